import { type CivilDay, dayOfDate } from '@/lib/kernel/civil-day';
import { termOf } from '@/lib/law/terms';
import type { Db } from '@/lib/store/client';
import { findElection } from '@/lib/store/rows/election';
import { complaintWeek } from '@/lib/store/rows/published';
import type { Page } from '../page';
import { BOARD_PAGE, type BoardPage, numberOf } from './from-address';

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
export async function findBoardElection(db: Db, electionId: string, page: BoardPage = {}) {
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
            people: await listPosted(db, list.id, page),
          },
    meetings: await listBoardMeetings(db, electionId),
  };
}

async function listPosted(
  db: Db,
  listId: string,
  { cursor, limit = BOARD_PAGE }: BoardPage,
): Promise<Page<PostedPerson>> {
  const after = numberOf(cursor);
  const rows = await db.$queryRaw<PostedPerson[]>`
  SELECT row.number, concat_ws(' ', r.surname, r.given, r.patronymic) AS name, r.birth_year AS "birthYear",
    s.name AS settlement, r.household, e.letter, row.satisfied_on IS NOT NULL AS "isRestored"
  FROM disfranchised_row row
  JOIN lishenets_entry e ON e.id = row.entry_id
  JOIN resident r ON r.id = e.resident_id
  JOIN territory s ON s.id = r.settlement_id
  WHERE row.list_id = ${listId}::uuid AND row.outcome = 'kept' AND row.number > ${after}
  ORDER BY row.number LIMIT ${limit + 1}`;
  const items = rows.slice(0, limit);
  const next = rows.length > limit ? String(items.at(-1)?.number) : null;
  const isWhole = next === null && after === 0;
  const total = isWhole ? items.length : await db.disfranchisedRow.count({ where: { listId, outcome: 'kept' } });
  return { items, total, next };
}

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
