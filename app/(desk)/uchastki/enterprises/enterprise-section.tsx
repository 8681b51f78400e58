import { getTranslations } from 'next-intl/server';
import { PastSumForm } from '@/components/enterprises/apart-forms';
import { DeclareForm } from '@/components/enterprises/declare-form';
import { EnterpriseRoute } from '@/components/enterprises/enterprise-route';
import { PartsTable } from '@/components/enterprises/parts-table';
import { SumTable } from '@/components/enterprises/sum-table';
import { ActButton } from '@/components/forms/act-button';
import { LawNote } from '@/components/law/law-note';
import { AreaWords } from '@/components/layout/area-words';
import { Section } from '@/components/layout/section';
import { SettleTie } from '@/components/meetings/apart-forms';
import { DescriptionList } from '@/components/ui/description-list';
import { Notice } from '@/components/ui/notice';
import { Tag } from '@/components/ui/tag';
import { PROPOSER_KINDS } from '@/lib/law/nominations';
import type { enterprisesList } from '@/lib/queries/enterprises/list';
import type { Answer } from '../../_shell/get-answer';

type Item = Answer<typeof enterprisesList>['items'][number];

interface Props {
  item: Item;
  electionId: string;
  mayDivide: boolean;
  /** Of elections long over: days are those of entering them, not those of the time. */
  isPast: boolean;
  tieWay: Answer<typeof enterprisesList>['tieWay'];
}

const TONES = {
  apart: 'plain',
  declared: 'plain',
  waiting: 'warn',
  ready: 'warn',
  tied: 'late',
  summed: 'done',
} as const;

/** One enterprise: its parts, its lists, and what is to be done with them next. */
export async function EnterpriseSection({ item, electionId, mayDivide, isPast, tieWay }: Props) {
  const t = await getTranslations('enterprises');
  const { name, state, seats, parts, list, sums } = item;
  const left = sums.at(-1)?.open ?? 0;
  return (
    <Section title={name} law={<LawNote article="36.n1" />}>
      <p>
        <Tag tone={TONES[state]}>{t(`states.${state}`)}</Tag>{' '}
        {list === null ? t('seatsApart', { count: String(seats) }) : t('seats', { count: sums[0]?.seats ?? seats })}{' '}
        {state === 'tied' ? t('seatsLeft', { count: left }) : null}
      </p>
      <HowFar item={item} isPast={isPast} isVotedAgain={tieWay === 'repeat-vote'} />
      {state === 'declared' && mayDivide ? <p>{t('conveneNext')}</p> : null}
      <PartsTable parts={parts} canConvene={mayDivide} />
      {list === null ? null : <Lists lists={list.nominations} />}
      {sums.map((sum) => (
        <SumTable key={sum.id} sum={sum} lists={list?.nominations ?? []} />
      ))}
      {state === 'tied' && tieWay === 'repeat-vote' ? (
        <Notice tone="late" title={t('tieTitle')}>
          {t('tieHint')} <LawNote article="45" />
        </Notice>
      ) : null}
      {mayDivide ? (
        <NextAct item={item} electionId={electionId} isPast={isPast} tieWay={tieWay} />
      ) : (
        <p className="hint">{t('notYours')}</p>
      )}
      {list !== null && sums.length > 0 ? (
        <p className="print:hidden">
          <a className="button" href={`/api/v1/papers/enterprise-protocol?commonListId=${list.id}`}>
            {t('print')}
          </a>
        </p>
      ) : null}
    </Section>
  );
}

function HowFar({ item, isPast, isVotedAgain }: Pick<Props, 'item' | 'isPast'> & { isVotedAgain: boolean }) {
  const { state, parts, list, sums, seats } = item;
  if (list === null || state === 'apart') return null;
  return (
    <EnterpriseRoute
      {...{ state, parts, sums, isVotedAgain, seats: sums[0]?.seats ?? seats }}
      declaredOn={isPast ? null : list.declaredOn}
    />
  );
}

