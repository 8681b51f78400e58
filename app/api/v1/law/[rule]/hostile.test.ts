import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LAW_RULES } from '@/lib/queries/law/registry';
import { ask } from './ask';

const WORDS = [
  ...['а', 'п', 'н', 'village', 'city', 'guberniya-city', 'volost', 'all-russian', 'soviet-certificate'],
  ...['1927-02-06', '1927-02-30', '9999-12-31', '0001-01-01', '1922-03', '27', '48.3', '__proto__', 'constructor', ''],
];
const FIELDS = [
  ...['eligible', 'present', 'article', 'from', 'electionStart', 'postedOn', 'heldOn', 'servedOn', 'population'],
  ...['settlement', 'perSeat', 'min', 'max', 'seats', 'uchastki', 'settlements', 'limit', 'candidates', 'districts'],
  ...['deputies', 'faulty', 'letter', 'labourSince', 'decidedOn', 'loyaltyProved', 'facts', 'documents', 'principal'],
  ...[
    'congress',
    'units',
    'name',
    'base',
    'kind',
    'for',
    'against',
    'interpretations',
    'norms',
    '__proto__',
    'toString',
  ],
];

const leaf = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.constantFrom(0, 1, 3, -1, 0.5, 201, 2 ** 31, 2 ** 53, 1e308, -0),
  fc.nat({ max: 5000 }),
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.boolean(),
  fc.constant(null),
);
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    leaf,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...FIELDS), tie('tree'), { maxKeys: 6 }),
  ),
}));
const day = fc.constantFrom('1927-02-06', '1922-02-29', '1927-13-01', '8999-12-31', '1000-01-01', '1927-01', null);
const amount = fc.oneof(fc.nat({ max: 2000 }), leaf);
const named = fc.record({ name: fc.string(), base: amount, population: amount, for: amount, kind: leaf });

// Well-meant requests: the right fields, most of them filled with what may stand there.
const facts = fc.record(
  Object.fromEntries(
    FIELDS.map((field) => {
      if (/On$|^from$|Since$|Start$/.test(field)) return [field, fc.oneof(day, leaf)];
      if (/^(uchastki|settlements|candidates|units|documents)$/.test(field))
        return [field, fc.oneof(fc.array(named, { maxLength: 6 }), amount)];
      if (/^(facts|principal|interpretations|norms)$/.test(field)) return [field, fc.oneof(fc.constant({}), tree)];
      return [field, amount];
    }),
  ),
  { requiredKeys: [] },
);
const request = fc.oneof(
  { weight: 6, arbitrary: facts.map((value) => JSON.stringify(value)) },
  { weight: 3, arbitrary: tree.map((value) => JSON.stringify(value)) },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: facts.map((value) => JSON.stringify(value).replace(/\d/, '1e999')) },
);

it('no request, however hostile, is a fault of ours', { timeout: 120_000 }, async () => {
  const rule = fc.constantFrom(...LAW_RULES.map(({ name }) => name));
  const seen = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(rule, request, async (name, body) => {
      const { status } = await ask(name, body, 'en');
      seen.set(status, (seen.get(status) ?? 0) + 1);
      expect([200, 400]).toContain(status);
    }),
    { numRuns: 10_000, endOnFailure: true },
  );
  // Both kinds of answers were met, or nothing was tried.
  expect(seen.get(200) ?? 0).toBeGreaterThan(20);
  expect(seen.get(400) ?? 0).toBeGreaterThan(1000);
});
