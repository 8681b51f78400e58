import { ACTS } from '@/lib/acts/registry';
import type { Locale } from '@/lib/i18n/locales';
import { translatorFor } from '@/lib/i18n/translator';
import { QUERIES } from '@/lib/queries/registry';
import { pathOfAct, pathOfHealth, pathOfPapers, pathOfQuery, pathOfSession } from './paths';
import { COMPONENTS } from './schemas';

/** The OpenAPI document, made from the declarations that the calls themselves run on. */
export function openApiDocument(locale: Locale) {
  const t = translatorFor(locale);
  const acts = ACTS.map((act) => [`/api/v1/acts/${act.name}`, pathOfAct(act, locale)]);
  const queries = QUERIES.map((query) => [`/api/v1/queries/${query.name}`, pathOfQuery(query)]);
  return {
    openapi: '3.1.0',
    info: { title: t('common.name'), version: '1', description: t('common.description') },
    servers: [{ url: '/' }],
    security: [{ bearer: [] }],
    paths: {
      '/api/health': pathOfHealth,
      '/api/v1/session': pathOfSession,
      ...Object.fromEntries([...acts, ...queries]),
      '/api/v1/papers/{kind}': pathOfPapers,
    },
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
      schemas: COMPONENTS,
    },
  };
}
