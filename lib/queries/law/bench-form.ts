import { INTERPRETATION_IDS, type InterpretationId } from '@/lib/law/interpretations';

/** What a column of a list of lines holds; a day left empty is `null`: it has not come. */
export type LineColumn = readonly [name: string, kind: 'text' | 'number' | 'day'];

/** A field of a form of the workbench; a name with a dot lies within another fact. */
export type BenchField = { readonly name: string; readonly label: string; readonly hint?: string } & (
  | { readonly kind: 'number' | 'text' | 'yes' }
  // A day left empty is left out, or `null` where an unknown day is a fact too.
  | { readonly kind: 'day' | 'unstated'; readonly isNullable?: boolean }
  | { readonly kind: 'choice'; readonly options: readonly string[]; readonly words: string }
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

function lineOf(line: string, columns: readonly LineColumn[]): Record<string, unknown> {
  const cells = line.split(/[;\t]/);
  return Object.fromEntries(
    columns.flatMap(([name, kind], index) => {
      const cell = cells[index]?.trim() ?? '';
      const value = kind === 'number' ? numberOf(cell) : kind === 'day' && cell === '' ? null : cell;
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function factOf(field: BenchField, given: Query[string]): unknown {
  const text = firstOf(given).trim();
  switch (field.kind) {
    case 'number':
      return numberOf(text);
    case 'yes':
      return text === 'yes';
    case 'unstated':
      return text === '' ? (field.isNullable ? null : undefined) : text === 'yes';
    case 'papers':
      return allOf(given).map((kind) => ({ kind }));
    case 'lines':
      return field.isOptional === true && text === ''
        ? undefined
        : text
            .split('\n')
            .filter((line) => line.trim() !== '')
            .map((line) => lineOf(line, field.columns));
    default:
      return text === '' ? (field.kind === 'day' && field.isNullable ? null : undefined) : text;
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
