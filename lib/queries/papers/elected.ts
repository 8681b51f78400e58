import { notFound, type Refusal } from '@/lib/acts/refusal';
import { type CivilDay, dayOfDate } from '@/lib/kernel/civil-day';
import { oneOf } from '@/lib/kernel/one-of';
import { err, ok, type Result } from '@/lib/kernel/result';
import { RACES, type Race } from '@/lib/law/meeting';
import type { ResidentModel } from '@/lib/store/generated/models/Resident';
import { type ElectionFacts, findElection } from '@/lib/store/rows/election';
import { seesElection } from '../lishentsy/find-list';
import { findVisibleMeeting } from '../meetings/one';
import type { QueryContext } from '../query';
import { uchastokTitle } from './uchastok';

/** Somebody elected by a signed protocol, with the register's word on the person. */
export interface Elected {
  /** Of the mandate: the uchastok's and the person's in it, the same whoever else is printed beside. */
  readonly number: string;
  readonly race: Race;
  readonly resident: ResidentModel & { readonly settlement: { readonly name: string } };
  readonly uchastok: string;
  readonly protocolNumber: string;
  /** Elected by the parts of an enterprise together: the protocol is their summary one (36). */
  readonly isSummed: boolean;
  readonly on: CivilDay;
}

export interface SeenElected {
  readonly election: ElectionFacts;
  readonly elected: readonly Elected[];
}

interface Asked {
  readonly meetingId?: string | undefined;
  readonly electionId?: string | undefined;
  readonly residentId?: string | undefined;
}

export const namesElected = ({ meetingId, electionId }: Asked): boolean =>
  meetingId !== undefined || electionId !== undefined;

/** Those elected at a meeting, or in the whole soviet; nobody holds a paper before the protocol is signed (47). */
export async function findElected(context: QueryContext, asked: Asked): Promise<Result<SeenElected, Refusal>> {
  const { db } = context;
  const meeting = asked.meetingId === undefined ? null : await findVisibleMeeting(context, asked.meetingId);
  const electionId = meeting?.election.id ?? asked.electionId;
  if ((asked.meetingId !== undefined && meeting === null) || electionId === undefined) return err(notFound());
  const election = await findElection(db, electionId);
  if (election === null || (meeting === null && !seesElection(context, election))) return err(notFound());
  const rows = await db.electedPerson.findMany({
    where: { meeting: { electionId, state: 'signed' } },
    include: { meeting: { include: { uchastok: true } }, commonSum: true },
  });
  const people = await db.resident.findMany({
    where: { id: { in: rows.map(({ residentId }) => residentId) } },
    include: { settlement: { select: { name: true } } },
  });
  const byId = new Map(people.map((person) => [person.id, person]));
  const order = (row: (typeof rows)[number]): number =>
    row.meeting.uchastok.number * 10_000 + RACES.indexOf(oneOf(RACES, row.race)) * 1000 + row.ordinal;
  const numberOf = numbered(rows.toSorted((a, b) => a.meeting.attempt - b.meeting.attempt || order(a) - order(b)));
  const elected = rows
    .filter(({ meetingId, residentId }) => isAsked({ meetingId, residentId }, asked))
    .sort((a, b) => order(a) - order(b))
    .flatMap((row): Elected[] => {
      const resident = byId.get(row.residentId);
      if (resident === undefined) return [];
      const { uchastok, openedOn, heldOn } = row.meeting;
      return [
        {
          number: numberOf.get(row.id) ?? '',
          race: oneOf(RACES, row.race),
          resident,
          uchastok: uchastokTitle(uchastok),
          protocolNumber: String(uchastok.number),
          isSummed: row.commonSum !== null,
          on: dayOfDate(row.commonSum?.summedOn ?? openedOn ?? heldOn),
        },
      ];
    });
  return elected.length === 0 ? err(notFound()) : ok({ election, elected });
}

const isAsked = (row: { readonly meetingId: string; readonly residentId: string }, asked: Asked): boolean =>
  (asked.meetingId === undefined || row.meetingId === asked.meetingId) &&
  (asked.residentId === undefined || row.residentId === asked.residentId);

interface Numbered {
  readonly id: string;
  readonly meeting: { readonly uchastok: { readonly number: number } };
}

/** Uchastok by uchastok, so that a protocol signed later changes no number that was given out; a later attempt goes on counting. */
function numbered(rows: readonly Numbered[]): ReadonlyMap<string, string> {
  const byUchastok = Map.groupBy(rows, ({ meeting }) => meeting.uchastok.number);
  return new Map(
    [...byUchastok].flatMap(([uchastok, own]) => own.map(({ id }, index) => [id, `${uchastok}/${index + 1}`] as const)),
  );
}
