import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import type { z } from 'zod';
import { HolderList } from '@/components/accounts/holder-list';
import { ArticleRef } from '@/components/law/article-ref';
import { PageHead } from '@/components/layout/page-head';
import { Section } from '@/components/layout/section';
import { Table } from '@/components/ui/table';
import { holdersOf } from '@/lib/access/who-may';
import { REFUSALS } from '@/lib/acts/refusal';
import { ACTS } from '@/lib/acts/registry';
import { actTitle } from '@/lib/i18n/act-title';
import { EXPORTS } from '@/lib/queries/exports/registry';
import { LAW_RULES } from '@/lib/queries/law/registry';
import { lishentsyScan } from '@/lib/queries/lishentsy/scan';
import { PAPER_QUERIES } from '@/lib/queries/papers/registry';
import { QUERIES } from '@/lib/queries/registry';
import { FieldTable } from './field-table';
import { fieldsOf, fieldsOfAct } from './fields';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('api');
  return { title: t('title') };
}

const SIGN_IN = `curl -X POST /api/v1/session -H 'content-type: application/json' \\
  -d '{"login": "…", "password": "…"}'

curl -X POST /api/v1/acts/elections/announce -H 'authorization: Bearer TOKEN' \\
  -H 'content-type: application/json' -H 'idempotency-key: 1' \\
  -d '{"campaignId": "…", "sovietId": "…", "startsOn": "1927-02-13"}'`;

/** Every call of a program, from the declarations that the calls run on. */
export default async function ApiDocsPage() {
  const t = await getTranslations('api');
  const errors = await getTranslations('errors');
  const locale = await getLocale();
  const codes = Object.entries(REFUSALS) as [keyof typeof REFUSALS, number][];
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <p>
        <a href="/api/v1/openapi.json">{t('document')}</a>
      </p>
      <Section title={t('session')} lead={t('sessionLead')}>
        <pre className="overflow-x-auto border border-rule p-4 text-sm">{SIGN_IN}</pre>
      </Section>
      <Section title={t('answers')} lead={t('answersLead')}>
        <p>{t('repeat')}</p>
        <Table
          caption={t('answers')}
          captionHidden
          rows={codes}
          rowKey={([code]) => code}
          columns={[
            { key: 'status', header: t('status'), cell: ([, status]) => status },
            { key: 'code', header: t('code'), cell: ([code]) => <code>{code}</code> },
            {
              key: 'meaning',
              header: t('meaning'),
              cell: ([code]) => `${errors(`${code}.title`)}. ${errors(`${code}.detail`)}`,
            },
          ]}
        />
      </Section>
      <Section title={t('acts')} id="acts">
        {ACTS.map((act) => (
          <details key={act.name} className="border-t border-rule py-2" id={act.name}>
            <summary className="cursor-pointer">
              <code>POST /api/v1/acts/{act.name}</code> · {actTitle(act.name, locale)}
            </summary>
            <div className="grid gap-4 py-3 pl-5">
              {act.article === null ? null : (
                <p>
                  <ArticleRef article={act.article} />
                </p>
              )}
              <FieldTable fields={fieldsOfAct(act)} />
              <p className="m-0 font-medium">{t('who')}</p>
              <HolderList holders={holdersOf(act.permission)} />
            </div>
          </details>
        ))}
      </Section>
      <Section title={t('queries')} id="queries">
        {QUERIES.map(({ name, input }) => (
          <Call key={name} title={`GET /api/v1/queries/${name}`} input={input} />
        ))}
      </Section>
      <Section title={t('rules')} lead={t('rulesLead')} id="law">
        {LAW_RULES.map((rule) => (
          <Call key={rule.name} title={`POST /api/v1/law/${rule.name}`} input={rule.input} />
        ))}
      </Section>
      <Section title={t('papers')} lead={t('papersLead')} id="papers">
        {PAPER_QUERIES.map(({ kind, input }) => (
          <Call key={kind} title={`GET /api/v1/papers/${kind}`} input={input} />
        ))}
        <Call title="GET /api/v1/evidence/{scanId}" input={lishentsyScan.input} />
      </Section>
      <Section title={t('exports')} lead={t('exportsLead')} id="exports">
        {EXPORTS.map(({ kind, input }) => (
          <Call key={kind} title={`GET /api/v1/exports/${kind}.csv | .xlsx`} input={input} />
        ))}
      </Section>
    </>
  );
}

function Call({ title, input }: { title: string; input: z.ZodType }) {
  return (
    <details className="border-t border-rule py-2">
      <summary className="cursor-pointer">
        <code>{title}</code>
      </summary>
      <div className="py-3 pl-5">
        <FieldTable fields={fieldsOf(input)} />
      </div>
    </details>
  );
}
