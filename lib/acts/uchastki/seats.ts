import { alternates } from '@/lib/law/alternates';
import { type Apportionment, apportion } from '@/lib/law/apportion';
import type { Interpretations } from '@/lib/law/interpretations';
import { resolveParameters } from '@/lib/law/parameters';
import { type SovietSeats, seatsOfSoviet } from '@/lib/law/seats';
import type { CampaignFacts } from '@/lib/store/rows/campaign';

export interface CountedUchastok {
  readonly name: string;
  readonly population: number;
  readonly electors: number;
}

export const settlementOf = (sovietKind: string): 'village' | 'city' =>
  sovietKind === 'selsoviet' ? 'village' : 'city';

/** art. 43: electors in towns, inhabitants in villages. */
export const baseOf = (uchastok: CountedUchastok, settlement: 'village' | 'city'): number =>
  settlement === 'city' ? uchastok.electors : uchastok.population;

/** The campaign's own numbers; its norms were checked when it was opened. */
export const normsOf = (campaign: CampaignFacts) =>
  resolveParameters(
    Object.fromEntries(
      Object.entries(campaign.norms).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
    ),
  );

/** How many deputies the soviet has by its norm; null for a town whose norm nobody has said. */
export function seatsByNorm(
  uchastki: readonly CountedUchastok[],
  settlement: 'village' | 'city',
  campaign: CampaignFacts,
): SovietSeats | null {
  const sum = (of: (uchastok: CountedUchastok) => number) => uchastki.reduce((total, item) => total + of(item), 0);
  const population =
    campaign.interpretations['I-33'] === 'electors' ? sum((u) => u.electors) : sum((u) => u.population);
  const counted = seatsOfSoviet({ population, settlement }, normsOf(campaign), campaign.interpretations);
  return counted.ok ? counted.value : null;
}

export interface Places {
  readonly seats: Apportionment;
  /** art. 46: alternates of each uchastok, as far as equal claims let them be told. */
  readonly alternates: readonly number[];
  readonly higherOrderNeeded: boolean;
}

/** Seats and alternates spread over the uchastki. */
export function spread(
  total: number,
  uchastki: readonly CountedUchastok[],
  settlement: 'village' | 'city',
  interpretations: Interpretations,
): Places {
  const bases = uchastki.map((uchastok) => ({ name: uchastok.name, base: baseOf(uchastok, settlement) }));
  const seats = apportion({ seats: total, uchastki: bases }, interpretations);
  return {
    seats,
    ...spreadAlternates(
      total,
      seats.uchastki.map((uchastok) => uchastok.seats),
      bases,
      interpretations,
    ),
  };
}

export function spreadAlternates(
  total: number,
  seatsByUchastok: readonly number[],
  bases: readonly { readonly name: string; readonly base: number }[],
  interpretations: Interpretations,
): Pick<Places, 'alternates' | 'higherOrderNeeded'> {
  const owed = alternates({ seats: total, uchastki: bases.length, seatsByUchastok }, interpretations);
  const given = apportion({ seats: owed.alternates, uchastki: bases }, interpretations);
  return {
    alternates: given.uchastki.map((uchastok) => uchastok.seats),
    higherOrderNeeded: owed.higherOrderNeeded,
  };
}
