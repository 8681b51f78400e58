import { type CivilDay, dayOfDate } from '@/lib/kernel/civil-day';
import { termOf } from '@/lib/law/terms';
import type { Db } from '@/lib/store/client';
import { findElection } from '@/lib/store/rows/election';
import { complaintWeek } from '@/lib/store/rows/published';

export interface PostedPerson {
  readonly number: number;
  readonly name: string;
  readonly birthYear: number;
  readonly settlement: string;
  readonly household: string;
  readonly letter: string;
  readonly isRestored: boolean;
}

export interface BoardMeeting {
  readonly id: string;
  readonly number: number;
  readonly uchastok: string;
  readonly heldOn: CivilDay;
  readonly hour: string;
  readonly place: string;
  readonly attempt: number;
  readonly state: string;
  readonly eligible: number | null;
  readonly present: number | null;
  readonly deputies: readonly { readonly name: string; readonly votes: number }[];
}

/** One soviet's elections as they stand on the notice board; null when there are none such. */
export async function findBoardElection(db: Db, electionId: string) {
  const election = await findElection(db, electionId);
  if (election === null) return null;
  const list = await db.disfranchisedList.findFirst({
    where: { electionId, state: 'published' },
    orderBy: { postedOn: 'asc' },
  });
  const postedOn = list?.postedOn ? dayOfDate(list.postedOn) : null;
  const { interpretations } = election.campaign;
  return {
    id: election.id,
    soviet: election.soviet,
    campaign: election.campaign.name,
    startsOn: election.startsOn,
    list:
      list === null || postedOn === null
        ? null
        : {
            id: list.id,
            postedOn,
            places: list.places ?? '',
            /** The last day for a complaint of those listed (27). */
            complaints: termOf('27', complaintWeek(list, interpretations)?.from ?? postedOn, { interpretations }),
            people: await listPosted(db, list.id),
          },
    meetings: await listBoardMeetings(db, electionId),
  };
}

const listPosted = (db: Db, listId: string) => db.$queryRaw<PostedPerson[]>`
  SELECT row.number, concat_ws(' ', r.surname, r.given, r.patronymic) AS name, r.birth_year AS "birthYear",
    s.name AS settlement, r.household, e.letter, row.satisfied_on IS NOT NULL AS "isRestored"
  FROM disfranchised_row row
  JOIN lishenets_entry e ON e.id = row.entry_id
  JOIN resident r ON r.id = e.resident_id
  JOIN territory s ON s.id = r.settlement_id
  WHERE row.list_id = ${listId}::uuid AND row.outcome = 'kept'
  ORDER BY row.number LIMIT 2000`;

/** Days of meetings; whom they elected once the protocol is signed, not before. */
async function listBoardMeetings(db: Db, electionId: string): Promise<BoardMeeting[]> {
  const meetings = await db.meeting.findMany({
    where: { electionId },
    include: { uchastok: true, deputies: { where: { race: 'deputies' }, orderBy: { ordinal: 'asc' } } },
    orderBy: [{ heldOn: 'asc' }, { hour: 'asc' }],
  });
  return meetings.map((meeting) => {
    const isOver = meeting.state === 'signed' || meeting.state === 'failed';
    return {
      ...{ id: meeting.id, number: meeting.uchastok.number, uchastok: meeting.uchastok.name },
      ...{ heldOn: dayOfDate(meeting.heldOn), hour: meeting.hour, place: meeting.place },
      ...{ attempt: meeting.attempt, state: meeting.state },
      eligible: isOver ? meeting.eligible : null,
      present: isOver ? meeting.present : null,
      deputies: meeting.state === 'signed' ? meeting.deputies.map(({ name, votes }) => ({ name, votes })) : [],
    };
  });
}
