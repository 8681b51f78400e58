import type { Option } from '@/components/ui/select';
import type { QueryContext } from '@/lib/queries/query';
import { registerPlaces } from '@/lib/queries/register/places';
import type { Desk } from '../_shell/require-desk';

/** The soviets of the desk that a page of the register is narrowed to, and the one it shows: the asked, else the desk's own. */
export async function chosenTerritory(context: QueryContext, place: Desk['place'], asked: string | undefined) {
  const within = place === null || place.territory.path === '' ? {} : { territoryId: place.territory.id };
  const places = await registerPlaces.run(context, within);
  const soviets = places.ok ? places.value.soviets : [];
  const own = place !== null && place.territory.path !== '' ? place.territory.id : soviets[0]?.id;
  const options: readonly Option[] = soviets.map(({ id, name, above }) => ({
    value: id,
    label: above ? `${name} (${above})` : name,
  }));
  return { territoryId: asked ?? own, soviets, options };
}
