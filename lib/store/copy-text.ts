/** What a cell of COPY may hold: a text, a number, an array of texts, JSON under `json`, or nothing. */
export type CopyValue = string | number | boolean | null | readonly string[] | { readonly json: unknown };

const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** One row of COPY's text format, with its line end. PostgreSQL holds no NUL in a text, so it is left out. */
export const copyLine = (values: readonly CopyValue[]): string => `${values.map(copyCell).join('\t')}\n`;

function copyCell(value: CopyValue): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'object') return escaped('json' in value ? JSON.stringify(value.json) : arrayOf(value));
  return String(value);
}

const escaped = (text: string): string =>
  SIGNS.test(text) ? text.replaceAll('\0', '').replace(/[\\\t\n\r]/g, (sign) => ESCAPED[sign] ?? sign) : text;

const SIGNS = /[\0\\\t\n\r]/;

const arrayOf = (items: readonly string[]): string => {
  if (items.length === 0) return '{}';
  // Hardly any text has a quote within.
  if (!/["\\]/.test(items.join(''))) return `{"${items.join('","')}"}`;
  return `{${items.map((item) => `"${item.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
};
