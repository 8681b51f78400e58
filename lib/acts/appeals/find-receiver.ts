import type { Actor } from '@/lib/session/actor';
import type { Tx } from '@/lib/store/client';
import { type AppealBody, type Holder, listBodies } from '@/lib/store/rows/appeal-route';
import type { Listed } from './find-listed';
import { isOfHolder } from './holder';
import { heldStation } from './open-step';

export interface Receiver {
  readonly holder: Holder;
  /** The commission it was brought to, where that is not the one to take it (27). */
  readonly wrong: AppealBody | null;
}

/**
 * Who takes a complaint in: the commission that made the list; in a city with districts the district's own (31, note), and
 * what the city's is brought is passed to that one, whose term runs from its own receipt. Any other commission over the soviet takes it only to pass it to the right one. Null when there is no such commission.
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
  const brought =
    addressedTo ?? (isOfDistrict && maker.office === null && isOfHolder(actor, maker) ? maker.commissionId : null);
  const isRight = brought === first?.commissionId || (brought === right.commissionId && !isOfDistrict);
  if (brought === null || (isRight && right.office === null)) return { holder: right, wrong: null };
  const bodies = await listBodies(tx, election.campaign.id, [election.soviet.path]);
  const wrong = bodies.find(({ commissionId }) => commissionId === brought);
  return wrong === undefined ? null : { holder: { commissionId: wrong.commissionId, office: null }, wrong };
}
