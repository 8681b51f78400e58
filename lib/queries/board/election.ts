import { calledBy } from '@/lib/acts/meetings/common-list';
import { type CivilDay, dayOfDate } from '@/lib/kernel/civil-day';
import { personName } from '@/lib/kernel/person-name';
import { knownOf } from '@/lib/kernel/stored-days';
import { termOf } from '@/lib/law/terms';
import type { Db } from '@/lib/store/client';
import type { DisfranchisedListModel } from '@/lib/store/generated/models/DisfranchisedList';
import { type ElectionFacts, findElection } from '@/lib/store/rows/election';
import { BARS } from '@/lib/store/rows/enrolled';
import { complaintWeek } from '@/lib/store/rows/published';
import { readPosted } from '../lishentsy/posted-row';
import type { Page } from '../page';
import { BOARD_PAGE, type BoardPage, numberOf } from './from-address';

/** By a complaint (29), by a restoration (18, 19), or because the soviet has struck the entry (21). */
type Freed = 'complaint' | 'restored' | 'struck';

export interface PostedPerson {
  readonly number: number;
  readonly name: string;
  readonly birthYear: number;
  readonly settlement: string;
  readonly household: string;
  readonly letter: string;
  /** Why the list bars the person no more; null where it does. */
  readonly freed: Freed | null;
}

export interface BoardMeeting {
  readonly id: string;
  readonly number: number;
  readonly uchastok: string;
  readonly heldOn: CivilDay;
  readonly hour: string;
  readonly place: string;
  /** By what it was called: first (35), after one that failed (41), or to vote again on equals (45). */
  readonly article: '35' | '41' | '45';
  readonly state: string;
  readonly eligible: number | null;
  readonly present: number | null;
  readonly deputies: readonly { readonly name: string; readonly votes: number }[];
  /** They were elected by the votes of all parts of an enterprise together (36). */
  readonly isTogether: boolean;
}

/** Which page of which of the posted lists is asked for: of the first one, where none is named. */
interface PostedPage extends BoardPage {
  readonly listId?: string | undefined;
}

/** One soviet's elections as they stand on the notice board; null when there are none such. */
export async function findBoardElection(db: Db, electionId: string, { listId, ...page }: PostedPage = {}) {
  const election = await findElection(db, electionId);
  if (election === null) return null;
  const published = await db.disfranchisedList.findMany({
    where: { electionId, state: 'published' },
    orderBy: { id: 'asc' },
  });
  const paged = published.find((list) => list.id === listId) ?? published[0];
  const lists = published.map((list, place) => listOf(db, election, list, place > 0, list === paged ? page : {}));
  return {
    id: election.id,
    soviet: election.soviet,
    campaign: election.campaign.name,
    startsOn: election.startsOn,
    /** As they were posted, the supplementary ones after the first. */
    lists: await Promise.all(lists),
    meetings: await listBoardMeetings(db, electionId),
  };
}

async function listOf(
  db: Db,
  { campaign: { interpretations } }: ElectionFacts,
  list: DisfranchisedListModel,
  isAddition: boolean,
  page: BoardPage,
) {
  const from = complaintWeek(list, interpretations)?.from ?? null;
  return {
    // Of a list of the past it may not be exactly known when it was posted.
    ...{ id: list.id, isAddition, postedOn: knownOf(list, 'postedOn'), places: list.places ?? '' },
    /** The last day for a complaint of those listed (27); null where its beginning is not known. */
    complaints: from === null ? null : termOf('27', from, { interpretations }),
    people: await listPosted(db, list.id, page),
    /** Where the page shown begins. */
    cursor: page.cursor,
  };
}

interface Row extends Omit<PostedPerson, 'name'> {
  readonly surname: string;
  readonly given: string;
  readonly patronymic: string;
  readonly posted: unknown;
}

/** The words that hang on the wall, whatever has been amended since; beside them stands what has freed the person since. */
function personOf({ posted, freed, number, ...row }: Row): PostedPerson {
  const { surname, given, patronymic, birthYear, settlement, household, letter } = readPosted(posted) ?? row;
  return {
    number,
    freed,
    name: personName({ surname, given, patronymic }),
    birthYear,
    settlement,
    household,
    letter,
  };
}

async function listPosted(
  db: Db,
  listId: string,
  { cursor, limit = BOARD_PAGE }: BoardPage,
): Promise<Page<PostedPerson>> {
  const after = numberOf(cursor);
  const rows = await db.$queryRaw<Row[]>`
  SELECT row.number, row.posted, r.surname, r.given, r.patronymic, r.birth_year AS "birthYear", s.name AS settlement,
    r.household, entry.letter, CASE
      WHEN row.satisfied_on IS NOT NULL THEN 'complaint' WHEN ${BARS} THEN NULL
      WHEN entry.state = 'restored' THEN 'restored' ELSE 'struck' END AS freed
  FROM disfranchised_row row
  JOIN disfranchised_list list ON list.id = row.list_id
  JOIN election e ON e.id = list.election_id JOIN commission led ON led.id = e.commission_id
  JOIN lishenets_entry entry ON entry.id = row.entry_id
  JOIN resident r ON r.id = entry.resident_id
  JOIN territory s ON s.id = r.settlement_id
  WHERE row.list_id = ${listId}::uuid AND row.outcome = 'kept' AND row.number > ${after}
  ORDER BY row.number LIMIT ${limit + 1}`;
  const items = rows.slice(0, limit).map(personOf);
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
    orderBy: [{ heldOn: 'asc' }, { hour: 'asc' }, { uchastok: { number: 'asc' } }],
  });
  return meetings.map((meeting) => {
    const isOver = meeting.state === 'signed' || meeting.state === 'failed';
    return {
      ...{ id: meeting.id, number: meeting.uchastok.number, uchastok: meeting.uchastok.name },
      ...{ heldOn: dayOfDate(meeting.heldOn), hour: meeting.hour, place: meeting.place },
      ...{ article: calledBy(meeting), state: meeting.state },
      eligible: isOver ? meeting.eligible : null,
      present: isOver ? meeting.present : null,
      isTogether: meeting.deputies.some(({ commonSumId }) => commonSumId !== null),
      deputies: meeting.state === 'signed' ? meeting.deputies.map(({ name, votes }) => ({ name, votes })) : [],
    };
  });
}
