import type { FoundPerson } from '@/components/lishentsy/use-person-search';
import { isId } from '@/lib/kernel/ids';
import { lishentsyInformation } from '@/lib/queries/lishentsy/information';
import type { QueryContext } from '@/lib/queries/query';
import { residentQuery } from '@/lib/queries/register/resident';

/** The person of whom something was told, ready for the form; null when it is not there or not in sight. */
export async function findToldPerson(
  context: QueryContext,
  informationId: string,
): Promise<{ readonly id: string; readonly person: FoundPerson } | null> {
  if (!isId(informationId)) return null;
  const told = await lishentsyInformation.run(context, lishentsyInformation.input.parse({ informationId }));
  const item = told.ok ? told.value.items[0] : undefined;
  if (item === undefined) return null;
  const resident = await residentQuery.run(context, { residentId: item.residentId });
  return resident.ok ? { id: item.id, person: resident.value } : null;
}
