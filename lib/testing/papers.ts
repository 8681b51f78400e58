import type { Refusal } from '@/lib/acts/refusal';
import type { Result } from '@/lib/kernel/result';
import type { PaperData, PaperKind } from '@/lib/papers/papers';
import { readPaper, run } from '@/lib/papers/samples/read-paper';
import type { LoadedPaper } from '@/lib/queries/papers/paper-query';
import { contextFor, type QueryContext } from '@/lib/queries/query';
import type { World } from './world';

interface Loads<K extends PaperKind, I> {
  readonly kind: K;
  load(context: QueryContext, input: I): Promise<Result<LoadedPaper<K>, Refusal>>;
}

/** The paper as that account gets it: its data, and its words run together as `run` runs a phrase. */
export async function printAs<K extends PaperKind, I>(
  world: World,
  login: string,
  query: Loads<K, I>,
  input: I,
): Promise<{ data: PaperData[K]; name: string; text: string; pages: number }> {
  const loaded = await query.load(contextFor(await world.as(login), 'ru'), input);
  if (!loaded.ok) throw new Error(`${query.kind} was refused: ${JSON.stringify(loaded.error)}`);
  const { text, pages } = readPaper(query.kind, loaded.value.data);
  return { ...loaded.value, pages, text: run(text) };
}

/** The code of the refusal; null when there is a paper. */
export async function refusedAs<K extends PaperKind, I>(
  world: World,
  login: string,
  query: Loads<K, I>,
  input: I,
): Promise<string | null> {
  const loaded = await query.load(contextFor(await world.as(login), 'ru'), input);
  return loaded.ok ? null : loaded.error.code;
}
