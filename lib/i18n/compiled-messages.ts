import type { CompiledMessage } from 'icu-minify/format';
import { compileMessage } from './format-message';
import type { Locale } from './locales';
import { type Area, messagesOf } from './messages/all';

type Sentences = { readonly [key: string]: string | Sentences };
export type CompiledTree = { readonly [key: string]: CompiledMessage | CompiledTree };

function compileTree(tree: Sentences): CompiledTree {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === 'string' ? compileMessage(value) : compileTree(value),
    ]),
  );
}

/** Only the named areas: what a client component needs, and no more over the wire. */
export function compiledMessages(locale: Locale, areas: readonly Area[]): CompiledTree {
  const all = messagesOf(locale);
  return Object.fromEntries(areas.map((area) => [area, compileTree(all[area])]));
}
