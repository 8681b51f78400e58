import { expect, test } from 'vitest';
import { ACTS } from '@/lib/acts/registry';
import { LAW_RULES } from '@/lib/queries/law/registry';
import { QUERIES } from '@/lib/queries/registry';
import { openApiDocument } from './document';

const document = openApiDocument('ru');
const written = JSON.stringify(document);
const paths: Readonly<Record<string, Readonly<Record<string, { operationId?: string }>>>> = document.paths;

test('every act, query and rule of the registries has its path', () => {
  for (const act of ACTS) expect(paths[`/api/v1/acts/${act.name}`]?.post).toBeDefined();
  for (const rule of LAW_RULES) expect(paths[`/api/v1/law/${rule.name}`]?.post).toBeDefined();
  for (const query of QUERIES) expect(paths[`/api/v1/queries/${query.name}`]?.get).toBeDefined();
});

test('an input is described as it is sent: days as dates, what may be left out as such', () => {
  expect(paths['/api/v1/acts/elections/announce']?.post).toMatchObject({
    summary: 'Назначить начало выборов',
    requestBody: {
      content: {
        'application/json': {
          schema: {
            required: ['campaignId', 'sovietId', 'startsOn'],
            properties: {
              startsOn: { type: 'string', format: 'date' },
              source: { $ref: '#/components/schemas/Source' },
            },
          },
        },
      },
    },
  });
});

test('a paper that is printed for one or for many is asked for by either', () => {
  expect(paths['/api/v1/papers/conclusion']?.get).toMatchObject({
    parameters: [
      { name: 'appealId', in: 'query', required: false, schema: { format: 'uuid' } },
      { name: 'stepOrdinal', required: false },
      { name: 'appealIds', required: false },
    ],
  });
});

test('every reference leads to a component, and no two operations share an id', () => {
  const names = [...written.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);
  for (const name of new Set(names)) expect(Object.keys(document.components.schemas)).toContain(name);
  const ids = Object.values(paths).flatMap((path) => Object.values(path).map(({ operationId }) => operationId));
  expect(new Set(ids).size).toBe(ids.length);
});
