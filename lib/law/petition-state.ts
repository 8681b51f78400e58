import { isRestoredByDecree, type RestorationBody } from './restoration';

/** A petition to be restored, from the soviet's hands to its end. */
export const PETITION_STATES = ['filed', 'forwarded', 'approved', 'refused', 'restored', 'unconfirmed'] as const;
export type PetitionState = (typeof PETITION_STATES)[number];

export type PetitionEvent =
  | { readonly kind: 'conclude' }
  | { readonly kind: 'decide'; readonly outcome: 'satisfied' | 'refused'; readonly isConfirmed: boolean }
  | { readonly kind: 'confirm'; readonly confirmed: boolean };

/** Where an event leads from a state; null where it has no place. */
export function nextPetitionState(state: PetitionState, event: PetitionEvent): PetitionState | null {
  switch (event.kind) {
    // art. 20: the soviet sends it on with its conclusion.
    case 'conclude':
      return state === 'filed' ? 'forwarded' : null;
    // art. 19: what the commission grants waits for the executive committee; a decree (18) works at once.
    case 'decide':
      if (state !== 'forwarded') return null;
      if (event.outcome === 'refused') return 'refused';
      return event.isConfirmed ? 'approved' : 'restored';
    // art. 19: no effect before this.
    case 'confirm':
      if (state !== 'approved') return null;
      return event.confirmed ? 'restored' : 'unconfirmed';
  }
}

/** Stations of the way in their order, for whoever draws it. */
export const PETITION_STATIONS = ['soviet', 'commission', 'executive'] as const;
export type PetitionStation = (typeof PETITION_STATIONS)[number];

/** Who holds it in a state; null at its end. */
export function holderOfPetition(state: PetitionState): PetitionStation | null {
  const holders: Partial<Record<PetitionState, PetitionStation>> = {
    filed: 'soviet',
    forwarded: 'commission',
    approved: 'executive',
  };
  return holders[state] ?? null;
}

/**
 * Where a petition is, as lists tell it: one that was sent on lies with the commission, with the executive committee in the
 * ended commission's stead (33), or waits for the Presidium's decree (18).
 */
export const PETITION_PLACES = [
  ...(['filed', 'forwarded', 'stead', 'decree'] as const),
  ...(['approved', 'refused', 'restored', 'unconfirmed'] as const),
];
export type PetitionPlace = (typeof PETITION_PLACES)[number];

/** Where a petition under this letter is; `isInStead` where an executive committee was given what the commission left. */
export function placeOfPetition(state: PetitionState, letter: string, isInStead: boolean): PetitionPlace {
  if (state !== 'forwarded') return state;
  if (isRestoredByDecree(letter)) return 'decree';
  return isInStead ? 'stead' : state;
}

/** art. 18: the way of former officers and police ends with a decree, which the commission only records. */
export const isByDecree = (body: RestorationBody): boolean => body === 'vtsik-presidium';
