/** art. 15 л: the posts that the letter names, each by the beginnings of the words that tell it; all of them must occur. */
const POSTS = {
  police: [
    ['полиц'],
    ['городов'],
    ['околоточн'],
    ['урядник'],
    ['стражник'],
    ['станов', 'пристав'],
    ['участков', 'пристав'],
    ['филер'],
  ],
  gendarmerie: [['жандарм']],
  okhrana: [['охран', 'отделен'], ['охранк']],
  dynasty: [['царствовавш', 'дом'], ['великий', 'княз'], ['великая', 'княг'], ['династ']],
  minister: [['министр']],
  'department-director': [['директор', 'департамент']],
  'governor-general': [['генерал-губернатор']],
  'martial-governor': [['главноначальствующ']],
  governor: [['губернатор']],
  'vice-governor': [['вице-губернатор']],
  'nobility-marshal': [
    ['предводител', 'дворянств', 'губернск'],
    ['предводител', 'дворянств', 'уездн'],
  ],
  'special-missions': [['чиновник', 'особ', 'поручен']],
  'criminal-department': [
    ['председател', 'уголовн', 'департамент'],
    ['член', 'уголовн', 'департамент'],
  ],
  'chamber-prosecutor': [['прокурор', 'палат']],
  'major-investigator': [['следовател', 'важнейш']],
  'military-court': [
    ['председател', 'военн', 'суд'],
    ['член', 'военн', 'суд'],
    ['прокурор', 'военн', 'суд'],
    ['следовател', 'военн', 'суд'],
  ],
  'investigating-commission': [
    ['председател', 'следственн', 'комисси'],
    ['член', 'следственн', 'комисси'],
  ],
  'guberniya-board': [['член', 'губернск', 'правлен']],
  'land-chief': [
    ['начальник', 'земск'],
    ['начальник', 'крестьянск'],
    ['начальник', 'уездн'],
  ],
  ispravnik: [['исправник']],
  'interior-ministry': [
    ['министерств', 'внутренн', 'дел'],
    ['чин', 'мвд'],
  ],
  prison: [['тюремн'], ['тюрьм']],
} as const satisfies Record<string, readonly (readonly string[])[]>;

export type Post = keyof typeof POSTS;
// The keys of a constant object are exactly its type's keys.
export const POST_NAMES = Object.keys(POSTS) as Post[];

/** The post of the letter's list that a text names; null when it names none, which a commission then judges. */
export function postOf(text: string): Post | null {
  const words = text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .split(/[^а-яa-z-]+/);
  const isNamed = (beginnings: readonly string[]) =>
    beginnings.every((beginning) => words.some((word) => word.startsWith(beginning)));
  return POST_NAMES.find((post) => POSTS[post].some(isNamed)) ?? null;
}
