/** Stands in no text: of Unicode's private use. */
const BROUGHT = '\u{E000}';

/**
 * Fills a sentence so that what is put in before its full stop and brings a stop of its own («Носов К. Д.», «1927 г.»)
 * leaves one stop there, not two.
 */
export function fillWithOneStop<Values extends object | undefined, Text>(
  values: Values,
  fill: (values: Values) => Text,
): Text | string {
  if (values === undefined) return fill(values);
  const marked = Object.entries(values).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'string' && value.endsWith('.') ? value + BROUGHT : value,
  ]);
  // The same names with the same kinds of values: strings stay strings.
  const text = fill(Object.fromEntries(marked) as Values);
  return typeof text === 'string' ? text.replaceAll(`${BROUGHT}.`, '').replaceAll(BROUGHT, '') : text;
}
