import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ArticleRef } from '@/components/law/article-ref';
import { PageHead } from '@/components/layout/page-head';
import { PrintButton } from '@/components/layout/print-button';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterChoice, FilterText } from '@/components/ui/filter-fields';
import { Filters } from '@/components/ui/filters';
import { ListEnd } from '@/components/ui/list-end';
import { Notice } from '@/components/ui/notice';
import { Ruled, RuledRow } from '@/components/ui/ruled';
import { actTitle } from '@/lib/i18n/act-title';
import { formatDayShort } from '@/lib/i18n/format';
import { FILED_LEVELS, findingsList } from '@/lib/queries/findings/list';
import { findAsked } from '../_shell/get-answer';
import { requireDesk } from '../_shell/require-desk';
import { askedOf, withQuery } from '../_shell/with-query';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('journal.findings');
  return { title: t('title') };
}

/** Where the law was broken, a duty not met, or a decision is still owed: what the acts left behind. */
export default async function FindingsPage({
  searchParams,
}: {
  searchParams: Promise<Readonly<Record<string, string>>>;
}) {
  const given = await searchParams;
  const t = await getTranslations();
  const { context, locale, place } = await requireDesk();
  const campaignId = place?.campaign?.id;
  const { input, found: page } = await findAsked(context, findingsList, {
    ...(campaignId && { campaignId }),
    ...askedOf(given),
  });
  return (
    <>
      <PageHead title={t('journal.findings.title')} lead={t('journal.findings.lead')} actions={<PrintButton />} />
      <Filters action="/findings" resetHref="/findings">
        <FilterChoice
          name="level"
          label={t('journal.findings.level')}
          asked={given}
          options={FILED_LEVELS.map((level) => ({ value: level, label: t(`law.levels.${level}`) }))}
        />
        <FilterText name="article" label={t('journal.findings.article')} inputMode="numeric" asked={given} />
      </Filters>
      {page === null ? <Notice tone="warn" title={t('journal.faulty')} /> : null}
      {page !== null && page.items.length === 0 ? <EmptyState title={t('journal.findings.empty')} /> : null}
      {page !== null && page.items.length > 0 ? (
        <>
          <Ruled label={t('journal.findings.title')}>
            {page.items.map((item) => (
              <RuledRow
                key={item.id}
                when={item.on === null ? '—' : formatDayShort(item.on, locale)}
                whenNote={item.on?.slice(0, 4)}
                tone={item.level === 'violation' ? 'late' : undefined}
                title={item.message}
                law={
                  <>
                    <ArticleRef article={item.article} />
                    {item.interpretation ? (
                      <span className="block">{t('law.interpretation', { code: item.interpretation })}</span>
                    ) : null}
                  </>
                }
              >
                {t(`law.levels.${item.level}`)} · {actTitle(item.act, locale)}
                {item.territory === null ? '' : ` · ${item.territory.name}`}
              </RuledRow>
            ))}
          </Ruled>
          <ListEnd
            page={page}
            cursor={given.cursor}
            hrefOf={(cursor) => withQuery('/findings', { ...given, cursor })}
            kind="findings"
            input={input ?? {}}
          />
        </>
      ) : null}
    </>
  );
}
