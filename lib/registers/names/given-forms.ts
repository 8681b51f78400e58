import { foldName } from '../normalize-name';
import { GIVEN_NAMES } from './given-names';

interface Family {
  readonly sex: 'm' | 'f';
  readonly name: string;
  /** The name and every other form of it, folded. */
  readonly forms: ReadonlySet<string>;
}

const FAMILIES: readonly Family[] = GIVEN_NAMES.map(([sex, name, forms]) => ({
  ...{ sex, name: foldName(name) },
  forms: new Set([name, ...forms.split(' ')].map(foldName)),
}));

const byForm = new Map<string, Family[]>();
for (const family of FAMILIES) {
  for (const form of family.forms) byForm.set(form, [...(byForm.get(form) ?? []), family]);
}

/** Fewer letters than these begin too many names to guess which one is meant. */
const ENOUGH = 3;

const unite = (families: readonly Family[]): string[] => [...new Set(families.flatMap(({ forms }) => [...forms]))];

/** Every form of the name that a word may stand for, folded: «Ваня» gives Иван, Иоанн, Іван… */
export const givenForms = (folded: string): readonly string[] => unite(byForm.get(folded) ?? []).concat(folded);

/** Of a word that only begins a form, «Дун», the forms of that name. */
export function givenFormsBegun(folded: string): readonly string[] {
  if (byForm.has(folded) || folded.length < ENOUGH) return [];
  return unite(FAMILIES.filter(({ forms }) => [...forms].some((form) => form.startsWith(folded))));
}

/** Of an initial or a name cut short, «И.», the other forms of the names that begin so: «Ваня». */
export const givenFormsOfShort = (folded: string): readonly string[] =>
  unite(FAMILIES.filter(({ name }) => name.startsWith(folded))).filter((form) => !form.startsWith(folded));

/** Forms beside the name they are counted as the same with, one line a form and sex: what a set-based search joins with. */
export const GIVEN_FORMS: readonly { readonly form: string; readonly sex: 'm' | 'f'; readonly name: string }[] = [
  ...new Map(
    FAMILIES.flatMap(({ sex, name, forms }) => [...forms].map((form) => ({ form, sex, name })))
      // The first of two names that share a form is the one it is counted with.
      .reverse()
      .map((line) => [`${line.form}/${line.sex}`, line]),
  ).values(),
];
