import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { articleHeading, articleName } from '@/components/law-pages/article-name';
import { ArticleView } from '@/components/law-pages/article-view';
import { ConstitutionView } from '@/components/law-pages/constitution-view';
import { PageHead } from '@/components/layout/page-head';
import { PrintButton } from '@/components/layout/print-button';
import { LinkButton } from '@/components/ui/link-button';
import { findWords } from '@/lib/i18n/translator';
import { constitutionNumbers, isConstitutionArticle, lettersUnder } from '@/lib/queries/law/constitution';
import { articleSheet, entryOf } from '@/lib/queries/law/sheet';

interface ArticlePageProps {
  params: Promise<{ article: string }>;
  searchParams: Promise<{ source?: string | string[] }>;
}

const DOCUMENTS = ['circular-1925', 'letter-1921'];

/** The reference of the address, which the browser has encoded; a broken one names nothing. */
async function referenceOf({ params }: Pick<ArticlePageProps, 'params'>): Promise<string> {
  const { article } = await params;
  try {
    return decodeURIComponent(article);
  } catch {
    return '';
  }
}

export async function generateMetadata(props: ArticlePageProps) {
  const [reference, locale] = [await referenceOf(props), await getLocale()];
  const entry = entryOf(reference);
  const document = findWords(locale, `lawPages.documents.${reference}.title`);
  return { title: entry === null ? (document ?? reference) : articleHeading(entry.article, locale) };
}

/** An article, letter or note: its words, and everything in the program that rests on it. */
export default async function ArticlePage(props: ArticlePageProps) {
  const [reference, { source }] = [await referenceOf(props), await props.searchParams];
  if (source === 'constitution') return <ConstitutionPage reference={reference} />;
  if (DOCUMENTS.includes(reference)) return <DocumentPage name={reference} />;
  const entry = entryOf(reference);
  if (entry === null) notFound();
  const [t, locale, sheet] = [await getTranslations('lawPages'), await getLocale(), articleSheet(entry)];
  const whole = entry.article.split('.')[0] ?? entry.article;
  const above = whole === entry.article ? [] : [{ href: `/law/${whole}`, label: articleName(whole, locale) }];
  const { acts, papers, screens, code, tests, bench } = sheet;
  return (
    <>
      <PageHead
        title={articleHeading(entry.article, locale)}
        trail={[{ href: '/law', label: t('title') }, ...above]}
        actions={
          <>
            <PrintButton />
            {sheet.previous === null ? null : <LinkButton href={`/law/${sheet.previous}`}>{t('previous')}</LinkButton>}
            {sheet.next === null ? null : <LinkButton href={`/law/${sheet.next}`}>{t('next')}</LinkButton>}
          </>
        }
      />
      <ArticleView {...sheet} places={{ acts: acts.map(({ name }) => name), papers, screens, code, tests, bench }} />
    </>
  );
}

async function ConstitutionPage({ reference }: { reference: string }) {
  if (!isConstitutionArticle(reference)) notFound();
  const [t, locale] = [await getTranslations('lawPages'), await getLocale()];
  const title = t('constitutionTitle', { article: articleName(reference, locale) });
  return (
    <>
      <PageHead title={title} lead={t('constitutionLead')} trail={[{ href: '/law', label: t('title') }]} />
      <ConstitutionView
        article={reference}
        numbers={constitutionNumbers(reference)}
        letters={lettersUnder(reference)}
      />
    </>
  );
}

async function DocumentPage({ name }: { name: string }) {
  const [t, locale] = [await getTranslations('lawPages'), await getLocale()];
  const word = (key: string) => findWords(locale, `lawPages.documents.${name}.${key}`) ?? name;
  return (
    <>
      <PageHead title={word('title')} trail={[{ href: '/law', label: t('title') }]} />
      <p>{word('text')}</p>
    </>
  );
}
