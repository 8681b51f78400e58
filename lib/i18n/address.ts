/** How a household is named beside its settlement: by its number, by the street and house of a town, or not at all. */
export type HouseholdForm = 'number' | 'address' | 'none';

/** «7», «№ 7», «12а», «12/3», «5-бис»: the numbers of a household list. */
const NUMBER = /^(?:№\s*)?\d+(?:\s*[-/]?\s*(?:\p{L}|\d+|бис))?$/iu;

export function householdForm(household: string): HouseholdForm {
  const written = household.trim();
  if (written === '') return 'none';
  return NUMBER.test(written) ? 'number' : 'address';
}

/** Where somebody lives, as the lists give it. */
export type Address = { readonly household: string } & (
  | { readonly settlement: string }
  | { readonly settlementName: string }
);

/** As written; a line does not end between «д.» and its number. */
export const unbroken = (household: string): string => household.trim().replace(/ (?=\d)/g, '\u00a0');

/** What the words `common.address` ask for. */
export const addressWords = (address: Address) => ({
  settlement: 'settlement' in address ? address.settlement : address.settlementName,
  household: unbroken(address.household),
  form: householdForm(address.household),
});
