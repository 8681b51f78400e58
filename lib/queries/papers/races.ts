import { z } from 'zod';
import { countRaceSeats } from '@/lib/acts/meetings/race-seats';
import { oneOf } from '@/lib/kernel/one-of';
import { RACES, type Race } from '@/lib/law/meeting';
import { TIE_WAYS } from '@/lib/law/votes';
import type { ProtocolRace } from '@/lib/papers/kinds/protocol';
import type { Db } from '@/lib/store/client';
import type { MeetingRow, SeenMeeting } from './meeting-facts';

const COUNTS = z.array(
  z.object({ id: z.string(), name: z.string(), for: z.number(), against: z.number(), abstained: z.number() }),
);
const IDS = z.array(z.string());

/** Every race that was held, or in which somebody was named, in the order of the Instruction. */
export async function racesOf(db: Db, seen: SeenMeeting): Promise<ProtocolRace[]> {
  const { row } = seen;
  const held = RACES.filter(
    (race) =>
      row.nominations.some((nomination) => nomination.race === race) || row.ballots.some((vote) => vote.race === race),
  );
  return Promise.all(held.map((race) => raceOf(db, seen, race)));
}

async function raceOf(db: Db, { meeting, row }: SeenMeeting, race: Race): Promise<ProtocolRace> {
  const nominations = row.nominations.filter((nomination) => nomination.race === race);
  const ballots = row.ballots.filter((vote) => vote.race === race).sort((a, b) => a.round - b.round);
  const allotted =
    ballots[0]?.seats ?? (await countRaceSeats(db, meeting, race, meeting.election.campaign.interpretations));
  const last = ballots.at(-1);
  const enterprise = race === 'deputies' ? await findEnterprise(db, meeting.uchastok.commonListId) : null;
  return {
    race,
    seats: allotted ?? 0,
    nominations: nominations.map(({ proposerName, listName, candidates }) => ({
      proposer: proposerName,
      listName,
      candidates: candidates.map(({ name }) => name),
    })),
    challenges: challengesOf(nominations),
    rounds: ballots.map((ballot) => roundOf(ballot, nominations)),
    elected: row.deputies.filter((one) => one.race === race).map(({ name }) => name),
    ...(last !== undefined && { open: last.open }),
    ...(enterprise !== null && { summedOver: enterprise }),
  };
}

/** art. 36, note: the name of the enterprise to whose common lists the votes belong. */
async function findEnterprise(db: Db, commonListId: string | null): Promise<string | null> {
  if (commonListId === null) return null;
  const list = await db.commonList.findUnique({ where: { id: commonListId }, select: { unit: true } });
  return list?.unit.name ?? null;
}

type Nominations = MeetingRow['nominations'];

const challengesOf = (nominations: Nominations): ProtocolRace['challenges'] =>
  nominations
    .flatMap(({ candidates }) => candidates)
    .flatMap(({ name, challengeReason, challengeFor, challengeAgainst, isRemoved }) =>
      challengeReason === null
        ? []
        : [
            {
              candidate: name,
              reason: challengeReason,
              for: challengeFor ?? 0,
              against: challengeAgainst ?? 0,
              isUpheld: isRemoved,
            },
          ],
    );

function roundOf(ballot: MeetingRow['ballots'][number], nominations: Nominations): ProtocolRace['rounds'][number] {
  const elected = IDS.parse(ballot.elected);
  // A list stands as one name; it is elected when anyone on it is.
  const listOf = (id: string) => nominations.find((nomination) => nomination.id === id);
  const counts = COUNTS.parse(ballot.counts).map((one) => {
    const list = listOf(one.id);
    return {
      id: one.id,
      name: list === undefined ? one.name : `Список «${list.listName ?? list.proposerName}»`,
      for: one.for,
      against: one.against,
      abstained: one.abstained,
      isElected: elected.includes(one.id) || (list?.candidates.some(({ id }) => elected.includes(id)) ?? false),
    };
  });
  const tied = IDS.parse(ballot.tied).map((id) => counts.find((one) => one.id === id)?.name ?? id);
  if (ballot.settledBy === null) return { counts, tied };
  const names = nominations.flatMap(({ candidates }) => candidates.filter(({ id }) => elected.includes(id)));
  return { counts, tied, settled: { by: oneOf(TIE_WAYS, ballot.settledBy), names: names.map(({ name }) => name) } };
}