async function Lists({ lists }: { lists: NonNullable<Item['list']>['nominations'] }) {
  const t = await getTranslations('enterprises');
  return (
    <>
      <h3>{t('lists')}</h3>
      <DescriptionList
        items={lists.map(({ proposerName, listName, candidates }) => ({
          term: listName === null ? proposerName : t('listBy', { proposer: proposerName, name: listName }),
          value: candidates.map(({ name }) => name).join(', '),
        }))}
      />
    </>
  );
}

function NextAct({ item, electionId, isPast, tieWay }: Omit<Props, 'mayDivide'>) {
  const isBefore = item.state === 'apart' || item.state === 'declared';
  if (isBefore) return <Declaring item={item} electionId={electionId} />;
  const last = item.sums.at(-1);
  if (item.list !== null && item.state === 'tied' && last !== undefined && tieWay !== 'repeat-vote')
    return (
      <AreaWords areas={['meetings']}>
        <SettleTie
          act="enterprises/settle-tie"
          of={{ commonListId: item.list.id }}
          by={tieWay}
          items={last.tied}
          open={last.mode === 'list' ? 1 : last.open}
          isLists={last.mode === 'list'}
        />
      </AreaWords>
    );
  if (item.list !== null && item.state === 'ready' && isPast)
    return (
      <AreaWords areas={['enterprises', 'meetings']}>
        <PastSumForm commonListId={item.list.id} candidates={candidatesOf(item.list)} />
      </AreaWords>
    );
  return item.list === null || item.state === 'summed' ? null : <Summing item={item} listId={item.list.id} />;
}

const candidatesOf = ({ nominations }: NonNullable<Item['list']>) =>
  nominations.flatMap(({ candidates }) => candidates.map(({ residentId: id, name }) => ({ id, name })));

/** Lists are declared before any of the parts is convened, and only for parts that take nobody else. */
async function Declaring({ item, electionId }: { item: Item; electionId: string }) {
  const t = await getTranslations('enterprises');
  const kinds = await getTranslations('meetings.nominations.kinds');
  const { unitId, mixed, hasConvened, list } = item;
  if (hasConvened) return list === null ? <p className="hint">{t('convened')}</p> : null;
  if (mixed.length > 0) return <Notice tone="warn">{t('mixed', { names: mixed.join(', ') })}</Notice>;
  // art. 44, note 1: neither the commission nor its agent proposes anybody.
  const options = PROPOSER_KINDS.filter((kind) => kind !== 'commission' && kind !== 'agent').map((value) => ({
    ...{ value, label: kinds(value) },
  }));
  return (
    <>
      <details open={list === null} className="print:hidden">
        <summary>{t(list === null ? 'declare' : 'declareMore')}</summary>
        <p className="text-faded">{t('declareLead')}</p>
        <DeclareForm electionId={electionId} unitId={unitId} kinds={options} isMore={list !== null} />
      </details>
      {list === null ? null : (
        <ActButton
          act="enterprises/withdraw-lists"
          input={{ commonListId: list.id }}
          tone="quiet"
          confirm={{ title: t('withdrawTitle'), text: t('withdrawText') }}
          doneText={t('withdrawn')}
        >
          {t('withdraw')}
        </ActButton>
      )}
    </>
  );
}

async function Summing({ item: { state, parts }, listId }: { item: Item; listId: string }) {
  const t = await getTranslations('enterprises');
  const namesOf = (...states: readonly Item['parts'][number]['state'][]) =>
    parts.filter((part) => states.includes(part.state)).map(({ name }) => name);
  const [failed, waiting] = [namesOf('failed'), namesOf('not-convened', 'under-way')];
  const leftOut = failed.length === 0 ? '' : ` ${t('sumLeftOut', { names: failed.join(', ') })}`;
  return (
    <ActButton
      act="enterprises/sum-votes"
      input={{ commonListId: listId }}
      tone="primary"
      confirm={{ title: t('sumTitle'), text: `${t('sumText')}${leftOut}` }}
      doneText={t('summedDone')}
      impossible={
        state === 'ready'
          ? undefined
          : waiting.length === 0
            ? t('noneHeld')
            : t('notReady', { names: waiting.join(', ') })
      }
    >
      {t('sum')}
    </ActButton>
  );
}
