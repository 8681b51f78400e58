import { z } from 'zod';
import { findAllowing } from '@/lib/access/allow';
import { findElectingNobody } from '@/lib/acts/enterprises/elects-nobody';
import { findCommonMode, isRepeat } from '@/lib/acts/meetings/common-list';
import { isDoorOpen } from '@/lib/acts/meetings/mark-present';
import { attendanceOf, findRoom, votersOf } from '@/lib/acts/meetings/room';
import { id } from '@/lib/acts/schemas';
import { oneOf } from '@/lib/kernel/one-of';
import { err, ok } from '@/lib/kernel/result';
import { dayOfColumn } from '@/lib/kernel/stored-days';
import { RACES } from '@/lib/law/meeting';
import { latestNotice, needsFiveDays } from '@/lib/law/notices';
import { type Quorum, quorum } from '@/lib/law/quorum';
import { findMeeting, type MeetingFacts } from '@/lib/store/rows/meeting';
import { defineQuery, type QueryContext } from '../query';
import { ballotOf } from './ballot-rows';
import { standingOf } from './obstacles';
import { tellApart } from './tell-apart';

const scopeOf = ({ agentId, election: { soviet, commission, campaign } }: MeetingFacts) => ({
  territoryId: soviet.id,
  territoryPath: soviet.path,
  commissionId: commission.id,
  campaignId: campaign.id,
  accountId: agentId,
  mode: campaign.mode,
});

/** The meeting when it is in the asker's sight, else null. */
export async function findVisibleMeeting(context: QueryContext, meetingId: string): Promise<MeetingFacts | null> {
  const meeting = await findMeeting(context.db, meetingId);
  return meeting !== null && context.sees(scopeOf(meeting)) ? meeting : null;
}

const pick = ({ needed, percent }: Quorum) => ({ needed, percent });

/** A meeting as its screens and its protocol need it: where it stands, who came, who stands, how they voted. */
export const meetingOne = defineQuery({
  name: 'meetings/one',
  input: z.object({ meetingId: id }),
  run: async (context, input) => {
    const meeting = await findVisibleMeeting(context, input.meetingId);
    if (meeting === null) return err({ code: 'NOT_FOUND' });
    const { db } = context;
    const where = { meetingId: meeting.id };
    const { election, ...own } = meeting;
    const row = await db.meeting.findUniqueOrThrow({ where: { id: meeting.id } });
    const ballots = await db.ballot.findMany({ where, orderBy: { id: 'asc' } });
    const nominations = await db.nomination.findMany({
      where,
      orderBy: { ordinal: 'asc' },
      include: { candidates: { orderBy: { ordinal: 'asc' } } },
    });
    const now = await findRoom(db, meeting);
    const room = { present: now.present, eligible: meeting.eligible ?? now.eligible };
    const { interpretations } = election.campaign;
    return ok({
      ...own,
      electionId: election.id,
      startsOn: election.startsOn,
      soviet: election.soviet,
      commissionId: election.commission.id,
      /** What the asker may do here. */
      may: {
        conduct: findAllowing(context.actor, 'meetings.conduct', scopeOf(meeting)) !== null,
        notify: findAllowing(context.actor, 'meetings.notify', scopeOf(meeting)) !== null,
        convene: findAllowing(context.actor, 'meetings.convene', scopeOf(meeting)) !== null,
      },
      ...(await standingOf(db, meeting, context.locale)),
      interpretations,
      next: await db.meeting.findFirst({
        where: { uchastokId: meeting.uchastok.id, attempt: meeting.attempt + 1 },
        select: { id: true },
      }),
      /** Its enterprise has its deputies from the other parts, and no more is to be elected here: no new day is owed (41). */
      electsNobody: (await findElectingNobody(db, [meeting.uchastok.id])).size > 0,
      campaign: { id: election.campaign.id, name: election.campaign.name, mode: election.campaign.mode },
      openedOn: dayOfColumn(row.openedOn),
      openedHour: row.openedHour,
      countedAt: row.countedAt,
      presentMen: row.presentMen,
      presentWomen: row.presentWomen,
      needed: row.needed,
      /** How the other parts of its enterprise vote: hands raised otherwise cannot be added (36, note). */
      commonMode: await findCommonMode(db, meeting),
      modeFor: row.modeFor,
      modeAgainst: row.modeAgainst,
      closedHour: row.closedHour,
      statements: row.statements,
      seal: row.seal,
      /** In the room now, against what is needed. */
      room: { ...room, ...pick(quorum(attendanceOf(meeting, room), interpretations)) },
      /** Whether marks may be set at the door. */
      isDoorOpen: isDoorOpen(meeting, ballots.length, election.campaign),
      /** How many raise their hands at a vote held now. */
      voters: votersOf(meeting, now, interpretations),
      notices: {
        served: await db.meetingNotice.count({ where }),
        electors: meeting.uchastok.electors,
        latest: latestNotice(meeting.heldOn, interpretations),
        /** Whether they are due five days before: a repeated meeting asks for them by I-15 alone. */
        isBound: needsFiveDays(isRepeat(meeting), interpretations),
      },
      presidium: await db.presidiumMember.findMany({ where, select: { residentId: true, name: true } }),
      readings: await db.meetingReading.findMany({ where, orderBy: { item: 'asc' }, select: { item: true, at: true } }),
      nominations: (await tellApart(db, nominations)).map((nomination) => ({
        ...nomination,
        race: oneOf(RACES, nomination.race),
      })),
      ballots: ballots.map(ballotOf),
      elected: (
        await db.electedPerson.findMany({
          where: { ...where, commonSumId: null },
          orderBy: [{ race: 'asc' }, { ordinal: 'asc' }],
        })
      ).map((person) => ({ ...person, race: oneOf(RACES, person.race) })),
      corrections: await db.meetingCorrection.findMany({ where, orderBy: { id: 'asc' } }),
      signatures: await db.meetingSignature.findMany({ where, orderBy: { ordinal: 'asc' } }),
    });
  },
});
