import Form from 'next/form';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { ArticleRef } from '@/components/law/article-ref';
import { FindingList } from '@/components/law/finding-list';
import { LawNote } from '@/components/law/law-note';
import { BenchControl } from '@/components/law-pages/bench-control';
import { BenchReadings } from '@/components/law-pages/bench-readings';
import { PageHead } from '@/components/layout/page-head';
import { PrintButton } from '@/components/layout/print-button';
import { Section } from '@/components/layout/section';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { LinkButton } from '@/components/ui/link-button';
import { renderFinding, renderRefusal } from '@/lib/acts/render';
import type { ActIssue } from '@/lib/acts/reply';
import type { Locale } from '@/lib/i18n/locales';
import { findWords } from '@/lib/i18n/translator';
import { asConducted } from '@/lib/queries/law/as-conducted';
import { allOf, type BenchField, firstOf, type Query } from '@/lib/queries/law/bench-form';
import type { Worked } from '../_bench/bench';
import { findBench } from '../_bench/benches';

interface BenchPageProps {
  params: Promise<{ rule: string }>;
  searchParams: Promise<Query>;
}

export async function generateMetadata({ params }: BenchPageProps) {
  const [{ rule }, locale] = [await params, await getLocale()];
  return { title: findWords(locale, `workbench.rules.${rule}.title`) ?? rule };
}

/** One rule: the facts as a plain form, the verdict beside it; the address holds both. */
export default async function BenchPage({ params, searchParams }: BenchPageProps) {
  const [{ rule }, asked] = [await params, await searchParams];
  const bench = findBench(rule);
  if (bench === null) notFound();
  const [t, locale] = [await getTranslations('workbench'), await getLocale()];
  const query = Object.keys(asked).length === 0 ? bench.example : asked;
  const fields = bench.fields(query);
  const worked = bench.work(query);
  const issues = worked.ok ? [] : (renderRefusal(worked.error, locale).issues ?? []);
  const words = (key: string) => findWords(locale, key) ?? key;
  return (
    <>
      <PageHead
        title={words(`workbench.rules.${rule}.title`)}
        lead={words(`workbench.rules.${rule}.lead`)}
        trail={[
          { href: '/law', label: t('law') },
          { href: '/law/workbench', label: t('title') },
        ]}
        actions={<PrintButton />}
      />
      {worked.ok ? (
        <Verdict
          worked={worked.value}
          title={t('verdict')}
          share={t('share')}
          article={bench.article}
          locale={locale}
        />
      ) : (
        <ErrorSummary title={t('wrong')} faults={issues.map((issue) => ({ message: faultOf(issue, fields, words) }))} />
      )}
      <Section title={t('facts')} law={<LawNote article={bench.article} />}>
        <Form action={`/law/workbench/${rule}`} className="grid gap-4">
          {fields.map((field) => (
            <BenchControl
              key={field.name}
              {...field}
              given={allOf(query[field.name])}
              error={issues.find((issue) => isOf(issue, field))?.message}
            />
          ))}
          <BenchReadings ids={bench.readings} chosen={(id) => firstOf(query[id])} />
          <div className="acts print:hidden">
            <Button type="submit" tone="primary">
              {t('work')}
            </Button>
            <LinkButton href={`/law/workbench/${rule}`} tone="quiet">
              {t('clear')}
            </LinkButton>
          </div>
        </Form>
      </Section>
    </>
  );
}

const isOf = ({ path }: ActIssue, { name }: BenchField): boolean => {
  const written = path.join('.');
  return written === name || written.startsWith(`${name}.`);
};

function faultOf(issue: ActIssue, fields: readonly BenchField[], words: (key: string) => string): string {
  const field = fields.find((one) => isOf(issue, one));
  return `${field === undefined ? issue.path.join('.') : words(field.label)}: ${issue.message}`;
}

interface VerdictProps {
  worked: Worked;
  title: string;
  share: string;
  article: string;
  locale: Locale;
}

function Verdict({ worked, title, share, article, locale }: VerdictProps) {
  return (
    <Section title={title} id="answer" law={<ArticleRef article={article} />}>
      {worked.shown}
      <FindingList findings={worked.findings.map((finding) => renderFinding(asConducted(finding), locale))} />
      <p className="text-faded print:hidden">{share}</p>
    </Section>
  );
}
