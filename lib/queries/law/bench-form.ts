import { LOCALES } from '@/lib/i18n/locales';
import { findWords } from '@/lib/i18n/translator';
import { readTypedDay } from '@/lib/i18n/typed-day';
import { INTERPRETATION_IDS, type InterpretationId } from '@/lib/law/interpretations';

/** One of a few, by its code; where the words of the codes are. */
interface Choice {
  readonly options: readonly string[];
  readonly words: string;
}

/** What a column of a list of lines holds; a day left empty is `null`: it has not come. */
export type LineColumn = readonly [name: string, kind: 'text' | 'number' | 'day' | Choice];

/** A field of a form of the workbench, named by the keys of its words; a name with a dot lies within another fact. */
export type BenchField = { readonly name: string; readonly label: string; readonly hint?: string } & (
  | { readonly kind: 'number' | 'text' | 'yes' }
  // A day left empty is left out, or `null` where an unknown day is a fact too.
  | { readonly kind: 'day' | 'unstated'; readonly isNullable?: boolean }
  | ({ readonly kind: 'choice' } & Choice)
  | { readonly kind: 'papers'; readonly options: readonly string[] }
  // An optional list without a line is left out.
  | { readonly kind: 'lines'; readonly columns: readonly LineColumn[]; readonly isOptional?: boolean }
);

export type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

export const firstOf = (value: Query[string]): string => (typeof value === 'string' ? value : (value?.[0] ?? ''));
export const allOf = (value: Query[string]): readonly string[] => (typeof value === 'string' ? [value] : (value ?? []));

/** What is no number stays as it was written: the rule names the field. */
const numberOf = (text: string): number | string | undefined => {
  const plain = text.trim().replace(',', '.');
  if (plain === '') return undefined;
  return /^-?\d{1,15}(\.\d+)?$/.test(plain) ? Number(plain) : text;
};

/** As it is typed, `17.01.1927` or `01.1927`, or as a link has it; what is no day stays as it was written. */
const dayOf = (text: string): string => readTypedDay(text, true) ?? text;

/** A line names its kind in any of the languages, or by its code. */
function choiceOf(text: string, { options, words }: Choice): string {
  const said = text.toLocaleLowerCase('ru');
  const named = (option: string) => LOCALES.map((locale) => findWords(locale, `${words}.${option}`));
  return options.find((option) => option === said || named(option).includes(said)) ?? text;
}

function cellOf(cell: string, kind: LineColumn[1]): unknown {
  if (kind === 'number') return numberOf(cell);
  if (kind === 'day') return cell === '' ? null : dayOf(cell);
  return kind === 'text' ? cell : choiceOf(cell, kind);
}

function lineOf(line: string, columns: readonly LineColumn[]): Record<string, unknown> {
  const cells = line.split(/[;\t]/);
  return Object.fromEntries(
    columns.flatMap(([name, kind], index) => {
      const value = cellOf(cells[index]?.trim() ?? '', kind);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** What stands for a field left empty where that may be a fact too. */
const emptyOf = ({ isNullable }: { readonly isNullable?: boolean }): null | undefined =>
  isNullable ? null : undefined;

function factOf(field: BenchField, given: Query[string]): unknown {
  const text = firstOf(given).trim();
  switch (field.kind) {
    case 'number':
      return numberOf(text);
    case 'yes':
      return text === 'yes';
    case 'unstated':
      return text === '' ? emptyOf(field) : text === 'yes';
    case 'papers':
      return allOf(given).map((kind) => ({ kind }));
    case 'lines':
      return field.isOptional === true && text === ''
        ? undefined
        : text
            .split('\n')
            .filter((line) => line.trim() !== '')
            .map((line) => lineOf(line, field.columns));
    case 'day':
      return text === '' ? emptyOf(field) : dayOf(text);
    default:
      return text === '' ? undefined : text;
  }
}

/** The facts that an address holds, as the rule takes them. */
export function factsOf(fields: readonly BenchField[], query: Query): Record<string, unknown> {
  const facts: Record<string, unknown> = { interpretations: chosenReadings(query) };
  for (const field of fields) {
    const value = factOf(field, query[field.name]);
    if (value !== undefined) place(facts, field.name.split('.'), value);
  }
  return facts;
}

function place(facts: Record<string, unknown>, [first = '', second]: readonly string[], value: unknown): void {
  if (second === undefined) facts[first] = value;
  else facts[first] = { ...(facts[first] as object | undefined), [second]: value };
}

const chosenReadings = (query: Query): Record<string, string> =>
  Object.fromEntries(
    INTERPRETATION_IDS.flatMap((id: InterpretationId) => (firstOf(query[id]) === '' ? [] : [[id, firstOf(query[id])]])),
  );
