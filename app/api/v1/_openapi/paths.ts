import type { z } from 'zod';
import type { AnyAct } from '@/lib/acts/act';
import { actTitle } from '@/lib/i18n/act-title';
import type { Locale } from '@/lib/i18n/locales';
import type { LawRule } from '@/lib/queries/law/rule';
import type { AnyQuery } from '@/lib/queries/query';
import { MEDIA_TYPE } from '@/lib/registers/write-table';
import { inputSchema, jsonContent, listFields, problems, propertiesOf, refTo } from './schemas';

/** An act's own fields, with the citation that stands beside every act's. */
function bodyOf(act: AnyAct) {
  const own = inputSchema(act.input);
  const properties = { ...propertiesOf(own) };
  if (!act.multipart) {
    const schema = { ...own, properties: { source: refTo('Source'), ...properties } };
    return { required: true, content: jsonContent(schema) };
  }
  const schema = { ...own, properties: { ...properties, file: { type: 'string', format: 'binary' } } };
  return { required: true, content: { 'multipart/form-data': { schema } } };
}

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  schema: { type: 'string', minLength: 1, maxLength: 200 },
};

export function pathOfAct(act: AnyAct, locale: Locale) {
  const [area = ''] = act.name.split('/');
  const refused = act.multipart ? [400, 401, 403, 404, 409, 413, 415, 422] : [400, 401, 403, 404, 409, 422];
  return {
    post: {
      operationId: act.name.replace('/', '.'),
      tags: [area],
      summary: actTitle(act.name, locale),
      ...(act.article !== null && { 'x-article': act.article }),
      'x-permission': act.permission,
      parameters: [IDEMPOTENCY_KEY],
      requestBody: bodyOf(act),
      responses: {
        [act.status]: { description: 'Done', content: jsonContent(refTo('Answer')) },
        ...problems(...refused),
      },
    },
  };
}

export function pathOfQuery(query: AnyQuery) {
  const [area = ''] = query.name.split('/');
  const isList = 'cursor' in propertiesOf(inputSchema(query.input));
  return {
    get: {
      operationId: `query.${query.name.replace('/', '.')}`,
      tags: [area],
      summary: query.name,
      parameters: queryParameters(query.input),
      responses: {
        '200': { description: 'Answer', content: jsonContent(isList ? refTo('Page') : { type: 'object' }) },
        ...problems(400, 401, 403, 404),
      },
    },
  };
}

/** What is asked in the address, from its schema. */
const queryParameters = (input: z.ZodType) =>
  listFields(input).map(({ name, schema, isRequired }) => ({ name, in: 'query', required: isRequired, schema }));

const download = (types: readonly string[]) => ({
  description: 'File',
  content: Object.fromEntries(types.map((type) => [type, { schema: { type: 'string', format: 'binary' } }])),
});

interface Downloaded {
  readonly kind: string;
  readonly input: z.ZodType;
}

export const pathOfPaper = ({ kind, input }: Downloaded) => ({
  get: {
    operationId: `paper.${kind}`,
    tags: ['papers'],
    summary: kind,
    parameters: queryParameters(input),
    responses: { '200': download(['application/pdf']), ...problems(400, 401, 403, 404) },
  },
});

/** A scan of a paper, to be saved. */
export const pathOfEvidence = {
  get: {
    operationId: 'evidence',
    tags: ['papers'],
    summary: 'A scan of a paper',
    parameters: [{ name: 'scanId', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
    responses: {
      '200': download(['application/pdf', 'image/jpeg', 'image/png']),
      ...problems(401, 404),
    },
  },
};

export const pathOfExport = ({ kind, input }: Downloaded, ending: 'csv' | 'xlsx') => ({
  get: {
    operationId: `export.${kind}.${ending}`,
    tags: ['exports'],
    summary: `${kind}.${ending}`,
    parameters: queryParameters(input),
    responses: { '200': download([MEDIA_TYPE[ending]]), ...problems(400, 401, 403, 404) },
  },
});

/** A rule on facts: nobody signs in, nothing is stored. */
export const pathOfRule = (rule: LawRule) => ({
  post: {
    operationId: `law.${rule.name}`,
    tags: ['law'],
    summary: rule.name,
    'x-article': rule.article,
    security: [],
    requestBody: { required: true, content: jsonContent(inputSchema(rule.input)) },
    responses: {
      '200': { description: 'Worked', content: jsonContent({ type: 'object' }) },
      ...problems(400, 404, 413),
    },
  },
});

export const pathOfSession = {
  post: {
    operationId: 'session.open',
    tags: ['session'],
    summary: 'Opens a session',
    security: [],
    requestBody: {
      required: true,
      content: jsonContent({
        type: 'object',
        required: ['login', 'password'],
        properties: {
          login: { type: 'string' },
          password: { type: 'string', format: 'password' },
          guberniya: { type: 'string' },
        },
      }),
    },
    responses: {
      '201': {
        description: 'Opened',
        content: jsonContent({
          type: 'object',
          required: ['token', 'expiresAt'],
          properties: { token: { type: 'string' }, expiresAt: { type: 'string', format: 'date-time' } },
        }),
      },
      ...problems(400, 401, 429),
    },
  },
  delete: {
    operationId: 'session.end',
    tags: ['session'],
    summary: 'Ends the session',
    responses: { '204': { description: 'Ended' }, ...problems(401) },
  },
};

export const pathOfHealth = {
  get: {
    operationId: 'health',
    tags: ['session'],
    summary: 'Whether the database answers and the migrations are in',
    security: [],
    responses: {
      '200': { description: 'Open', content: jsonContent({ type: 'object', properties: { status: { const: 'ok' } } }) },
      '503': { description: 'Not yet' },
    },
  },
};
