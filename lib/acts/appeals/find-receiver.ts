import { isOfOffice } from '@/lib/access/functions';
import type { Actor } from '@/lib/session/actor';
import type { Tx } from '@/lib/store/client';
import { type AppealBody, type Holder, listBodies, type Office } from '@/lib/store/rows/appeal-route';
import type { Listed } from './find-listed';
import { isOfHolder } from './holder';
import { heldStation } from './open-step';

export interface Receiver {
  readonly holder: Holder;
  /** The commission it was brought to, where that is not the one to take it (27). */
  readonly wrong: AppealBody | null;
  /** The office in the ended city commission's stead that it was brought to, before the district's commission has it (31, note; 33). */
  readonly broughtTo: Office | null;
}

/**
 * Who takes a complaint in: the commission that made the list; in a city with districts the district's own (31, note), and
 * what the city's or, once that has ended, its soviet is brought is passed to that one, whose term runs from its own receipt.
 * Any other commission over the soviet takes it only to pass it to the right one. Null when there is no such commission.
 */
export async function findReceiver(
  tx: Tx,
  actor: Actor,
  { election, maker, route }: Listed,
  addressedTo: string | undefined,
): Promise<Receiver | null> {
  const first = heldStation(route[0]);
  const right = first !== null && isOfHolder(actor, first) ? first : maker;
  const isOfDistrict = first !== null && first.commissionId !== right.commissionId;
  const isTakenInStead = isOfDistrict && addressedTo === undefined && maker.office !== null;
  if (isTakenInStead && actsFor(actor, maker.office)) return { holder: maker, wrong: null, broughtTo: maker.office };
  const brought =
    addressedTo ?? (isOfDistrict && maker.office === null && isOfHolder(actor, maker) ? maker.commissionId : null);
  const isRight = brought === first?.commissionId || (brought === right.commissionId && !isOfDistrict);
  if (brought === null || (isRight && right.office === null)) return { holder: right, wrong: null, broughtTo: null };
  const bodies = await listBodies(tx, election.campaign.id, [election.soviet.path]);
  const wrong = bodies.find(({ commissionId }) => commissionId === brought);
  if (wrong === undefined) return null;
  return { holder: { commissionId: wrong.commissionId, office: null }, wrong, broughtTo: null };
}

/** Whether the actor has it brought to that soviet or executive committee itself, and does not only write down what was done. */
const actsFor = ({ appointments }: Actor, { territoryId }: Office): boolean =>
  appointments.some((held) => isOfOffice(held.function) && held.territoryId === territoryId);
