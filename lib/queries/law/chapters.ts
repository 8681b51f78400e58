import { type ArticleEntry, REGISTRY } from '@/lib/law/registry';

/** How the Instruction is laid out for reading; the names are ours. */
const CHAPTERS = [
  ['general', 1, 2],
  ['lost', 3, 13],
  ['rights', 14, 17],
  ['restoring', 18, 20],
  ['lists', 21, 26],
  ['appeals', 27, 33],
  ['meetings', 34, 37],
  ['voting', 38, 47],
  ['complaints', 48, 49],
  ['congresses', 50, 54],
  ['revision', 55, 57],
  ['cancelling', 58, 65],
  ['early', 66, 66],
] as const;

export type ChapterName = (typeof CHAPTERS)[number][0];

export interface Chapter {
  readonly name: ChapterName;
  readonly first: number;
  readonly last: number;
  readonly entries: readonly ArticleEntry[];
}

const numberOf = ({ article }: ArticleEntry): number => Number.parseInt(article, 10);

export const LAW_CHAPTERS: readonly Chapter[] = CHAPTERS.map(([name, first, last]) => ({
  ...{ name, first, last },
  entries: REGISTRY.filter((entry) => numberOf(entry) >= first && numberOf(entry) <= last),
}));
