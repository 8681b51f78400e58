import { getLocale, getTranslations } from 'next-intl/server';
import { ArticleFilters } from '@/components/law-pages/article-filters';
import { ArticleTable } from '@/components/law-pages/article-table';
import { PageHead } from '@/components/layout/page-head';
import { PrintButton } from '@/components/layout/print-button';
import { Section } from '@/components/layout/section';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { LAW_CHAPTERS } from '@/lib/queries/law/chapters';
import { type EntrySelection, isSelected, LAW_ACTORS } from '@/lib/queries/law/find-entries';

export async function generateMetadata() {
  const t = await getTranslations('lawPages');
  return { title: t('title') };
}

interface LawPageProps {
  searchParams: Promise<Partial<Record<keyof EntrySelection, string | string[]>>>;
}

const one = (value: string | string[] | undefined): string => (Array.isArray(value) ? (value[0] ?? '') : (value ?? ''));

/** The Instruction article by article: what each says, who acts, its terms. */
export default async function LawPage({ searchParams }: LawPageProps) {
  const [t, locale, query] = [await getTranslations('lawPages'), await getLocale(), await searchParams];
  const chosen = { q: one(query.q).trim(), kind: one(query.kind), actor: one(query.actor), term: one(query.term) };
  const isWhole = Object.values(chosen).every((value) => value === '');
  const chapters = LAW_CHAPTERS.map((chapter) => ({
    ...chapter,
    entries: chapter.entries.filter((entry) => entry.kind !== 'missing' && isSelected(entry, chosen, locale)),
  })).filter(({ name, entries }) => entries.length > 0 || (isWhole && name === 'lost'));
  const count = chapters.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <>
      <PageHead
        title={t('title')}
        lead={t('lead', { count })}
        actions={
          <>
            <PrintButton />
            <LinkButton href="/law/readings">{t('readings')}</LinkButton>
            <LinkButton href="/law/workbench" tone="primary">
              {t('workbench')}
            </LinkButton>
          </>
        }
      />
      <ArticleFilters chosen={chosen} actors={LAW_ACTORS} />
      {chapters.length === 0 ? <EmptyState title={t('nothing')} /> : null}
      {chapters.map(({ name, entries }) => (
        <Section key={name} id={name} title={t(`chapters.${name}`)}>
          {name === 'lost' ? (
            <p>
              <b>{t('missingRange')}</b>. {t('missing')}
            </p>
          ) : (
            <ArticleTable caption={t(`chapters.${name}`)} entries={entries} />
          )}
        </Section>
      ))}
    </>
  );
}
