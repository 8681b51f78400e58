/** Reasons for which people were really put on lists, and for which nobody may be (17). */
export const BARRED_REASONS = [
  'criticism',
  'character',
  'unreliability',
  'arrears',
  'campaigns',
  'age',
  'illiteracy',
  'faith',
  'belongings',
] as const;
export type BarredReason = (typeof BARRED_REASONS)[number];

export interface StatedGround {
  /** What of it art. 17 forbids. */
  readonly barred: readonly BarredReason[];
  /** Whether it also names something that art. 15 knows, so that the forbidden part only stands beside it. */
  readonly hasLawful: boolean;
}

/** Beginnings of words; a phrase must stand in the text as it is. Words are compared in lower case with е for ё. */
interface Signs {
  readonly stems: readonly string[];
  readonly phrases?: readonly string[];
  /** Words that mean it only where nothing of art. 15 stands beside them. */
  readonly weak?: readonly string[];
}

const SIGNS: Readonly<Record<BarredReason, Signs>> = {
  criticism: {
    stems: ['критик', 'раскритик', 'жаловал', 'жалобщ', 'кляуз', 'агитир', 'недовол', 'оппозиц'],
    weak: ['агитац', 'выступал'],
    phrases: ['против власти', 'против совета', 'против сельсовета'],
  },
  character: {
    stems: ['скандал', 'склоч', 'сквернослов', 'хулиган', 'пьян', 'пьющ', 'строптив', 'лодыр', 'лентя'],
    weak: ['характер', 'поведен', 'груб'],
  },
  unreliability: { stems: ['неблагонад', 'ненадежн'], weak: ['подозрит', 'чужд', 'вредн'] },
  arrears: {
    stems: ['недоим', 'неуплат', 'неплат', 'невзнос', 'задолж', 'самооблож', 'должник'],
    phrases: ['не платит', 'не уплатил', 'не уплачивает', 'не внес'],
  },
  campaigns: {
    stems: ['хозполит', 'хлебозагот', 'несдач'],
    weak: ['кампани', 'заготов', 'займ', 'заем'],
    phrases: ['не сдал', 'не сдает', 'не выполнил', 'не выполняет'],
  },
  age: {
    stems: [
      'возраст',
      'престарел',
      'старик',
      'старух',
      'старость',
      'старости',
      'преклонн',
      'несовершеннолет',
      'малолет',
    ],
  },
  illiteracy: { stems: ['неграмот', 'безграмот', 'малограмот'], weak: ['темнот', 'некультур'] },
  faith: { stems: ['верующ', 'религиозность', 'богомол'], phrases: ['ходит в церковь'], weak: ['сектант', 'баптист'] },
  belongings: { stems: ['зажиточ', 'подкулач'], weak: ['инвентар', 'богат', 'кулак', 'кулац'] },
};

/** What art. 15 itself speaks of. */
const LAWFUL_STEMS = [
  ...['торг', 'скуп', 'перекуп', 'перепрод', 'прасол', 'барышн', 'патент', 'посредник', 'комиссион'],
  ...['наем', 'найм', 'нанима', 'нанял', 'батрак', 'работник', 'мельниц', 'маслоб', 'круподер', 'крупоруш', 'просоруш'],
  ...['завод', 'фабри', 'предприним', 'предприят', 'подряд', 'кабал', 'ростовщ', 'ссуд', 'ссуж', 'кредит', 'процент'],
  ...[
    'офицер',
    'белогвард',
    'банд',
    'полиц',
    'жандарм',
    'охранк',
    'охранн',
    'стражник',
    'урядник',
    'пристав',
    'тюремн',
  ],
  ...['священ', 'дьяк', 'диакон', 'псалом', 'монах', 'монаш', 'мулл', 'раввин', 'ксендз', 'пастор', 'культ', 'игум'],
  ...['приговор', 'осужд', 'судим', 'выслан', 'ссыл', 'душевн', 'умалиш', 'иждив', 'нетрудов'],
];

const plain = (text: string): string => text.toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').trim();

/** «58 лет» alone is a reason of age; «торгует 5 лет» is not. */
const isAgeAlone = (text: string): boolean => /^(ему |ей )?\d{1,3} (лет|год|года)\.?$/.test(text);

/** «недоимок не имеет» says the contrary. */
const isDenied = (text: string, at: number, stem: string): boolean => {
  const before = text.slice(Math.max(0, at - 12), at);
  const after = text.slice(at + stem.length, at + stem.length + 24);
  return /(^|\s)(без|нет|не имеет)\s$/.test(before) || /^[а-я]*\s(не имеет|нет|не числится)(\s|[.,;]|$)/.test(after);
};

function holdsWord(text: string, stem: string): boolean {
  for (let at = text.indexOf(stem); at !== -1; at = text.indexOf(stem, at + 1)) {
    const isStart = at === 0 || !/[а-я]/.test(text.charAt(at - 1));
    if (isStart && !isDenied(text, at, stem)) return true;
  }
  return false;
}

function shows(text: string, { stems, phrases = [], weak = [] }: Signs, hasLawful: boolean): boolean {
  const signs = hasLawful ? [...stems, ...phrases] : [...stems, ...phrases, ...weak];
  return signs.some((sign) => holdsWord(text, sign));
}

const namesLawful = (text: string): boolean =>
  LAWFUL_STEMS.some((stem) => holdsWord(text, stem)) || /(^|[^а-я])поп([^а-я]|$)/.test(text);

/** art. 17: what a ground written in people's own words rests on, as far as its words tell. */
export function readStatedGround(written: string): StatedGround {
  const text = plain(written);
  const hasLawful = namesLawful(text);
  const barred = BARRED_REASONS.filter(
    (reason) => shows(text, SIGNS[reason], hasLawful) || (reason === 'age' && isAgeAlone(text)),
  );
  return { barred, hasLawful };
}
