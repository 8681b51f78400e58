import type { ArticleRef } from './finding';
import { TERM_ARTICLES, type TermArticle } from './terms';

/** `rule`: refuses or undoes. `duty`: binds without an invalidity. `frame`: nothing to compute. `missing`: the text is lost. */
export type ArticleKind = 'rule' | 'duty' | 'frame' | 'missing';

export type Actor =
  | 'village'
  | 'city-district'
  | 'city'
  | 'volost'
  | 'uezd'
  | 'guberniya'
  | 'central'
  | 'agent'
  | 'meeting'
  | 'presidium'
  | 'soviet'
  | 'executive'
  | 'congress'
  | 'mandate-commission'
  | 'vtsik-presidium'
  | 'citizen';

export interface ArticleEntry {
  readonly article: ArticleRef;
  readonly kind: ArticleKind;
  readonly actors: readonly Actor[];
  /** The terms in days that stand in it. */
  readonly terms: readonly TermArticle[];
}

type Row = readonly [articles: string, kind: ArticleKind, actors: string];

const LISTS = 'village city-district city';
const ROWS: readonly Row[] = [
  ['1', 'rule', ''],
  ['2', 'rule', 'executive vtsik-presidium'],
  ['3 4 5 6 7 8 9 10 11 12 13', 'missing', ''],
  ['14 14.а 14.б 14.в 15', 'frame', LISTS],
  [
    '15.а 15.а.n1 15.б 15.в 15.г 15.д 15.е 15.ж 15.з 15.и 15.к 15.к.n1 15.л 15.м 15.н 15.н.n1 15.о 15.п 15.п.n1',
    'rule',
    LISTS,
  ],
  ['16 16.а 16.б 16.в 16.г 16.д 16.е 16.ж 16.з 16.и', 'rule', LISTS],
  ['17', 'rule', 'soviet vtsik-presidium village city'],
  ['18', 'rule', 'vtsik-presidium'],
  ['19', 'rule', 'guberniya executive'],
  ['20', 'rule', 'citizen soviet'],
  ['21 22 22.а 22.б 22.в 22.г 22.д 23', 'rule', 'soviet'],
  ['24 25', 'rule', LISTS],
  ['26', 'duty', LISTS],
  ['27', 'rule', 'citizen'],
  ['28', 'rule', 'village'],
  ['29', 'rule', 'volost uezd'],
  ['30', 'rule', 'city uezd'],
  ['31', 'rule', 'city guberniya'],
  ['31.n1', 'rule', 'city-district'],
  ['32', 'rule', 'central vtsik-presidium'],
  ['33', 'rule', 'soviet executive'],
  ['34', 'rule', 'meeting'],
  ['35', 'rule', 'village city agent'],
  ['36 36.n1', 'rule', 'city'],
  ['37 37.n1', 'rule', 'village'],
  ['38 39 40 41', 'rule', 'agent presidium'],
  ['42 42.а 42.б 42.в 42.г 42.д', 'rule', 'agent meeting'],
  ['43', 'rule', 'village city'],
  ['44 44.n1 44.n2', 'rule', 'meeting citizen'],
  ['45 45.n1', 'rule', 'meeting presidium'],
  ['46', 'rule', 'meeting'],
  ['46.n1 55.n1', 'rule', 'volost uezd'],
  ['47', 'rule', 'presidium'],
  ['48', 'rule', 'citizen village city volost uezd'],
  ['49', 'duty', 'village city-district city volost uezd guberniya'],
  ['50 50.а 50.б 50.в', 'rule', 'executive soviet congress'],
  ['50.n1', 'rule', 'congress'],
  ['51', 'rule', 'congress'],
  ['52 52.n1 52.n2', 'rule', 'congress mandate-commission'],
  ['53 54 54.n1 54.n2', 'rule', 'executive'],
  ['55', 'rule', 'meeting'],
  ['56', 'rule', 'congress'],
  ['57 57.n1', 'rule', 'meeting congress'],
  ['58 58.а 58.б', 'rule', 'volost uezd guberniya executive'],
  ['59 59.а 59.б 60 61', 'rule', 'volost uezd guberniya executive'],
  ['62', 'duty', 'village city volost uezd'],
  ['63 64', 'rule', 'volost uezd guberniya'],
  ['65', 'rule', 'soviet village city'],
  ['66', 'rule', 'congress'],
];

/** `48.2` and `31.1` are terms within articles 48 and 31. */
const termsOf = (article: ArticleRef): readonly TermArticle[] =>
  TERM_ARTICLES.filter((term) => term === article || (/\.\d$/.test(term) && term.replace(/\.\d$/, '') === article));

/** Every article, letter and note of the Instruction; articles 3–13 are not in the text at hand and are never cited. */
export const REGISTRY: readonly ArticleEntry[] = ROWS.flatMap(([articles, kind, actors]) =>
  articles.split(' ').map((article) => ({
    article,
    kind,
    // The rows above are written in the actors' own names.
    actors: actors.split(' ').filter((actor) => actor !== '') as Actor[],
    terms: termsOf(article),
  })),
);

const byArticle = new Map(REGISTRY.map((entry) => [entry.article, entry]));

export const findArticle = (article: ArticleRef): ArticleEntry | null => byArticle.get(article) ?? null;
export const isCitable = (article: ArticleRef): boolean => {
  const entry = findArticle(article);
  return entry !== null && entry.kind !== 'missing';
};
