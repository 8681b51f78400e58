import { foldName } from '../normalize-name';

/** How a patronymic ends when it is written out, when it is said, and in Ukrainian; the longest first. All folded. */
const ENDINGS = {
  m: ['иевич', 'еевич', 'аевич', 'евич', 'ович', 'ивич', 'инич', 'еич', 'аич', 'иич', 'ич'],
  f: [
    ...['иинична', 'иинишна', 'инична', 'инишна', 'иевна', 'еевна', 'аевна', 'ивна', 'евна', 'овна', 'авна'],
    ...['ична', 'ишна', 'вна', 'ина', 'на'],
  ],
} as const;

/** Stems of fathers' names that are said, or written in Ukrainian, otherwise than they are spelt. */
const STEMS: readonly (readonly string[])[] = [
  ['павл', 'пал'],
  ['михаил', 'михал'],
  ['александр', 'олександр', 'алексан', 'сан', 'лександр'],
  ['алекс', 'олекс', 'лекс'],
  ['никол', 'микол'],
  ['иван', 'иоан'],
  ['игнат', 'гнат'],
  ['филип', 'пилип'],
  ['фом', 'хом'],
  ['ефим', 'юхим', 'евфими'],
  ['осип', 'иосиф', 'есип'],
  ['степан', 'стефан'],
  ['федор', 'феодор', 'хведор'],
  ['димитр', 'дмитр', 'митр'],
  ['никит', 'микит'],
  ['яковл', 'яков', 'якл', 'иаков'],
  ['семен', 'симеон'],
  ['сидор', 'исидор'],
  ['афанас', 'панас', 'опанас'],
  ['гаврил', 'гавриил'],
  ['данил', 'даниил'],
  ['остап', 'евстафи', 'астаф'],
  ['трофим', 'трохим'],
  ['кирил', 'курил'],
  ['прокоф', 'прокоп'],
];

const SHORTEST = 2;

interface Read {
  readonly stems: readonly string[];
  readonly sex: 'm' | 'f';
}

/** What father's name a patronymic comes of: «Иванович», «Иваныч» and «Іванович» agree; null when the word is none. */
function readPatronymic(folded: string): Read | null {
  for (const sex of ['m', 'f'] as const) {
    const ending = ENDINGS[sex].find((end) => folded.endsWith(end) && folded.length - end.length >= SHORTEST);
    if (ending === undefined) continue;
    const stem = folded.slice(0, -ending.length);
    // «Иванна»: folding left one of its two letters н.
    const stems = ending === 'на' ? [bareStem(stem), `${stem}н`] : [bareStem(stem)];
    return { sex, stems: stems.flatMap(stemsOf) };
  }
  return null;
}

const bareStem = (stem: string): string => {
  const bare = stem.replace(/[аеиоуюя]+$/, '');
  return bare.length >= SHORTEST ? bare : stem;
};

const stemsOf = (stem: string): readonly string[] => STEMS.find((group) => group.includes(stem)) ?? [stem];

/** Every spelling that one patronymic may have, folded: «Иваныч» gives «иванович», «Сергевна» gives «сергеевна». */
export function patronymicForms(folded: string): readonly string[] {
  const read = readPatronymic(folded);
  if (read === null) return [folded];
  const ends = ENDINGS[read.sex];
  return [folded, ...new Set(read.stems.flatMap((stem) => ends.map((end) => foldName(`${stem}${end}`))))];
}
