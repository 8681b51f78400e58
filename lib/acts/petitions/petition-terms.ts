import { exactOf, type FactDay } from '@/lib/kernel/fact-day';
import { isRestoredByDecree } from '@/lib/law/restoration';
import type { Tx } from '@/lib/store/client';
import type { AnswerTerm } from '../act';
import { openTerm } from '../shared/terms';

/** Duties on a petition's way; the law sets no days for any of them, so they wait on the desk of their body. */
const DUTIES = {
  soviet: { duty: 'petition-conclude', article: '20' },
  commission: { duty: 'petition-decide', article: '19' },
  // art. 18: the commission sends for the decree and records it.
  decree: { duty: 'petition-decree', article: '18' },
  executive: { duty: 'petition-confirm', article: '19' },
} as const;

export interface PetitionDuty {
  readonly station: keyof typeof DUTIES;
  readonly campaignId: string | null;
  readonly petitionId: string;
  readonly commissionId: string | null;
  readonly territoryId: string;
  readonly on: FactDay;
  readonly body: string;
  /** Laid on the executive committee in an ended commission's stead. */
  readonly isInStead?: boolean;
}

/** By which article an executive committee has what its commission did not decide. */
export const STEAD = '33';

/** Whose duty it is that a petition under this letter be decided. */
export const decidingOn = (letter: string): 'commission' | 'decree' =>
  isRestoredByDecree(letter) ? 'decree' : 'commission';

/** What a commission owes a petition that lies with it. */
export const decidingArticles = [DUTIES.commission, DUTIES.decree] as const;
export const decidingDuties: string[] = decidingArticles.map(({ duty }) => duty);

export const dutyOf = (station: PetitionDuty['station']): string => DUTIES[station].duty;

/** Lays the next duty on its body; between campaigns there is no desk to lay it on. */
export async function openDuty(
  tx: Tx,
  { station, petitionId, on, campaignId, isInStead = false, ...rest }: PetitionDuty,
): Promise<AnswerTerm[]> {
  if (campaignId === null) return [];
  const term = await openTerm(tx, {
    ...{ ...rest, ...DUTIES[station], ...(isInStead && { article: STEAD }), campaignId },
    ...{ subjectKind: 'petition', subjectId: petitionId, from: exactOf(on), due: null },
  });
  return [term];
}
