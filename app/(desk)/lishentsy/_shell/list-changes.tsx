import { getLocale, getTranslations } from 'next-intl/server';
import { LawNote } from '@/components/law/law-note';
import { Section } from '@/components/layout/section';
import { ExportLinks } from '@/components/ui/export-links';
import { LinkButton } from '@/components/ui/link-button';
import { Ruled, RuledRow } from '@/components/ui/ruled';
import { formatDayShort, formatKnownDay, formatNumber } from '@/lib/i18n/format';
import { lishentsyChanges } from '@/lib/queries/lishentsy/changes';
import type { ListHead } from '@/lib/queries/lishentsy/list';
import type { QueryContext } from '@/lib/queries/query';

const ARTICLES = {
  ...{ satisfied: '29', restored: '19', struck: '21', amended: '22', added: '25', 'entered-since': '25' },
} as const;
const WORDS = ['name', 'born', 'settlement', 'letter'] as const;

/** What has happened to the list since it was posted. */
export async function ListChanges({ context, list }: { context: QueryContext; list: ListHead }) {
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
  const asked = await lishentsyChanges.run(context, lishentsyChanges.input.parse({ listId: list.id, limit: 200 }));
  if (!asked.ok) return null;
  const { items, total } = asked.value;
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
          {total > items.length ? (
            <p>{t('changesCut', { shown: formatNumber(items.length, locale), total: formatNumber(total, locale) })}</p>
          ) : null}
          <ExportLinks kind="lishentsy-changes" input={{ listId: list.id }} />
        </>
      )}
    </Section>
  );
}
