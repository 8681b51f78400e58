/** Names of people in the oblique cases that papers need: «жалоба Ивановой Фёклы», «выдан Илье Лукичу». */
export type GrammaticalCase = 'nominative' | 'genitive' | 'dative' | 'accusative' | 'instrumental';
export type Sex = 'm' | 'f';

export interface PersonName {
  readonly surname: string;
  readonly given: string;
  readonly patronymic?: string | null;
  readonly sex: Sex;
}

type Oblique = Exclude<GrammaticalCase, 'nominative'>;
type Endings = Readonly<Record<Oblique, string>>;

interface Rule {
  /** Matched against the end of the word; its last group is what the ending replaces. */
  readonly end: RegExp;
  readonly cut: number;
  readonly endings: Endings;
}

const endings = (genitive: string, dative: string, accusative: string, instrumental: string): Endings => ({
  genitive,
  dative,
  accusative,
  instrumental,
});
const rule = (end: RegExp, cut: number, forms: Endings): Rule => ({ end, cut, endings: forms });

/** Words in -а and -я decline alike whatever their sex; what stands before decides the vowel. */
const FIRST_DECLENSION: readonly Rule[] = [
  rule(/[иі]я$/i, 1, endings('и', 'и', 'ю', 'ей')),
  rule(/я$/i, 1, endings('и', 'е', 'ю', 'ей')),
  rule(/[жшчщ]а$/i, 1, endings('и', 'е', 'у', 'ей')),
  rule(/ца$/i, 1, endings('ы', 'е', 'у', 'ей')),
  rule(/[гкх]а$/i, 1, endings('и', 'е', 'у', 'ой')),
  rule(/а$/i, 1, endings('ы', 'е', 'у', 'ой')),
];

const MALE_NOUN: readonly Rule[] = [
  // «Кравець», «Бондарець» lose their vowel, as in Ukrainian.
  rule(/[аеиіоуюя][бвгдклмнпрст]{1,2}ець$/i, 3, endings('ця', 'цю', 'ця', 'цем')),
  rule(/[йь]$/i, 1, endings('я', 'ю', 'я', 'ем')),
  rule(/[жшчщц]$/i, 0, endings('а', 'у', 'а', 'ем')),
  rule(/[бвгдзклмнпрстфхѳ]$/i, 0, endings('а', 'у', 'а', 'ом')),
];

const MALE_SURNAME: readonly Rule[] = [
  rule(/[иы]х$/i, 0, endings('', '', '', '')),
  rule(/(ов|ев|ёв|єв|ин|ын|ін|їн)$/i, 0, endings('а', 'у', 'а', 'ым')),
  // «Цой», «Кий»: there is no stem for an adjective.
  rule(/^[бвгджзклмнпрстфхцчшщ]{1,2}[ио]й$/i, 1, endings('я', 'ю', 'я', 'ем')),
  rule(/[гкх][иі]й$/i, 2, endings('ого', 'ому', 'ого', 'им')),
  rule(/[гкхжш]ой$/i, 2, endings('ого', 'ому', 'ого', 'им')),
  rule(/(ый|ой)$/i, 2, endings('ого', 'ому', 'ого', 'ым')),
  rule(/[жшчщн][иі]й$/i, 2, endings('его', 'ему', 'его', 'им')),
  ...MALE_NOUN,
  ...FIRST_DECLENSION,
];

const FEMALE_SURNAME: readonly Rule[] = [
  rule(/(ов|ев|ёв|єв|ин|ын|ін|їн)а$/i, 1, endings('ой', 'ой', 'у', 'ой')),
  rule(/[жшчщ]ая$/i, 2, endings('ей', 'ей', 'ую', 'ей')),
  rule(/ая$/i, 2, endings('ой', 'ой', 'ую', 'ой')),
  rule(/яя$/i, 2, endings('ей', 'ей', 'юю', 'ей')),
  ...FIRST_DECLENSION,
];

