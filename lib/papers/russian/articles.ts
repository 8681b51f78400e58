import { noteNumber } from '@/lib/law/article-notes';
import type { ArticleRef } from '@/lib/law/finding';

export type LawSource = 'instruction' | 'constitution';

export interface Citation {
  readonly article: ArticleRef;
  readonly source?: LawSource;
}

const NBSP = '\u00a0';
const OF: Readonly<Record<LawSource, string>> = {
  instruction: 'Инструкции ВЦИК о выборах',
  constitution: 'Конституции РСФСР',
};

/** The text of the Instruction's articles 3–13 is lost, so no paper may rest on them. */
const isLost = (article: string, source: LawSource): boolean =>
  source === 'instruction' && Number(article) >= 3 && Number(article) <= 13;

/** `15.з` → «ст. 15, лит. «з»»; `44.n1` → «прим. 1 к ст. 44»; `48.2` → «ст. 48, ч. 2». */
export function writtenArticle(ref: ArticleRef, source: LawSource = 'instruction'): string {
  const [article = '', ...parts] = ref.split('.');
  if (isLost(article, source)) throw new RangeError(`Articles 3–13 are not to be cited: ${ref}`);
  return parts.reduce((text, part) => {
    if (/^n\d*$/.test(part)) {
      const number = noteNumber(article, part);
      return number ? `прим.${NBSP}${number} к${NBSP}${text}` : `прим. к${NBSP}${text}`;
    }
    return /^\d+$/.test(part) ? `${text}, ч.${NBSP}${part}` : `${text}, лит.${NBSP}«${part}»`;
  }, `ст.${NBSP}${article}`);
}

const isWhole = (ref: ArticleRef | undefined): boolean => ref !== undefined && !ref.includes('.');

/** Whole articles that stand side by side share their «ст.»: «ст. 24, 26»; letters and notes stand one by one. */
function writtenOf(source: LawSource, refs: readonly ArticleRef[]): string {
  const all: string[] = [];
  for (const [place, ref] of refs.entries()) {
    const written = writtenArticle(ref, source);
    const before = all.at(-1);
    if (before !== undefined && isWhole(ref) && isWhole(refs[place - 1])) {
      all[all.length - 1] = `${before}, ${written.replace(/^ст\.\s/, '')}`;
    } else all.push(written);
  }
  return `${all.join('; ')}${all.at(-1)?.includes('лит.') ? ',' : ''} ${OF[source]}`;
}

/** «ст. 28, 29 Инструкции ВЦИК о выборах; ст. 69, лит. «в», Конституции РСФСР» */
export function writtenCitations(citations: readonly (ArticleRef | Citation)[]): string {
  const all = citations.map((one) => (typeof one === 'string' ? { article: one } : one));
  return (['instruction', 'constitution'] as const)
    .map((source) => ({
      source,
      refs: all.filter((one) => (one.source ?? 'instruction') === source).map(({ article }) => article),
    }))
    .filter(({ refs }) => refs.length > 0)
    .map(({ source, refs }) => writtenOf(source, refs))
    .join('; ');
}
