import { getLocale, getTranslations } from 'next-intl/server';
import { LawNote } from '@/components/law/law-note';
import { Section } from '@/components/layout/section';
import { Ruled, RuledRow } from '@/components/ui/ruled';
import { formatDayShort } from '@/lib/i18n/format';
import { lishentsyChanges } from '@/lib/queries/lishentsy/changes';
import type { ListHead } from '@/lib/queries/lishentsy/list';
import type { QueryContext } from '@/lib/queries/query';

const ARTICLES = { satisfied: '29', struck: '21', added: '25', 'entered-since': '25' } as const;

/** What has happened to the list since it was posted. */
export async function ListChanges({ context, list }: { context: QueryContext; list: ListHead }) {
  const t = await getTranslations('lishentsy.list');
  const locale = await getLocale();
  const asked = await lishentsyChanges.run(context, lishentsyChanges.input.parse({ listId: list.id, limit: 200 }));
  if (!asked.ok) return null;
  const { items } = asked.value;
  return (
    <Section title={t('changes')}>
      {items.length === 0 ? (
        <p>{t('noChanges')}</p>
      ) : (
        <Ruled label={t('changes')}>
          {items.map((change) => (
            <RuledRow
              key={`${change.kind}${change.entryId}`}
              when={change.on === null ? '—' : formatDayShort(change.on, locale)}
              title={change.number === null ? change.name : `${change.number}. ${change.name}`}
              href={change.appealId === null ? `/lishentsy/entry/${change.entryId}` : `/appeals/${change.appealId}`}
              law={<LawNote article={ARTICLES[change.kind]} />}
            >
              {t(`change.${change.kind}`)}
              {change.reason === null ? null : `: ${change.reason}`}
            </RuledRow>
          ))}
        </Ruled>
      )}
    </Section>
  );
}
