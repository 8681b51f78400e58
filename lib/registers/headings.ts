const PLACE = {
  volost: ['волость', 'вол', 'вик', 'волости', 'район', 'volost', 'raion', 'parish'],
  soviet: [
    'сельсовет',
    'сельский совет',
    'с/с',
    'сельрада',
    'сільрада',
    'сільська рада',
    'совет',
    'village soviet',
    'soviet',
    'selsoviet',
  ],
  settlement: [
    'селение',
    'населенный пункт',
    'населенное место',
    'нас пункт',
    'деревня',
    'поселение',
    'селеніе',
    'поселення',
    'населений пункт',
    'село',
    'settlement',
    'village',
  ],
} as const;

/** The number of a record, as the program's own tables give it. */
const RECORD = {
  record: ['номер записи', 'номер запису', 'record number'],
} as const;

const PERSON = {
  household: [
    'двор',
    'номер двора',
    'двор номер',
    'хозяйство',
    'номер хозяйства',
    'дом',
    'двір',
    'номер двору',
    'господарство',
    'household',
    'yard',
    'household no',
    'house',
  ],
  surname: ['фамилия', 'фамилія', 'прозвище', 'прізвище', 'surname', 'last name', 'family name'],
  given: ['имя', 'имя собственное', "ім'я", 'імʼя', 'имья', 'given name', 'given', 'first name', 'name'],
  patronymic: ['отчество', 'по отчеству', 'по батькові', 'patronymic', 'middle name'],
  birthYear: [
    'год рождения',
    'г р',
    'год рожд',
    'г рожд',
    'родился',
    'рік народження',
    'р н',
    'birth year',
    'year of birth',
    'born',
  ],
} as const;

/** Each register's columns with the headings they go under: Russian, Ukrainian, English; the likeliest first. */
export const HEADINGS = {
  settlements: {
    ...RECORD,
    ...PLACE,
    type: [
      'род селения',
      'тип селения',
      'тип',
      'вид селения',
      'род',
      'рід поселення',
      'вид поселення',
      'тип поселення',
      'type',
      'kind',
    ],
    population: [
      'население',
      'жителей',
      'число жителей',
      'населения',
      'людность',
      'населення',
      'мешканців',
      'population',
      'inhabitants',
    ],
    versts: [
      'верст до сельсовета',
      'верст',
      'расстояние',
      'расстояние в верстах',
      'расстояние до сельсовета',
      'верст до сільради',
      'відстань',
      'versts',
      'distance',
    ],
    nationality: [
      'преобладающая народность',
      'народность',
      'национальность',
      'переважна народність',
      'народність',
      'національність',
      'nationality',
    ],
  },
  residents: {
    ...RECORD,
    ...PLACE,
    ...PERSON,
    sex: ['пол', 'стать', 'sex', 'gender'],
    bornOn: [
      'дата рождения',
      'день рождения',
      'дата народження',
      'день народження',
      'born on',
      'date of birth',
      'day of birth',
    ],
    nationality: ['народность', 'национальность', 'народність', 'національність', 'nationality'],
    occupation: ['занятие', 'род занятий', 'профессия', 'заняття', 'рід занять', 'професія', 'occupation'],
    party: ['партийность', 'партия', 'партійність', 'party'],
    /** Filled where the person is in the register no more. */
    ended: ['почему исключен', 'чому виключено', 'why struck off'],
  },
  lishentsy: {
    ...RECORD,
    ...PLACE,
    ...PERSON,
    letter: [
      'пункт ст 15',
      'пункт статьи 15',
      'буква',
      'пункт',
      'литера',
      'ст 15',
      'статья 15',
      'пункт ст 15',
      'літера',
      'стаття 15',
      'letter',
      'article 15',
    ],
    ground: [
      'основание',
      'основание лишения',
      'за что лишен',
      'причина',
      'підстава',
      'причина позбавлення',
      'ground',
      'reason',
    ],
    document: ['документ', 'вид документа', 'наименование документа', 'вид документу', 'document', 'document kind'],
    documentNumber: [
      'номер документа',
      'документ номер',
      'номер документу',
      'document number',
      'document no',
      'number of the document',
    ],
    documentDate: [
      'дата документа',
      'документ от',
      'от какого числа',
      'дата документу',
      'document date',
      'date of the document',
    ],
    /** What became of the entry: on the register still, struck or ended by a restoration. */
    ended: ['состояние', 'стан', 'state'],
    issuer: ['кем выдан', 'выдан', 'ким виданий', 'кем выдано', 'issuer', 'issued by'],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

export type RegisterKind = keyof typeof HEADINGS;
export type RegisterColumn<K extends RegisterKind = RegisterKind> = K extends RegisterKind
  ? keyof (typeof HEADINGS)[K] & string
  : never;

/** Without these nothing can be read; what the others lack is unknown or is given for the whole file. */
export const REQUIRED = {
  settlements: ['settlement', 'population'],
  residents: ['settlement', 'surname', 'given', 'sex', 'birthYear'],
  lishentsy: ['settlement', 'surname', 'letter', 'document'],
} as const satisfies { readonly [K in RegisterKind]: readonly RegisterColumn<K>[] };
