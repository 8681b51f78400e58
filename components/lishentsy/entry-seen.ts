/** An entry as a form has shown it, to be compared with what it has become meanwhile. */
export interface EntrySeen {
  readonly id: string;
  readonly version: number;
  readonly letter: string;
  readonly ground: string | null;
  readonly state: string;
  readonly verdict: string;
  readonly facts: Readonly<Record<string, string | number | boolean>>;
  readonly documents: readonly { readonly kind: string; readonly number: string }[];
  readonly principal: { readonly name: string } | null;
  readonly lastAct: { readonly actor: string } | null;
}

/** The entry as it is now; null when it cannot be had. */
export async function findEntryNow(entryId: string): Promise<EntrySeen | null> {
  const answer = await fetch(`/api/v1/queries/lishentsy/entry?entryId=${entryId}`).catch(() => null);
  // The query's own answer holds all of these.
  return answer?.ok ? ((await answer.json()) as EntrySeen) : null;
}
