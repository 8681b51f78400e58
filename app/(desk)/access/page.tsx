import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { HolderList } from '@/components/accounts/holder-list';
import { ArticleRef } from '@/components/law/article-ref';
import { PageHead } from '@/components/layout/page-head';
import { Section } from '@/components/layout/section';
import { EmptyState } from '@/components/ui/empty-state';
import { ExportLinks } from '@/components/ui/export-links';
import { FilterChoice } from '@/components/ui/filter-fields';
import { Filters } from '@/components/ui/filters';
import { Table } from '@/components/ui/table';
import { FUNCTIONS } from '@/lib/access/functions';
import { holdersOf } from '@/lib/access/who-may';
import type { AnyAct } from '@/lib/acts/act';
import { ACTS } from '@/lib/acts/registry';
import { actTitle } from '@/lib/i18n/act-title';
import { findWords } from '@/lib/i18n/translator';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.access');
  return { title: t('title') };
}

const areaOf = (act: AnyAct): string => act.name.slice(0, act.name.indexOf('/'));

/** Who may do what: the very declarations by which the program lets anyone do anything. */
export default async function AccessPage({ searchParams }: { searchParams: Promise<{ function?: string }> }) {
  const t = await getTranslations('accounts');
  const locale = await getLocale();
  const asked = (await searchParams).function ?? '';
  const wanted = ACTS.filter(
    (act) => asked === '' || holdersOf(act.permission).some(({ function: held }) => held === null || held === asked),
  );
  const areas = [...Map.groupBy(wanted, areaOf)];
  return (
    <>
      <PageHead title={t('access.title')} lead={t('access.lead')} />
      <Filters action="/access" resetHref="/access">
        <FilterChoice
          name="function"
          label={t('access.function')}
          asked={{ function: asked }}
          placeholder={t('access.anyFunction')}
          options={FUNCTIONS.map((held) => ({ value: held, label: t(`functions.${held}`) }))}
        />
      </Filters>
      <p>{t('access.recorder')}</p>
      {areas.length === 0 ? <EmptyState title={t('access.none')} /> : null}
      {areas.map(([area, acts]) => (
        <Section key={area} title={findWords(locale, `accounts.access.areas.${area}`) ?? area}>
          <Table
            caption={area}
            captionHidden
            rows={acts}
            rowKey={(act) => act.name}
            columns={[
              { key: 'act', header: t('access.act'), cell: (act) => actTitle(act.name, locale), width: '36%' },
              {
                key: 'who',
                header: t('access.who'),
                cell: (act) => <HolderList holders={holdersOf(act.permission)} />,
              },
              {
                key: 'article',
                header: t('access.article'),
                cell: (act) => (act.article === null ? '' : <ArticleRef article={act.article} />),
                width: '7rem',
              },
            ]}
          />
        </Section>
      ))}
      <ExportLinks kind="access" input={{ function: asked }} />
    </>
  );
}