// «Петро», «Данило», «Марко» decline, as surnames in «-ко» and «Отто», «Бруно» do not.
const MALE_GIVEN: readonly Rule[] = [
  rule(/[клр]о$/i, 1, endings('а', 'у', 'а', 'ом')),
  ...MALE_NOUN,
  ...FIRST_DECLENSION,
];
const FEMALE_GIVEN: readonly Rule[] = [rule(/ь$/i, 1, endings('и', 'и', 'ь', 'ью')), ...FIRST_DECLENSION];
const PATRONYMIC: Readonly<Record<Sex, readonly Rule[]>> = {
  m: [rule(/^(Ильич|Лукич|Кузьмич|Фомич|Фокич)$/i, 0, endings('а', 'у', 'а', 'ом')), ...MALE_SURNAME],
  f: FEMALE_SURNAME,
};

/** Stems that lose a vowel, and stress that shows only in writing. */
const OWN_FORMS: Readonly<Record<string, Endings>> = {
  Пётр: endings('Петра', 'Петру', 'Петра', 'Петром'),
  Павел: endings('Павла', 'Павлу', 'Павла', 'Павлом'),
  Лев: endings('Льва', 'Льву', 'Льва', 'Львом'),
  Илья: endings('Ильи', 'Илье', 'Илью', 'Ильёй'),
};

function declineWord(word: string, rules: readonly Rule[], to: GrammaticalCase): string {
  if (to === 'nominative') return word;
  // The hard sign that closed a word before 1918 is no part of its stem.
  const stem = word.replace(/ъ$/i, '');
  const found = rules.find(({ end }) => end.test(stem));
  if (!found || (found.cut === 0 && found.endings[to] === '')) return word;
  const ending = found.endings[to];
  const isUpper = stem.length > 1 && stem === stem.toUpperCase();
  return stem.slice(0, stem.length - found.cut) + (isUpper ? ending.toUpperCase() : ending);
}

/** What stands before a name and is none itself: «фон-Мекк», «Бек-Булатов», «Кара-Мурза». */
const BEFORE_NAME = /^(фон|ван|де|дер|ла|ле|д|бек|бей|кара|ак|кул|мир|шах)$/i;

function declineParts(name: string, rules: readonly Rule[], to: GrammaticalCase): string {
  const parts = name.split('-');
  return parts
    .map((part, place) => (place < parts.length - 1 && BEFORE_NAME.test(part) ? part : declineWord(part, rules, to)))
    .join('-');
}

export const declineSurname = (surname: string, sex: Sex, to: GrammaticalCase): string =>
  declineParts(surname, sex === 'm' ? MALE_SURNAME : FEMALE_SURNAME, to);

export function declineGiven(given: string, sex: Sex, to: GrammaticalCase): string {
  const own = OWN_FORMS[given.replace(/ъ$/, '')];
  if (own && sex === 'm' && to !== 'nominative') return own[to];
  return declineParts(given, sex === 'm' ? MALE_GIVEN : FEMALE_GIVEN, to);
}

/** «Ахмед-оглы», «Мамед кызы», «Гали улы» stay as they are in every case. */
const OF_THE_EAST = /[ -](оглы|углы|улы|уулу|кызы|заде)$/i;

export const declinePatronymic = (patronymic: string, sex: Sex, to: GrammaticalCase): string =>
  OF_THE_EAST.test(patronymic) ? patronymic : declineParts(patronymic, PATRONYMIC[sex], to);

/** «Ивановой Фёклы Ильиничны»: surname first, as every list of the time has it. */
export function fullName(person: PersonName, to: GrammaticalCase = 'nominative'): string {
  return [
    declineSurname(person.surname, person.sex, to),
    declineGiven(person.given, person.sex, to),
    person.patronymic ? declinePatronymic(person.patronymic, person.sex, to) : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** «Иванову П. И.», its parts held together by no-break spaces. */
export function shortName(person: PersonName, to: GrammaticalCase = 'nominative'): string {
  const initials = [person.given, person.patronymic ?? '']
    .filter((part) => part !== '')
    .map((part) => `${part.slice(0, 1).toUpperCase()}.`);
  return [declineSurname(person.surname, person.sex, to), ...initials].join('\u00a0');
}

/** Chooses by sex what Russian verbs and adjectives must: `bySex(p, 'явился', 'явилась')`. */
export const bySex = (person: { readonly sex: Sex }, male: string, female: string): string =>
  person.sex === 'm' ? male : female;
