import { type CivilDay, parseCivilDay } from '@/lib/kernel/civil-day';
import { headingKey } from './columns';
import { normalizeName } from './normalize-name';

const MONTHS = [
  ['января', 'січня'],
  ['февраля', 'лютого'],
  ['марта', 'березня'],
  ['апреля', 'квітня'],
  ['мая', 'травня'],
  ['июня', 'червня'],
  ['июля', 'липня'],
  ['августа', 'серпня'],
  ['сентября', 'вересня'],
  ['октября', 'жовтня'],
  ['ноября', 'листопада'],
  ['декабря', 'грудня'],
].map((names) => names.map(normalizeName));

const NUMERIC_DAY = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?: ?г\.?| ?р\.?)?$/;
const WORDED_DAY = /^(\d{1,2}) (\p{L}+) (\d{4})(?: ?(?:г|р|года|року)\.?)?$/u;

/** Reads 10.09.1926, 10/9/1926, «10 сентября 1926 г.» and 1926-09-10; null when it is no day. */
export function readDay(text: string): CivilDay | null {
  const iso = parseCivilDay(text);
  if (iso !== null) return iso;
  const numeric = NUMERIC_DAY.exec(text);
  if (numeric) return dayOf(numeric[3], numeric[2], numeric[1]);
  const worded = WORDED_DAY.exec(normalizeName(text));
  if (!worded) return null;
  const month = MONTHS.findIndex((names) => names.includes(worded[2] ?? '')) + 1;
  return dayOf(worded[3], String(month), worded[1]);
}

const dayOf = (year = '', month = '', day = ''): CivilDay | null =>
  parseCivilDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);

/** A year in figures, with or without «г.»; null when it is no number. */
export function readYear(text: string): number | null {
  const match = /^(\d+) ?(?:г|р|год|года|року|рік)?\.?$/u.exec(text);
  return match ? Number(match[1]) : null;
}

/** A whole number, its thousands apart or not; null when it is none. */
export const readCount = (text: string): number | null =>
  /^\d{1,3}(?: \d{3})+$|^\d{1,9}$/.test(text) ? Number(text.replaceAll(' ', '')) : null;

/** A distance, with a comma or a point; null when it is none. */
export const readDistance = (text: string): number | null =>
  /^\d{1,5}(?:[.,]\d{1,3})?$/.test(text) ? Number(text.replace(',', '.')) : null;

const SEXES: Readonly<Record<string, 'm' | 'f'>> = {
  ...Object.fromEntries(
    ['м', 'муж', 'мужской', 'мужчина', 'm', 'male', 'ч', 'чол', 'чоловіча'].map((w) => [headingKey(w), 'm']),
  ),
  ...Object.fromEntries(
    ['ж', 'жен', 'женский', 'женщина', 'f', 'female', 'w', 'жін', 'жіноча'].map((w) => [headingKey(w), 'f']),
  ),
};

export const readSex = (text: string): 'm' | 'f' | null => {
  const key = headingKey(text);
  return Object.hasOwn(SEXES, key) ? (SEXES[key] ?? null) : null;
};

const ARTICLE = /(?:стать[яи]|ст\.?)? ?15[ .,-]*/u;
const POINT = /^(?:пункт|литера|лит\.?|п\.|п(?= )) ?/u;
const SINGLE = /^[«"( ]*([а-я])[»").]*$/u;
const LOOKALIKES: Readonly<Record<string, string>> = { a: 'а', e: 'е', k: 'к', m: 'м', o: 'о' };

/** A letter of article 15 as registers write it (з, «з», п. з, 15.з); null when no single letter is written. */
export function readLetter(text: string): string | null {
  const plain = text.toLowerCase().replace(/[aekmo]/g, (letter) => LOOKALIKES[letter] ?? letter);
  const bare = plain.replace(ARTICLE, '').trim();
  return SINGLE.exec(bare)?.[1] ?? SINGLE.exec(bare.replace(POINT, ''))?.[1] ?? null;
}
