import type { GrammaticalCase } from './names';

type Forms = Readonly<Record<Exclude<GrammaticalCase, 'nominative'>, string>>;

const forms = (genitive: string, dative: string, accusative: string, instrumental: string): Forms => ({
  genitive,
  dative,
  accusative,
  instrumental,
});

const BEASTS = 'казач|заяч|рыбач|волч|овеч|быч|птич|медвеж|верблюж';
/** «Казачий», «Медвежий», «Козий»: whose it is; «Рабочий», «Нижний» are not of these. */
export const WHOSE = new RegExp(`(${BEASTS}|[бвдзлмпрст])ий$`, 'i');
/** «Казачья», «Козья», «Третья»; «Семья», «Илья» are not of these. */
export const WHOSE_FEMININE = new RegExp(`^(${BEASTS}|коз|лис|трет)ья$`, 'i');

/** Adjectives that stand before the noun of a body or a place: «Борковский», «избирательная», «2-й». */
const ADJECTIVES: readonly (readonly [RegExp, number, Forms])[] = [
  [/\d-й$/, 1, forms('го', 'му', 'й', 'м')],
  [/\d-я$/, 1, forms('й', 'й', 'ю', 'й')],
  [/[гкх]ий$/, 2, forms('ого', 'ому', 'ий', 'им')],
  [WHOSE, 2, forms('ьего', 'ьему', 'ий', 'ьим')],
  [/[жшчщн]ий$/, 2, forms('его', 'ему', 'ий', 'им')],
  [/ый$/, 2, forms('ого', 'ому', 'ый', 'ым')],
  [/[гкхжшчщ]ой$/, 2, forms('ого', 'ому', 'ой', 'им')],
  [/ой$/, 2, forms('ого', 'ому', 'ой', 'ым')],
  [/ья$/, 1, forms('ей', 'ей', 'ю', 'ей')],
  // Stressed on the end: «Большая», «Чужая».
  [/(больш|меньш|чуж)ая$/i, 2, forms('ой', 'ой', 'ую', 'ой')],
  [/[жшчщ]ая$/, 2, forms('ей', 'ей', 'ую', 'ей')],
  [/ая$/, 2, forms('ой', 'ой', 'ую', 'ой')],
  [WHOSE_FEMININE, 1, forms('ей', 'ей', 'ю', 'ей')],
  [/няя$/, 2, forms('ей', 'ей', 'юю', 'ей')],
  [/[гкх]ое$/, 2, forms('ого', 'ому', 'ое', 'им')],
  [/ое$/, 2, forms('ого', 'ому', 'ое', 'ым')],
];

/** Nouns that bodies and territories end in. */
const NOUNS: readonly (readonly [RegExp, number, Forms])[] = [
  [
    /^(сельсовет|совет|комитет|исполком|горсовет|райсовет|съезд|президиум|уезд|округ|город|отдел|суд)$/i,
    0,
    forms('а', 'у', '', 'ом'),
  ],
  [/исполком$/i, 0, forms('а', 'у', '', 'ом')],
  [/^(комиссия|губерния|конференция|организация|секция)$/i, 1, forms('и', 'и', 'ю', 'ей')],
  [/^(волость|область)$/i, 1, forms('и', 'и', 'ь', 'ью')],
  [/^(край|район|участок)$/i, 0, forms('', '', '', '')],
  [/^(республика|ячейка)$/i, 1, forms('и', 'е', 'у', 'ой')],
  [/^собрание$/i, 1, forms('я', 'ю', 'е', 'ем')],
  [/^село$/i, 1, forms('а', 'у', 'о', 'ом')],
];

/** Nouns whose stem moves too. */
const OWN: Readonly<Record<string, Forms>> = {
  край: forms('края', 'краю', 'край', 'краем'),
  район: forms('района', 'району', 'район', 'районом'),
  участок: forms('участка', 'участку', 'участок', 'участком'),
};

/** An adjective by itself; null for any other word. */
export function declineAdjective(word: string, to: Exclude<GrammaticalCase, 'nominative'>): string | null {
  const found = ADJECTIVES.find(([end]) => end.test(word));
  return found ? word.slice(0, word.length - found[1]) + found[2][to] : null;
}

function declineNoun(word: string, to: Exclude<GrammaticalCase, 'nominative'>): string | null {
  const own = OWN[word.toLowerCase()];
  if (own) return own[to];
  const found = NOUNS.find(([end]) => end.test(word));
  return found ? word.slice(0, word.length - found[1]) + found[2][to] : null;
}

/**
 * The name of a body or a territory in a case: «Борковский сельсовет» → «Борковского сельсовета». Adjectives and the first
 * noun change; what follows the noun («ВЦИК», «Ольховского уезда») stands in its own case already.
 */
export function declineBody(name: string, to: GrammaticalCase): string {
  if (to === 'nominative') return name;
  const words = name.split(' ');
  const done: string[] = [];
  for (const [index, word] of words.entries()) {
    const noun = declineNoun(word, to);
    if (noun !== null) return [...done, noun, ...words.slice(index + 1)].join(' ');
    done.push(declineAdjective(word, to) ?? word);
  }
  return done.join(' ');
}
