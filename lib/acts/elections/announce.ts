import { z } from 'zod';
import { COMMISSION_KINDS } from '@/lib/access/functions';
import { type CivilDay, dateOfDay, dayOfDate } from '@/lib/kernel/civil-day';
import { oneOf } from '@/lib/kernel/one-of';
import { err, ok } from '@/lib/kernel/result';
import { latestPosting, startOfElections } from '@/lib/law/publication';
import { judgeScope } from '@/lib/law/register';
import type { Tx } from '@/lib/store/client';
import { campaignOfRow } from '@/lib/store/rows/campaign';
import { defineAct } from '../act';
import { conflict, conflictAt, invalid, notFound, type Refusal } from '../refusal';
import { id, plannedDay } from '../schemas';
import { refreshFranchise, refreshPast } from '../shared/franchise';
import { lockOfEnded } from '../shared/place-of-election';
import { reopenAges } from '../shared/settled-ages';
import { findStandings } from '../shared/standing';
import { openTerm } from '../shared/terms';
import { layDownEarlier, layDownPresent } from './lay-down';

interface Standing {
  readonly id: string;
  readonly startsOn: CivilDay;
}

/** What stands in the way of another start: only a later one may be named, before the next elections, and none once a meeting was opened. */
async function findHindrance(
  tx: Tx,
  standing: Standing,
  { sovietId, startsOn }: { readonly sovietId: string; readonly startsOn: CivilDay },
): Promise<Refusal | null> {
  const opened = await tx.meeting.count({ where: { electionId: standing.id, openedOn: { not: null } } });
  if (opened > 0) return conflict('meeting-opened');
  if (startsOn <= standing.startsOn) return conflictAt(['startsOn'], 'start-not-later');
  const between = { gte: dateOfDay(standing.startsOn), lte: dateOfDay(startsOn) };
  const others = await tx.election.count({ where: { sovietId, id: { not: standing.id }, startsOn: between } });
  return others === 0 ? null : conflictAt(['startsOn'], 'start-past-next');
}

/** Names the day on which the elections of a soviet start (25); again with a later day while no meeting has opened. */
export const announceElections = defineAct({
  name: 'elections/announce',
  article: '25',
  permission: 'elections.announce',
  input: z.object({ campaignId: id, sovietId: id, startsOn: plannedDay }),
  load: async (tx, input) => {
    const soviet = await tx.territory.findUnique({ where: { id: input.sovietId } });
    const commission = await tx.commission.findUnique({
      where: { campaignId_territoryId: { campaignId: input.campaignId, territoryId: input.sovietId } },
      include: { campaign: true },
    });
    if (soviet === null || commission === null) return err(notFound());
    const [locked] = await tx.$queryRaw<{ id: string; starts_on: Date }[]>`
      SELECT id, starts_on FROM election
      WHERE campaign_id = ${input.campaignId}::uuid AND soviet_id = ${input.sovietId}::uuid FOR UPDATE`;
    return ok({
      scope: { territoryId: soviet.id, territoryPath: soviet.path, commissionId: commission.id },
      campaign: campaignOfRow(commission.campaign),
      bodyId: commission.id,
      locked: lockOfEnded(commission.campaign.mode, commission.endedOn !== null),
      facts: {
        standing: locked === undefined ? null : { id: locked.id, startsOn: dayOfDate(locked.starts_on) },
        kind: oneOf(COMMISSION_KINDS, commission.kind),
        campaignStartsOn: dayOfDate(commission.campaign.startsOn),
        commissionId: commission.id,
      },
    });
  },
  // art. 1: the territory is the RSFSR's, for no other has soviets here; the day may lie outside the Instruction's time.
  judge: (_facts, { startsOn }) => judgeScope({ isRsfsr: true, startsOn }),
  write: async (tx, facts, input, context) => {
    const refused = facts.standing === null ? null : await findHindrance(tx, facts.standing, input);
    if (refused !== null) return err(refused);
    if (context.mode === 'conduct' && input.startsOn < context.today)
      return err(invalid(['startsOn'], 'day-has-passed'));
    const startsOn = dateOfDay(input.startsOn);
    const [before] = await findStandings(tx, [input.sovietId]);
    const key = { campaignId: input.campaignId, sovietId: input.sovietId };
    const isEarlier = before?.electionId != null && input.startsOn < before.electionDay;
    if (facts.standing === null && !isEarlier) await layDownPresent(tx, input.sovietId, context.today);
    const election = await tx.election.upsert({
      where: { campaignId_sovietId: key },
      create: { ...key, commissionId: facts.commissionId, startsOn },
      update: { startsOn, version: { increment: 1 } },
    });
    await tx.term.deleteMany({ where: { subjectId: election.id, duty: 'list-post', state: 'open' } });
    const [now] = await findStandings(tx, [input.sovietId]);
    if (facts.standing === null && isEarlier) await layDownEarlier(tx, election);
    else await refreshPast(tx, election.id);
    if (before && now) await reopenAges(tx, input.sovietId, before.electionDay, now.electionDay);
    await refreshFranchise(tx, { sovietId: input.sovietId });
    const done = { answer: { id: election.id }, subjectId: election.id };
    if ((await tx.disfranchisedList.count({ where: { electionId: election.id, state: 'published' } })) > 0)
      return ok(done);
    const { campaignStartsOn } = facts;
    const start = startOfElections({ startsOn: input.startsOn, campaignStartsOn }, context.interpretations);
    const term = await openTerm(tx, {
      ...{ campaignId: input.campaignId, commissionId: facts.commissionId, territoryId: input.sovietId },
      ...{ duty: 'list-post', article: '25', subjectKind: 'election', subjectId: election.id, body: facts.kind },
      from: start,
      due: latestPosting(start, context.interpretations),
    });
    return ok({ ...done, terms: [term] });
  },
});
