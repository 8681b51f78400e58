/** Some spreadsheets take the wide signs of East Asian writing for the plain ones. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;

/** A text that a spreadsheet would take for a formula, made harmless by an apostrophe before it. */
export const neutralizeCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** Whether an apostrophe stands before the text, which may be ours. */
export const isNeutral = (text: string): boolean => text.charCodeAt(0) === 39;

/** Takes back what `neutralizeCell` put before. */
export const restoreCell = (text: string): string => (isNeutral(text) && FORMULA.test(text) ? text.slice(1) : text);
