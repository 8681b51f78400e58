import { getLocale, getTranslations } from 'next-intl/server';
import { LawNote } from '@/components/law/law-note';
import { Section } from '@/components/layout/section';
import { LinkButton } from '@/components/ui/link-button';
import { ListEnd } from '@/components/ui/list-end';
import { Ruled, RuledRow } from '@/components/ui/ruled';
import { formatDayShort, formatKnownDay } from '@/lib/i18n/format';
import { lishentsyChanges } from '@/lib/queries/lishentsy/changes';
import type { ListHead } from '@/lib/queries/lishentsy/list';
import type { QueryContext } from '@/lib/queries/query';
import { findAsked } from '../../_shell/get-answer';

const ARTICLES = {
  ...{ satisfied: '29', restored: '19', struck: '21', reinstated: '21', overturned: '32' },
  ...{ amended: '22', added: '25', 'entered-since': '25' },
} as const;
const WORDS = ['name', 'born', 'settlement', 'letter'] as const;

/** So many that whom the list names still stands on the same page. */
const SHOWN = 20;

interface ListChangesProps {
  context: QueryContext;
  list: ListHead;
  /** Where the changes shown begin; nothing at their beginning. */
  cursor: string | undefined;
  hrefOf: (cursor?: string) => string;
}

/** What has happened to the list since it was posted. */
export async function ListChanges({ context, list, cursor, hrefOf }: ListChangesProps) {
  const t = await getTranslations('lishentsy.list');
  const changed = await getTranslations('lishentsy.changed');
  const told = (kind: string, reason: string) =>
    kind === 'amended'
      ? reason
          .split(', ')
          .flatMap((word) => WORDS.filter((known) => known === word))
          .map((word) => changed(word))
          .join(', ')
      : reason;
  const locale = await getLocale();
  const { found } = await findAsked(context, lishentsyChanges, { listId: list.id, limit: SHOWN, cursor });
  if (found === null) return null;
  const { items } = found;
  // Whom no list names yet is told here alone: on the wall nobody hangs before their own posting.
  const isAnyHung = items.some(({ kind }) => kind !== 'entered-since');
  return (
    <Section
      title={t('changes')}
      lead={list.supplement > 0 && items.length > 0 ? t('changesOfAll') : undefined}
      actions={
        isAnyHung ? (
          <LinkButton href={`/api/v1/papers/list-changes?listId=${list.id}`} tone="quiet">
            {t('printChanges')}
          </LinkButton>
        ) : null
      }
    >
      {items.length === 0 ? (
        <p>{t('noChanges')}</p>
      ) : (
        <>
          <Ruled label={t('changes')}>
            {items.map((change) => (
              <RuledRow
                key={`${change.kind}${change.entryId}`}
                when={formatKnownDay(change.on, locale, formatDayShort)}
                title={change.number === null ? change.name : `${change.number}. ${change.name}`}
                href={change.appealId === null ? `/lishentsy/entry/${change.entryId}` : `/appeals/${change.appealId}`}
                law={<LawNote article={ARTICLES[change.kind]} />}
              >
                {change.isListedStill ? t('listedStill') : t(`change.${change.kind}`)}
                {change.reason === null ? null : `: ${told(change.kind, change.reason)}`}
              </RuledRow>
            ))}
          </Ruled>
          <ListEnd
            {...{ page: found, cursor, hrefOf, label: t('changes') }}
            kind="lishentsy-changes"
            input={{ listId: list.id }}
          />
        </>
      )}
    </Section>
  );
}
