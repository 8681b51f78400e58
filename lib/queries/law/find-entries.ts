import { articleText } from '@/lib/i18n/article-text';
import type { Locale } from '@/lib/i18n/locales';
import { type Actor, type ArticleEntry, REGISTRY } from '@/lib/law/registry';

export interface EntrySelection {
  readonly q: string;
  readonly kind: string;
  readonly actor: string;
  readonly term: string;
}

/** Bodies that act under some article, each once. */
export const LAW_ACTORS: readonly Actor[] = [...new Set(REGISTRY.flatMap(({ actors }) => actors))];

/** Whether an entry answers a selection; empty parts of it ask for nothing. */
export function isSelected(
  { article, kind, actors, terms }: ArticleEntry,
  asked: EntrySelection,
  locale: Locale,
): boolean {
  const said = `${article} ${articleText(article, locale) ?? ''}`.toLowerCase();
  return (
    (asked.kind === '' || kind === asked.kind) &&
    (asked.actor === '' || actors.some((actor) => actor === asked.actor)) &&
    (asked.term === '' || terms.length > 0) &&
    asked.q
      .toLowerCase()
      .split(/\s+/)
      .every((word) => said.includes(word))
  );
}
