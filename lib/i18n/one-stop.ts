/** Stands in no text: of Unicode's private use. */
const BROUGHT = '\u{E000}';

/** A text, or a sentence in pieces: texts, and what stands around or between them. */
const cleaned = (said: unknown): unknown => {
  if (Array.isArray(said)) return said.map(cleaned);
  return typeof said === 'string' ? said.replaceAll(`${BROUGHT}.`, '').replaceAll(BROUGHT, '') : said;
};

function marked(value: unknown): unknown {
  if (typeof value === 'string') return value.endsWith('.') ? value + BROUGHT : value;
  return typeof value === 'function' ? (pieces: unknown) => value(cleaned(pieces)) : value;
}

/**
 * Fills a sentence so that what is put in before its full stop and brings a stop of its own («Носов К. Д.», «1927 г.»)
 * leaves one stop there, not two.
 */
export function fillWithOneStop<Values extends object | undefined, Text>(
  values: Values,
  fill: (values: Values) => Text,
): Text {
  if (values === undefined) return fill(values);
  const all = Object.entries(values).map(([name, value]: [string, unknown]) => [name, marked(value)]);
  // The same names with values of the same kinds, and the same text or pieces but for the marks.
  return cleaned(fill(Object.fromEntries(all) as Values)) as Text;
}
