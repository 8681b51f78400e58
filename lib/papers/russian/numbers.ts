export type Gender = 'm' | 'f' | 'n';
/** The three forms after a number: 1 голос, 2 голоса, 5 голосов. */
export type Forms = readonly [one: string, few: string, many: string];

export interface Counted {
  readonly gender: Gender;
  readonly forms: Forms;
}

/** What papers count. */
export const VOTES: Counted = { gender: 'm', forms: ['голос', 'голоса', 'голосов'] };
export const ELECTORS: Counted = { gender: 'm', forms: ['избиратель', 'избирателя', 'избирателей'] };
export const PERSONS: Counted = { gender: 'n', forms: ['лицо', 'лица', 'лиц'] };
export const SHEETS: Counted = { gender: 'm', forms: ['лист', 'листа', 'листов'] };
export const UCHASTKI: Counted = { gender: 'm', forms: ['участок', 'участка', 'участков'] };

const ONES = ['ноль', '', '', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять', 'десять'];
const TEENS =
  'десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать'.split(
    ' ',
  );
const TENS = '- - двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'.split(' ');
const HUNDREDS = '- сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот'.split(' ');
const ONE: Readonly<Record<Gender, string>> = { m: 'один', f: 'одна', n: 'одно' };
const SCALES: readonly Counted[] = [
  { gender: 'm', forms: ['', '', ''] },
  { gender: 'f', forms: ['тысяча', 'тысячи', 'тысяч'] },
  { gender: 'm', forms: ['миллион', 'миллиона', 'миллионов'] },
  { gender: 'm', forms: ['миллиард', 'миллиарда', 'миллиардов'] },
];

function unitInWords(unit: number, gender: Gender): string {
  if (unit === 1) return ONE[gender];
  if (unit === 2) return gender === 'f' ? 'две' : 'два';
  return ONES[unit] ?? '';
}

function groupInWords(group: number, gender: Gender): string[] {
  const [hundreds, rest] = [Math.floor(group / 100), group % 100];
  const words = hundreds > 0 ? [HUNDREDS[hundreds] ?? ''] : [];
  if (rest >= 10 && rest < 20) return [...words, TEENS[rest - 10] ?? ''];
  if (rest >= 20) words.push(TENS[Math.floor(rest / 10)] ?? '');
  if (rest % 10 > 0) words.push(unitInWords(rest % 10, gender));
  return words;
}

/** The form of a counted noun after a number: `pluralOf(21, VOTES.forms)` is «голос». */
export function pluralOf(count: number, forms: Forms): string {
  const [tens, units] = [Math.abs(count) % 100, Math.abs(count) % 10];
  if (tens > 10 && tens < 20) return forms[2];
  if (units === 1) return forms[0];
  return units >= 2 && units <= 4 ? forms[1] : forms[2];
}

/** A whole number from zero to below a million of millions, as a protocol spells it out: «две тысячи сто один». */
export function inWords(count: number, gender: Gender = 'm'): string {
  if (!Number.isInteger(count) || count < 0 || count >= 1e12) throw new RangeError(`No number to spell out: ${count}`);
  if (count === 0) return 'ноль';
  const words: string[] = [];
  for (let scale = SCALES.length - 1; scale >= 0; scale -= 1) {
    const counted = SCALES[scale];
    const group = Math.floor(count / 1000 ** scale) % 1000;
    if (!counted || group === 0) continue;
    words.push(...groupInWords(group, scale === 0 ? gender : counted.gender));
    if (scale > 0) words.push(pluralOf(group, counted.forms));
  }
  return words.join(' ');
}

/** `2 187`: thousands parted by a no-break space. */
export const figures = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '\u00a0');

/** «70 (семьдесят) голосов». */
export const countedInWords = (count: number, { gender, forms }: Counted): string =>
  `${figures(count)} (${inWords(count, gender)}) ${pluralOf(count, forms)}`;

/** «70 голосов». */
export const counted = (count: number, { forms }: Counted): string =>
  `${figures(count)}\u00a0${pluralOf(count, forms)}`;

/** «20,6 %», rounded to the tenth for the eye alone. */
export function roundedShare(part: number, whole: number): string {
  if (whole === 0) return '—';
  const tenths = Math.round((part * 1000) / whole);
  return `${Math.floor(tenths / 10)},${tenths % 10}\u00a0%`;
}
