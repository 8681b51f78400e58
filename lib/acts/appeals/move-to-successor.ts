import { type FactDay, isKnown } from '@/lib/kernel/fact-day';
import { takenOver } from '@/lib/law/appeal-route';
import type { Tx } from '@/lib/store/client';
import { type AppealFacts, findAppeal, type StepFacts } from '@/lib/store/rows/appeal';
import { listBodies, officeOf } from '@/lib/store/rows/appeal-route';
import type { AnswerTerm } from '../act';
import { isBefore } from '../shared/is-before';
import { closeTerms } from '../shared/terms';
import { deskOfHolder } from './holder';
import { type HeldStation, heldStation, openStep } from './open-step';

interface HeldRow {
  readonly id: string;
  readonly state: string;
}

/** Complaints that lie with a commission itself, late ones that are only kept among them. */
export const listHeldBy = (tx: Tx, commissionId: string): Promise<HeldRow[]> => tx.$queryRaw<HeldRow[]>`
  SELECT a.id, a.state FROM appeal a
  JOIN LATERAL (SELECT * FROM appeal_step s WHERE s.appeal_id = a.id ORDER BY s.ordinal DESC LIMIT 1) now ON true
  WHERE now.commission_id = ${commissionId}::uuid AND now.office IS NULL AND a.state IN ('held', 'sent', 'kept')
  ORDER BY a.id FOR UPDATE OF a`;

/** art. 33: a commission's complaints go to who stands in its stead from now on, and so does the word it still owed. */
export async function moveToSuccessor(
  tx: Tx,
  commissionId: string,
  held: readonly HeldRow[],
  on: FactDay,
): Promise<AnswerTerm[]> {
  const opened: AnswerTerm[] = [];
  for (const { id } of held) {
    const appeal = await findAppeal(tx, id);
    const step = appeal?.steps.at(-1);
    const station = appeal && step ? await findSuccessor(tx, appeal, step) : null;
    if (appeal === null || step === undefined || station === null) throw new Error(`The complaint ${id} has no way`);
    // The word to tell is owed on.
    await closeTerms(tx, { subjectId: id, duty: { not: 'appeal-announce' } }, on);
    await tx.appeal.update({ where: { id }, data: { state: 'sent', version: { increment: 1 } } });
    opened.push(await openStep(tx, appeal, step.ordinal + 1, station, handedOver(step, on)));
  }
  await passAnnouncing(tx, commissionId);
  return opened;
}

/**
 * Who has it at that station from now on: by the way of today; where that leads by no commission, the soviet lying under
 * another whole since, who stands in the ended one's own stead.
 */
async function findSuccessor(
  tx: Tx,
  { route, election }: AppealFacts,
  { body, commissionId }: StepFacts,
): Promise<HeldStation | null> {
  const station = route.find((one) => one.body === body);
  const held = heldStation(station);
  if (station === undefined || held !== null) return held;
  const { territory } = await tx.commission.findUniqueOrThrow({
    where: { id: commissionId },
    select: { territory: { select: { path: true } } },
  });
  const bodies = await listBodies(tx, election.campaign.id, [territory.path]);
  const ended = bodies.find((one) => one.commissionId === commissionId);
  const office = ended === undefined ? null : officeOf(ended, bodies, election.campaign.interpretations);
  return office === null ? null : { ...station, ...takenOver(station, office.kind), commissionId, office };
}

/** What came to the commission, or was on its way there, after the day of its end was handed over no earlier than that. */
function handedOver({ sentOn, receivedOn }: StepFacts, on: FactDay): FactDay {
  const last = isKnown(receivedOn) ? receivedOn : sentOn;
  return isBefore(on, last) ? last : on;
}

async function passAnnouncing(tx: Tx, commissionId: string): Promise<void> {
  const owed = await tx.term.findMany({ where: { commissionId, duty: 'appeal-announce', state: 'open' } });
  for (const { id, subjectId } of owed) {
    const appeal = await findAppeal(tx, subjectId);
    if (appeal === null) continue;
    await tx.term.update({ where: { id }, data: deskOfHolder(appeal.maker, appeal.election) });
  }
}
