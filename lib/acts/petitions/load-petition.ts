import { oneOf } from '@/lib/kernel/one-of';
import { PETITION_STATES, type PetitionState } from '@/lib/law/petition-state';
import type { Actor } from '@/lib/session/actor';
import type { Tx } from '@/lib/store/client';
import type { PetitionModel } from '@/lib/store/generated/models/Petition';
import { findTwin } from '../appeals/find-twin';
import { placeOf, type SovietFacts } from '../lishentsy/find-soviet';
import { findPetitionSoviet } from './petition-soviet';

export interface PetitionFacts {
  readonly row: PetitionModel;
  readonly state: PetitionState;
  readonly letter: string;
  readonly entryState: string;
  readonly soviet: SovietFacts;
}

/** A petition, locked with the entry that it asks to end; null when there is none such. */
export async function loadPetition(tx: Tx, actor: Actor, petitionId: string): Promise<PetitionFacts | null> {
  await tx.$queryRaw`SELECT 1 FROM petition WHERE id = ${petitionId}::uuid FOR UPDATE`;
  const row = await tx.petition.findUnique({ where: { id: petitionId } });
  if (row === null) return null;
  await tx.$queryRaw`SELECT 1 FROM lishenets_entry WHERE id = ${row.entryId}::uuid FOR UPDATE`;
  const entry = await tx.lishenetsEntry.findUniqueOrThrow({ where: { id: row.entryId } });
  const soviet = await findPetitionSoviet(tx, actor, row);
  if (soviet === null) return null;
  const { letter, state: entryState } = entry;
  return { row, state: oneOf(PETITION_STATES, row.state), letter, entryState, soviet };
}

/** What the soviet does with it is the soviet's; what the commission or the committee does, theirs. */
export const placeOfPetition = ({ soviet }: PetitionFacts) => placeOf(soviet);

/** Whom another entry under the same letter bars still once the petition has ended this one; null where none does. */
export const findStandingTwice = async (tx: Tx, { row, entryState }: PetitionFacts): Promise<string | null> =>
  entryState === 'entered' ? findTwin(tx, row.entryId) : null;

/** The commission before which the petition lies; null where none was formed. */
export const findCommissionOf = async (tx: Tx, { row: { commissionId } }: PetitionFacts) =>
  commissionId === null ? null : tx.commission.findUnique({ where: { id: commissionId } });
