import type { Db } from '@/lib/store/client';

/** The columns of a territory whose changes are told. */
const TRACKED = [
  ...['name', 'kind', 'rank', 'parent_id', 'population', 'versts', 'settlement_type', 'nationality'],
  ...['joined_to_id', 'merged_into_id', 'struck_on', 'strike_reason'],
];

type Stored = Readonly<Record<string, unknown>>;

interface Told {
  readonly column: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What stood and what stands of a territory, with other territories by their names; nothing of its adding, before which nothing stood. */
export async function tellTerritoryFields(
  db: Db,
  changes: readonly { readonly before: unknown; readonly after: unknown }[],
): Promise<readonly (readonly Told[])[]> {
  // Each is a JSON object that a trigger wrote.
  const pairs = changes.map(({ before, after }) => [before as Stored, after as Stored] as const);
  const ids = pairs.flat().flatMap((side) => [side.parent_id, side.joined_to_id, side.merged_into_id]);
  const places = await db.territory.findMany({ where: { id: { in: ids.filter((id) => typeof id === 'string') } } });
  const names = new Map(places.map(({ id, name }) => [id, name]));
  const tell = (value: unknown): string | null =>
    value === null || value === undefined ? null : (names.get(String(value)) ?? String(value));
  return pairs.map(([before, after]) =>
    TRACKED.filter((column) => column in before).map((column) => ({
      ...{ column, before: tell(before[column]), after: tell(after[column]) },
    })),
  );
}
