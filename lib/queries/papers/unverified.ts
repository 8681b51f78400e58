import { normsOf, seatsByNorm, settlementOf } from '@/lib/acts/uchastki/seats';
import { figures } from '@/lib/papers/russian/numbers';
import type { Db } from '@/lib/store/client';
import type { CampaignFacts } from '@/lib/store/rows/campaign';
import type { ElectionFacts } from '@/lib/store/rows/election';

/** «1 депутат на 100 человек населения» */
export const writtenNorm = (norm: number, { interpretations }: CampaignFacts): string =>
  `1 депутат на ${figures(norm)} ${interpretations['I-33'] === 'electors' ? 'избирателей' : 'человек населения'}`;

/** Who is an elector rests on an age that the Instruction does not hold. */
const ageOf = (campaign: CampaignFacts): string[] => {
  const { votingAge } = normsOf(campaign);
  return votingAge.unverified ? [`возраст избирателя (${figures(votingAge.value)} лет)`] : [];
};

const seatsNorm = (norm: number, campaign: CampaignFacts): string =>
  `норма представительства (${writtenNorm(norm, campaign)})`;

/** What the papers of one soviet's elections rest on and nobody has checked: shown at their foot. */
export async function unverifiedOf(db: Db, election: ElectionFacts): Promise<string[]> {
  const { campaign, seats } = election;
  const uchastki = await db.uchastok.findMany({ where: { electionId: election.id } });
  const norm = seatsByNorm(uchastki, settlementOf(election.soviet.kind), campaign);
  // Seats that the commission has said itself follow from no norm.
  const isByNorm = norm !== null && (seats === null || seats === norm.seats);
  return [...(isByNorm && norm.unverified ? [seatsNorm(norm.perSeat, campaign)] : []), ...ageOf(campaign)];
}

/** The same for a paper that sums up many soviets. */
export function unverifiedOfCampaign(campaign: CampaignFacts): string[] {
  const { villagePerSeat, villageMinSeats, villageMaxSeats } = normsOf(campaign);
  const isChecked = [villagePerSeat, villageMinSeats, villageMaxSeats].every(({ unverified }) => !unverified);
  return [...(isChecked ? [] : [seatsNorm(villagePerSeat.value, campaign)]), ...ageOf(campaign)];
}
