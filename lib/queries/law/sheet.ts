import type { AnyAct } from '@/lib/acts/act';
import { ACTS } from '@/lib/acts/registry';
import type { ArticleRef } from '@/lib/law/finding';
import { INTERPRETATION_IDS, INTERPRETATIONS, type InterpretationId } from '@/lib/law/interpretations';
import { PARAMETER_NAMES, PARAMETERS, type Parameter, type ParameterName } from '@/lib/law/parameters';
import { type ArticleEntry, findArticle, REGISTRY } from '@/lib/law/registry';
import type { PaperKind } from '@/lib/papers/papers';
import { PAPER_ARTICLES } from './paper-articles';
import places from './places.json';
import { LAW_RULES } from './registry';

/** Everything of the program that rests on an article; for a whole article also what rests on its letters and notes. */
export interface ArticleSheet {
  readonly entry: ArticleEntry;
  /** The letters and notes under it. */
  readonly parts: readonly ArticleEntry[];
  readonly previous: ArticleRef | null;
  readonly next: ArticleRef | null;
  readonly rules: readonly string[];
  readonly readings: readonly InterpretationId[];
  readonly numbers: readonly (Parameter & { readonly name: ParameterName })[];
  readonly acts: readonly AnyAct[];
  readonly papers: readonly PaperKind[];
  readonly screens: readonly string[];
  readonly code: readonly string[];
  readonly tests: readonly string[];
  /** Names of the rules that anyone may work on facts of their own. */
  readonly bench: readonly string[];
}

type Index = Readonly<Record<string, readonly string[]>>;
const INDEX: Readonly<Record<'rules' | 'screens' | 'code' | 'tests', Index>> = places;

const isUnder = (article: ArticleRef, whole: ArticleRef): boolean =>
  article === whole || article.startsWith(`${whole}.`);

/** The entry that a reference means: `48.2` is a term within article 48. */
export function entryOf(reference: string): ArticleEntry | null {
  const plain = reference.trim().toLowerCase();
  return findArticle(plain) ?? findArticle(plain.replace(/\.\d+$/, ''));
}

export function articleSheet(entry: ArticleEntry): ArticleSheet {
  const { article } = entry;
  const at = REGISTRY.indexOf(entry);
  const rests = (on: ArticleRef) => isUnder(on, article);
  const from = (index: Index) => [...new Set(Object.entries(index).flatMap(([on, found]) => (rests(on) ? found : [])))];
  return {
    entry,
    parts: REGISTRY.filter((other) => other !== entry && rests(other.article)),
    previous: REGISTRY[at - 1]?.article ?? null,
    next: REGISTRY[at + 1]?.article ?? null,
    rules: from(INDEX.rules),
    readings: readingsOn(rests),
    numbers: PARAMETER_NAMES.map((name) => ({ ...PARAMETERS[name], name })).filter((number) => rests(number.article)),
    acts: ACTS.filter((act) => act.article !== null && rests(act.article)),
    papers: papersOn(rests),
    screens: from(INDEX.screens),
    code: from(INDEX.code),
    tests: from(INDEX.tests),
    bench: LAW_RULES.filter((rule) => rests(rule.article)).map(({ name }) => name),
  };
}

function readingsOn(rests: (on: ArticleRef) => boolean): InterpretationId[] {
  return INTERPRETATION_IDS.filter((id) => {
    const articles: readonly ArticleRef[] = INTERPRETATIONS[id].articles;
    return articles.some(rests);
  });
}

function papersOn(rests: (on: ArticleRef) => boolean): PaperKind[] {
  // The table names every kind of paper and nothing else.
  const entries = Object.entries(PAPER_ARTICLES) as [PaperKind, readonly ArticleRef[]][];
  return entries.filter(([, articles]) => articles.some(rests)).map(([kind]) => kind);
}
