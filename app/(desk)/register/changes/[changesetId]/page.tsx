import { getTranslations } from 'next-intl/server';
import { ActButton } from '@/components/forms/act-button';
import { LawNote } from '@/components/law/law-note';
import { PageHead } from '@/components/layout/page-head';
import { PrintButton } from '@/components/layout/print-button';
import { Section } from '@/components/layout/section';
import { ApplyChangeset, DiscardChangeset, UndoChangeset } from '@/components/register/changeset-acts';
import { ChangesetPeople } from '@/components/register/changeset-people';
import { ChangesetSoviets } from '@/components/register/changeset-soviets';
import { ChangesetState } from '@/components/register/changesets-table';
import { Link } from '@/components/ui/link';
import { ListEnd } from '@/components/ui/list-end';
import { Notice } from '@/components/ui/notice';
import { Tabs } from '@/components/ui/tabs';
import { formatDay } from '@/lib/i18n/format';
import { changesetQuery } from '@/lib/queries/register/changeset';
import { getAsked } from '../../../_shell/get-answer';
import { requireDesk } from '../../../_shell/require-desk';
import { withQuery } from '../../../_shell/with-query';
import { mayKeep } from '../../may-keep';

interface Params {
  params: Promise<{ changesetId: string }>;
  searchParams: Promise<{ shown?: string; cursor?: string }>;
}

async function getChangeset({ params, searchParams }: Params) {
  const desk = await requireDesk();
  const asked = { ...(await params), ...(await searchParams) };
  return { desk, changeset: (await getAsked(desk.context, changesetQuery, asked)).found };
}
type Changeset = Awaited<ReturnType<typeof getChangeset>>['changeset'];

export async function generateMetadata(props: Params) {
  const { changeset } = await getChangeset(props);
  const t = await getTranslations('records');
  return { title: t('changeTitle', { kind: t(`kinds.${changeset.kind}`), count: changeset.fit }) };
}

/** A changeset: everyone before and after, and the one act that applies it or takes it back. */
export default async function ChangesetPage(props: Params) {
  const { desk, changeset } = await getChangeset(props);
  const { shown = 'fit', cursor } = await props.searchParams;
  const [t, register] = await Promise.all([getTranslations('records'), getTranslations('register')]);
  const { id, kind, fit, unfit, people, sovietName, actorName, reason } = changeset;
  const here = `/register/changes/${id}`;
  const { soviets } = changeset;
  const isKeeper = soviets.every((soviet) => mayKeep(desk, soviet));
  return (
    <>
      <PageHead
        title={t('changeTitle', { kind: t(`kinds.${kind}`), count: fit })}
        lead={t('changeLead', {
          soviet: sovietName,
          who: actorName,
          day: formatDay(changeset.preparedOn, desk.locale),
          reason,
        })}
        trail={[
          { href: '/register', label: register('title') },
          { href: '/register/changes', label: t('changes') },
        ]}
        actions={<PrintButton />}
      />
      <Section law={lawOf(changeset)}>
        <div>
          <ChangesetState state={changeset.state} isOvertaken={changeset.overtaken !== null} />
        </div>
        <EntriesLeft {...changeset.left} isApplied={changeset.state === 'applied'} />
        <Standing changeset={changeset} isKeeper={isKeeper} />
        {soviets.length > 1 ? <ChangesetSoviets soviets={soviets} /> : null}
      </Section>
      <Section>
        <Tabs
          label={t('kind')}
          items={[
            { href: here, label: t('tabsFit'), count: fit, isCurrent: shown === 'fit' },
            {
              href: withQuery(here, { shown: 'unfit' }),
              label: t('tabsUnfit'),
              count: unfit,
              isCurrent: shown === 'unfit',
            },
          ]}
        />
        <ChangesetPeople people={people.items} isFit={shown === 'fit'} />
        <ListEnd
          page={people}
          cursor={cursor}
          hrefOf={(from) => withQuery(here, { shown, cursor: from })}
          kind="changeset"
          input={{ changesetId: id, shown }}
        />
      </Section>
    </>
  );
}

function lawOf({ kind, left }: Changeset) {
  if (left.entries > 0) return <LawNote article="21" />;
  return kind === 'uchastok' ? <LawNote article="37" /> : null;
}

/** Of those whom it strikes some stand on the register of the disfranchised, and will stand there still. */
async function EntriesLeft({ entries, family, isApplied }: Changeset['left'] & { isApplied: boolean }) {
  const t = await getTranslations('records.left');
  if (entries === 0) return null;
  return (
    <Notice
      tone="warn"
      title={t('title', { count: entries })}
      actions={isApplied ? <Link href="/lishentsy?left=yes">{t('show')}</Link> : null}
    >
      {t('text')} {family > 0 ? t('family', { count: family }) : null}
    </Notice>
  );
}

interface OvertakenProps {
  readonly changeset: Changeset;
  readonly overtaken: NonNullable<Changeset['overtaken']>;
}

/** What was looked at is no longer so: the same change is prepared for the same people once more, by one press. */
async function Overtaken({ changeset, overtaken: { reason, count, names } }: OvertakenProps) {
  const { id: changesetId, version, again } = changeset;
  const [t, refusals] = await Promise.all([getTranslations('records'), getTranslations('refusals')]);
  return (
    <Notice tone="late" title={t('overtaken')}>
      <div className="grid gap-2">
        <p>{refusals(reason, { count, names })}</p>
        <div className="acts">
          <ActButton
            act="register/prepare-changeset"
            input={again}
            tone="primary"
            doneText={t('prepared')}
            doneHref="/register/changes/:id"
          >
            {t('prepareAgain')}
          </ActButton>
          <DiscardChangeset {...{ changesetId, version }} />
        </div>
      </div>
    </Notice>
  );
}

async function Standing({ changeset, isKeeper }: { changeset: Changeset; isKeeper: boolean }) {
  const { locale } = await requireDesk();
  const t = await getTranslations('records');
  const { id: changesetId, version, state, fit, stays, appliedOn, undoneOn } = changeset;
  if (undoneOn !== null)
    return (
      <Notice title={t(state === 'discarded' ? 'discardedOn' : 'undoneOn', { day: formatDay(undoneOn, locale) })} />
    );
  if (!isKeeper) return <p className="text-faded">{t('noRight')}</p>;
  if (changeset.overtaken !== null) return <Overtaken {...{ changeset, overtaken: changeset.overtaken }} />;
  if (state === 'prepared') return <ApplyChangeset {...{ changesetId, version, fit }} />;
  return (
    <>
      {appliedOn === null ? null : <Notice tone="done" title={t('appliedOn', { day: formatDay(appliedOn, locale) })} />}
      <details>
        <summary>{t('undo')}</summary>
        <UndoChangeset {...{ changesetId, version, fit, stays }} />
      </details>
    </>
  );
}
