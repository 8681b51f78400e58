/**
 * A name in today's spelling, for comparing and never for showing: ъ at a word's end is dropped, і and ѵ become и,
 * ѣ and ё become е, ѳ becomes ф; case and spaces do not count, and every apostrophe is one. Latin letters within a Russian
 * word are the Russian ones that they look like: whoever types or scans does not see the difference.
 */
export function normalizeName(text: string): string {
  const known = memory.get(text);
  if (known !== undefined) return known;
  const normal = inTodaysSpelling(text);
  // A register repeats a few thousand names; one that does not must not fill the memory.
  if (memory.size >= MEMORY) memory.clear();
  memory.set(text, normal);
  return normal;
}

const MEMORY = 20_000;
const memory = new Map<string, string>();

function inTodaysSpelling(text: string): string {
  const plain = collapseSpaces(text.normalize('NFC').toLowerCase().replace(LOOSE_MARKS, ''));
  if (!NEEDS_WORK.test(plain)) return plain;
  return plain
    .replace(LATIN_IN_CYRILLIC, (letters) => letters.replace(/[a-zëï]/g, (letter) => LOOKALIKES[letter] ?? letter))
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/[іѵѣёѳ]/g, (letter) => TODAY[letter] ?? letter)
    .replace(FINAL_HARD_SIGN, '')
    .replace(/\s*[-‐‑–—]\s*/g, '-');
}

const TODAY: Readonly<Record<string, string>> = { і: 'и', ѵ: 'и', ѣ: 'е', ё: 'е', ѳ: 'ф' };
const NEEDS_WORK = /[іѵѣёѳъa-zëï\-‐‑–—’‘ʼ`]/;
/** Of small letters and of capitals, which are small by now; і stood where и stands today. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  ...{ a: 'а', b: 'в', c: 'с', e: 'е', h: 'н', i: 'и', k: 'к', m: 'м', o: 'о', p: 'р', t: 'т', x: 'х', y: 'у' },
  ...{ ë: 'е', ï: 'и' },
};
const LATIN_IN_CYRILLIC = /(?<=\p{Script=Cyrillic})[a-zëï]+|[a-zëï]+(?=\p{Script=Cyrillic})/gu;
/** Stress marks, and whatever else does not make a letter of its own. */
const LOOSE_MARKS = /\p{M}/gu;
const FINAL_HARD_SIGN = /(?<=\p{L})ъ+(?!\p{L})/gu;

/** One space between words, none at the ends. */
export const collapseSpaces = (text: string): string =>
  UNEVEN_SPACES.test(text) ? text.replace(/[\s\u200b\ufeff]+/g, ' ').trim() : text;

const UNEVEN_SPACES = /[^\S ]|[\u200b\ufeff]| {2}|^ | $/;

/**
 * A name folded further, so that a search forgives Ukrainian spelling (ї, є, ґ, йо, the apostrophe), old endings (-аго),
 * and letters that sound alike when dictated (ы and и, э and е, -ья and -ия, soft signs, doubled consonants). The
 * database's `fold_name` does the same.
 */
export function foldName(text: string): string {
  return normalizeName(text)
    .replace(/[йь]о/g, 'е')
    .replace(/[ь'](?=[еєиїюя])/g, 'и')
    .replace(/['"«»ьъ]/g, '')
    .replace(/[їыйєэґ]/g, (letter) => FOLDED[letter] ?? letter)
    .replace(/([бвгджзклмнпрстфхцчшщ])\1+/g, '$1')
    .replace(/([ая])го$/, (_, vowel) => (vowel === 'а' ? 'ого' : 'его'));
}

const FOLDED: Readonly<Record<string, string>> = { ї: 'и', ы: 'и', й: 'и', є: 'е', э: 'е', ґ: 'г' };

const PLACE_KINDS =
  /(?<!\p{L})(?:волость|волости|вол|сельский совет|сельсовет|сельсовета|сельрада|с\/с|с\.с|село|деревня|дер|хутор|хут|поселок|пос|местечко|мест|станица|слобода(?= \p{L}))(?!\p{L})\.?/gu;

/** A place's name without the words for what it is: «с. Борок», «Борок», and «Покровская волость», «Покровская» agree. */
export function normalizePlace(text: string): string {
  const name = normalizeName(text);
  const bare = collapseSpaces(name.replace(PLACE_KINDS, ' ').replace(/^[сдпх]\. ?/u, ''));
  return bare === '' ? name : bare;
}
