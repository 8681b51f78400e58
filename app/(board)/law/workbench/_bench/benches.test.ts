import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LOCALES } from '@/lib/i18n/locales';
import { findWords } from '@/lib/i18n/translator';
import type { Query } from '@/lib/queries/law/bench-form';
import { LAW_RULES } from '@/lib/queries/law/registry';
import { BENCHES, findBench } from './benches';

it('every rule of the calls can be tried by people, with an example that the law answers', () => {
  expect(BENCHES.map(({ name }) => name).sort()).toEqual(LAW_RULES.map(({ name }) => name).sort());
  for (const bench of BENCHES) expect(bench.work(bench.example).ok, bench.name).toBe(true);
});

it('every field and rule has its words in each language', () => {
  const keys = BENCHES.flatMap(({ name, fields }) => [
    ...[`workbench.rules.${name}.title`, `workbench.rules.${name}.lead`],
    ...['а', 'в', 'д', 'з', 'к', 'л', 'м', 'н', 'п']
      .flatMap((letter) => fields({ letter }))
      .flatMap(({ label, hint }) => (hint === undefined ? [label] : [label, hint])),
  ]);
  for (const locale of LOCALES) for (const key of keys) expect(findWords(locale, key), key).not.toBeNull();
});

const asked = (rule: string, query: Query) => {
  const worked = findBench(rule)?.work(query);
  return worked?.ok === true ? worked.value.findings.map((finding) => finding.rule) : (worked?.error ?? null);
};

it('art. 19: interrupted labour is told stretch by stretch, and a ground between them breaks it', () => {
  const decided = { letter: 'з', decidedOn: '1927-02-28', loyaltyProved: 'yes' };
  const periods = '1919-03-01; 1922-02-28\n1924-05-01;';
  expect(asked('restoration', { ...decided, 'labour.periods': periods })).toEqual([]);
  expect(asked('restoration', { ...decided, 'labour.periods': periods, 'labour.groundUntil': '1923-01-01' })).toEqual([
    'restoration-too-early',
  ]);
  expect(asked('restoration', { ...decided, 'labour.periods': '' })).toEqual(['restoration-labour-unknown']);
  expect(asked('restoration', { ...decided, 'labour.periods': '1922-03-01; 1921-01-01' })).toMatchObject({
    code: 'INVALID_INPUT',
  });
});

it('art. 27: a day is read as it is typed and as a link has it', () => {
  const due = ['17.01.1927', '17.1.27', '1927-01-17'].map((from) => findBench('term')?.work({ article: '27', from }));
  expect(due.map((worked) => worked?.ok)).toEqual([true, true, true]);
  expect(asked('term', { article: '27', from: '30.02.1927' })).toMatchObject({ code: 'INVALID_INPUT' });
});

it('art. 50: a line names its kind in any language, or by its code', () => {
  const of = (kind: string) => asked('congress', { congress: 'uezd', units: `Борки; ${kind}; 480` });
  for (const kind of ['село', 'Село', 'village']) expect(of(kind), kind).toEqual(['congress-village-soviet']);
  for (const kind of ['город', 'місто', 'city', 'З’їзд']) expect(of(kind), kind).toEqual([]);
  expect(of('улица')).toMatchObject({ code: 'INVALID_INPUT' });
});

it('any address is answered or named faulty, never a fault of ours', () => {
  const bench = fc.constantFrom(...BENCHES);
  const value = fc.oneof(
    fc.constantFrom(
      '',
      '0',
      '-1',
      '14',
      '9999999999999999',
      '1927-02-06',
      '1927-02',
      'yes',
      'п',
      'а; 3\nб; 4',
      ';;;',
      'clear-days',
      '1922-03-01; 1924-05-31\n1925-01-01;',
    ),
    fc.string(),
    fc.array(fc.string(), { maxLength: 3 }),
  );
  fc.assert(
    fc.property(bench, fc.array(value, { minLength: 12, maxLength: 12 }), ({ fields, work, readings }, values) => {
      const letter = typeof values[0] === 'string' ? values[0] : '';
      const names = [...fields({ letter }).map(({ name }) => name), ...readings];
      const query: Query = Object.fromEntries(names.map((name, index) => [name, values[index % values.length]]));
      const worked = work(query);
      expect(worked.ok || worked.error.code === 'INVALID_INPUT').toBe(true);
    }),
    { numRuns: 2000 },
  );
});
