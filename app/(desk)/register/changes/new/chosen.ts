import type { z } from 'zod';
import type { QueryContext } from '@/lib/queries/query';
import { type residentsInput, residentsQuery } from '@/lib/queries/register/residents';

/** So many may be named one by one; a search by name is resolved to them. */
export const MOST_NAMED = 500;

export interface Chosen {
  readonly count: number;
  /** As the act takes them: people by name, or a filter; null when neither will do. */
  readonly chosen: Readonly<Record<string, unknown>> | null;
}

const FILTERS = ['settlementId', 'household', 'uchastokId', 'franchise', 'bornFrom', 'bornTo'] as const;

/** Whom the list chose: those ticked, those that a name found, or everyone whom its filters let through. */
export async function findChosen(
  context: QueryContext,
  ids: readonly string[],
  input: z.output<typeof residentsInput>,
): Promise<Chosen> {
  if (ids.length > 0) return { count: ids.length, chosen: { residentIds: ids } };
  const isNamed = input.name !== undefined && input.name.trim() !== '';
  const isResolved = isNamed || input.importId !== undefined;
  const found = await residentsQuery.run(context, { ...input, cursor: undefined, limit: isResolved ? MOST_NAMED : 1 });
  if (!found.ok) return { count: 0, chosen: null };
  const { total, items } = found.value;
  if (isResolved) {
    const residentIds = items.map(({ id }) => id);
    return { count: total, chosen: total > MOST_NAMED || total === 0 ? null : { residentIds } };
  }
  const filters = FILTERS.flatMap((name) => (input[name] === undefined ? [] : [[name, input[name]] as const]));
  return { count: total, chosen: total === 0 ? null : Object.fromEntries(filters) };
}
