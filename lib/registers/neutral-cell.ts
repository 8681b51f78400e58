/** Some spreadsheets take the wide signs of East Asian writing for the plain ones. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;

/** A text that a spreadsheet would take for a formula, made harmless by an apostrophe before it. */
export const neutralizeCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** Takes back what `neutralizeCell` put before. */
export const restoreCell = (text: string): string =>
  text.charCodeAt(0) === 39 && FORMULA.test(text) ? text.slice(1) : text;
