import type { DeskPlace } from '@/lib/queries/accounts/places';

/** The desk's territory as queries take it; of the whole guberniya nothing need be said. */
export const within = (place: DeskPlace | null): { territoryId?: string } =>
  place === null || place.territory.path === '' ? {} : { territoryId: place.territory.id };
