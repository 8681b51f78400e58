import { optionsOf } from '@/components/register/register-filters';
import type { QueryContext } from '@/lib/queries/query';
import { registerPlaces } from '@/lib/queries/register/places';
import type { Desk } from '../_shell/require-desk';
import { within } from '../_shell/within';

/** The soviets of the desk that a page of the register is narrowed to, and the one it shows: the asked, else the desk's own. */
export async function chosenTerritory(context: QueryContext, place: Desk['place'], asked: string | undefined) {
  const places = await registerPlaces.run(context, within(place));
  const soviets = places.ok ? places.value.soviets : [];
  const own = within(place).territoryId ?? soviets[0]?.id;
  return { territoryId: asked ?? own, soviets, options: optionsOf(soviets) };
}
