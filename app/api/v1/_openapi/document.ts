import { ACTS } from '@/lib/acts/registry';
import type { Locale } from '@/lib/i18n/locales';
import { translatorFor } from '@/lib/i18n/translator';
import { EXPORTS } from '@/lib/queries/exports/registry';
import { LAW_RULES } from '@/lib/queries/law/registry';
import { PAPER_QUERIES } from '@/lib/queries/papers/registry';
import { QUERIES } from '@/lib/queries/registry';
import {
  pathOfAct,
  pathOfEvidence,
  pathOfExport,
  pathOfHealth,
  pathOfPaper,
  pathOfQuery,
  pathOfRule,
  pathOfSession,
} from './paths';
import { COMPONENTS } from './schemas';

/** The OpenAPI document, made from the declarations that the calls themselves run on. */
export function openApiDocument(locale: Locale) {
  const t = translatorFor(locale);
  const acts = ACTS.map((act) => [`/api/v1/acts/${act.name}`, pathOfAct(act, locale)]);
  const queries = QUERIES.map((query) => [`/api/v1/queries/${query.name}`, pathOfQuery(query)]);
  const rules = LAW_RULES.map((rule) => [`/api/v1/law/${rule.name}`, pathOfRule(rule)]);
  const papers = PAPER_QUERIES.map((paper) => [`/api/v1/papers/${paper.kind}`, pathOfPaper(paper)]);
  const exported = EXPORTS.flatMap((list) =>
    (['csv', 'xlsx'] as const).map((ending) => [`/api/v1/exports/${list.kind}.${ending}`, pathOfExport(list, ending)]),
  );
  return {
    openapi: '3.1.0',
    info: { title: t('common.name'), version: '1', description: t('common.description') },
    servers: [{ url: '/' }],
    security: [{ bearer: [] }],
    paths: {
      '/api/health': pathOfHealth,
      '/api/v1/session': pathOfSession,
      '/api/v1/evidence/{scanId}': pathOfEvidence,
      ...Object.fromEntries([...acts, ...queries, ...rules, ...papers, ...exported]),
    },
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
      schemas: COMPONENTS,
    },
  };
}
