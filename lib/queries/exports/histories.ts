import type { z } from 'zod';
import { actTitle } from '@/lib/i18n/act-title';
import type { Locale } from '@/lib/i18n/locales';
import { findWords } from '@/lib/i18n/translator';
import type { CivilDay } from '@/lib/kernel/civil-day';
import { writtenKnown } from '@/lib/kernel/fact-day';
import { lishentsyEntry } from '../lishentsy/entry';
import type { HistoryItem } from '../lishentsy/entry-history';
import { householdQuery } from '../register/household';
import { residentQuery } from '../register/resident';
import { territoryOne } from '../territory/one';
import { type Column, defineExport, type ExportKind, type WordOf } from './export-query';
import { partOf, type Source } from './source';

interface Told {
  readonly on: CivilDay | null;
  readonly act: string;
  readonly actorName: string;
  readonly reason: string | null;
  readonly fileName: string | null;
}

interface Field {
  readonly column: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What the entering of a record changed. */
const ENTERING: Field = { column: '', before: null, after: null };

/** Each field of each change a row; of the entering, that it was entered. */
const fieldsOf = <T extends Told & { readonly fields: readonly Field[] }>(changes: readonly T[]) =>
  changes.flatMap((change) =>
    (change.fields.length === 0 ? [ENTERING] : change.fields).map((field) => ({ ...change, ...field })),
  );

const WHO_AND_WHY: readonly Column<Told>[] = [
  ['actor', (one) => one.actorName],
  ['act', (one, _, locale) => actTitle(one.act, locale)],
  ['reason', (one) => one.reason],
  ['fileName', (one) => one.fileName],
];

const entered = (column: string, word: WordOf): string | null =>
  column === '' ? word('records', 'recordEntered') : null;

/** What a value of a column is called. */
type ValueOf = (column: string, value: string | null, word: WordOf) => string | null;

/** Each changed field with what stood before and after; `under` are the names of the columns. */
const changesOf = <I extends z.ZodType>(
  kind: ExportKind,
  source: Source<I, Told & Field>,
  under: string,
  told: ValueOf,
) =>
  defineExport(kind, source, [
    ['day', (one) => writtenKnown(one.on)],
    ['change', (one, word) => entered(one.column, word) ?? word(under, one.column)],
    ['before', (one, word) => told(one.column, one.before, word)],
    ['after', (one, word) => told(one.column, one.after, word)],
    ...WHO_AND_WHY,
  ]);

const recordValue: ValueOf = (column, value, word) => {
  if (value === null) return column === 'is_of_age' ? word('records', 'byYear') : null;
  if (value === 'true' || value === 'false') return word('records', value === 'true' ? 'yes' : 'no');
  if (column === 'sex') return word('register.sexesShort', value);
  return column === 'franchise' ? word('register.franchises', value) : value;
};

const residentChanges = changesOf(
  'resident-changes',
  partOf(residentQuery, ({ changes }) => fieldsOf(changes)),
  'records.tracked',
  recordValue,
);

const territoryChanges = changesOf(
  'territory-changes',
  partOf(territoryOne, ({ changes }) => fieldsOf(changes)),
  'territory.one.columns',
  (column, value, word) => (column === 'kind' ? word('territory.kinds', value) : value),
);

const territoryPassed = defineExport(
  'territory-passed',
  partOf(territoryOne, ({ passed }) => passed.map((one) => ({ ...one, fileName: null }))),
  [
    ['day', (one) => writtenKnown(one.on)],
    [
      'change',
      ({ kind, place, other, people }, _, locale) =>
        findWords(locale, `territory.one.passed.${kind}`, {
          ...{ name: place.name, people: people ?? 0, other: other?.name ?? '' },
        }),
    ],
    ...WHO_AND_WHY,
  ],
);

const householdHistory = defineExport(
  'household-history',
  partOf(householdQuery, ({ history }) => history),
  [
    ['day', (one) => writtenKnown(one.on)],
    ['change', (one, word) => word('records.householdEvents', one.kind)],
    [
      'name',
      ({ people, more }, _, locale) =>
        [
          ...people.map(({ name }) => name),
          ...(more === 0 ? [] : [findWords(locale, 'records.andMore', { count: more })]),
        ].join('; '),
    ],
    [
      'otherPlace',
      ({ other, into }) => (other === null ? (into?.name ?? null) : `${other.settlementName}, ${other.household}`),
    ],
    ...WHO_AND_WHY,
  ],
);

/** What was written then as it was written; what the program itself noted, in words. */
function noteOf({ kind, note }: HistoryItem, word: WordOf, locale: Locale): string | null {
  if (note === null) return null;
  if (kind === 'listed') return findWords(locale, 'lishentsy.history.number', { number: note });
  if (kind !== 'document') return findWords(locale, `lishentsy.history.notes.${note}`) ?? note;
  const [code = '', ...rest] = note.split('|');
  return [word('lishentsy.documents', code), ...rest].filter(Boolean).join(', ');
}

const entryHistory = defineExport(
  'entry-history',
  partOf(lishentsyEntry, ({ history }) => history),
  [
    ['day', (one) => writtenKnown(one.on)],
    ['change', (one, word) => word('lishentsy.history.kinds', one.kind)],
    ['campaign', (one) => one.campaign],
    ['note', noteOf],
    ['article', (one) => one.article],
  ],
);

export const HISTORY_EXPORTS = [residentChanges, householdHistory, territoryChanges, territoryPassed, entryHistory];
