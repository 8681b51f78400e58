import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical';
import { hashOf } from './entry';

test('an entry is hashed in the canonical form of all that it holds, with its place in the chain', () => {
  const entry = {
    ...{ id: '0192', bodyId: '0193', sequence: 7, act: 'lishentsy/enter', article: '23' },
    ...{
      territoryId: '0194',
      campaignId: null,
      accountId: '0195',
      actorName: 'Ёлкин «О’Кей» \\ "',
      actorFunction: 'clerk',
    },
    ...{ subjectId: null, what: { input: { surname: 'Iвановъ\u0000' } }, findings: [], source: null },
    ...{ campaignDay: new Date('1927-01-10'), at: new Date('2026-11-22T03:00:00.123Z'), previousHash: '0'.repeat(64) },
  };
  expect(hashOf(entry)).toBe(createHash('sha256').update(canonicalJson(entry)).digest('hex'));
});
