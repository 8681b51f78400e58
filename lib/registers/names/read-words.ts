import { foldName, normalizeName } from '../normalize-name';

/** A word of what someone looking for a person typed. */
export interface NameWord {
  /** In today's spelling. */
  readonly text: string;
  readonly folded: string;
  /** An initial or a name cut short by a stop («Петр.»): nothing but a beginning. */
  readonly isShort: boolean;
}

const MOST_WORDS = 6;

interface Piece {
  readonly text: string;
  readonly hasStop: boolean;
}

/** Splits what was typed: «Ѳедоровъ П. С.», «гр. П.С. Фёдоров», «Фёдоров ПС» and «федоров пс» ask for one person. */
export function readWords(typed: string): readonly NameWord[] {
  const pieces = piecesOf(typed);
  const names = pieces.filter((piece, i) => !isTitle(piece, i) && !NUMBER.test(piece.text));
  const parts = names.length > 0 ? names : pieces;
  return parts
    .flatMap(({ text, hasStop }) => {
      const isInitials = parts.length > 1 && INITIALS.test(text);
      return (isInitials ? [...text] : [text]).map((word) => wordOf(word, hasStop));
    })
    .slice(0, MOST_WORDS);
}

/** What else was typed beside a name: «Кузнецов 1885», «Кузнецов двор 12». */
export interface Numbers {
  readonly birthYear: number | null;
  readonly household: string | null;
}

export function readNumbers(typed: string): Numbers {
  const pieces = piecesOf(typed).map(({ text }) => text);
  const numbers = pieces.every((text) => NUMBER.test(text)) ? [] : pieces.filter((text) => NUMBER.test(text));
  const year = numbers.find((text) => YEAR.test(text));
  return {
    birthYear: year === undefined ? null : Number(year),
    household: numbers.find((text) => text !== year) ?? null,
  };
}

const NUMBER = /^\d+\p{L}?$/u;
const YEAR = /^1[89]\d\d$/;

const piecesOf = (typed: string): readonly Piece[] =>
  normalizeName(
    inCyrillic(withoutBrackets(typed)).replace(BORN, '$1 ').replace(YARD, ' ').replace(CAPITALS, '$1. $2. '),
  )
    .replace(/\.+/g, '. ')
    .split(/[\s,;/()]+/)
    .map((part) => ({
      text: part.replace(/[^\p{L}\p{N}'’ʼ-]/gu, '').replace(/^[-'’ʼ]+|[-'’ʼ]+$/g, ''),
      hasStop: part.endsWith('.'),
    }))
    .filter(({ text }) => text !== '');

const YARD = /(?<!\p{L})(?:двор|дв|д)\.?\s*№?\s*(?=\d)/giu;
const BORN = /(?<!\d)(\d{4})\s*г(?:\.|ода)?\s*р(?:\.|ожд\p{L}*)?/giu;

/** Another surname in brackets, a maiden one say, is no further word of the name. */
const withoutBrackets = (typed: string): string => {
  const bare = typed.replace(/\([^()]*\)/g, ' ');
  return /\p{L}/u.test(bare) ? bare : typed;
};

/** Two consonants beside a surname are initials written together: no name is spelt so. */
const INITIALS = /^[бвгджзклмнпрстфхцчшщ]{2}$/u;
/** So are two capitals after a word that is not written in capitals: «Кузнецов ПИ». */
const CAPITALS = /(?<=\p{Ll}\s+)(\p{Lu})(\p{Lu})(?![\p{L}\p{M}.-])/gu;

/** What a person is called beside the name. */
const TITLES = new Set('гражданин гражданка гр-н гр-ка гр-нин гр-нка товарищ вдова сын дочь жена'.split(' '));

const isTitle = ({ text, hasStop }: Piece, i: number): boolean =>
  TITLES.has(text) || (hasStop && (text === 'тов' || (text === 'гр' && i === 0)));

/** Letters that look alike, which a typist takes for each other where a word has others of ours. */
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  ...{ a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', y: 'у', x: 'х', k: 'к', m: 'м', A: 'А', B: 'В', C: 'С' },
  ...{ E: 'Е', H: 'Н', K: 'К', M: 'М', O: 'О', P: 'Р', T: 'Т', X: 'Х', Y: 'У' },
};

const inCyrillic = (typed: string): string =>
  typed.replace(/[\p{L}\p{M}]+/gu, (word) =>
    /\p{Script=Cyrillic}/u.test(word) ? word.replace(/[A-Za-z]/g, (letter) => LOOK_ALIKE[letter] ?? letter) : word,
  );

const wordOf = (text: string, hasStop: boolean): NameWord => {
  const isShort = hasStop || text.length === 1;
  return { text, isShort, folded: foldName(text) };
};
