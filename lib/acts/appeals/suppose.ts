import { oneOf } from '@/lib/kernel/one-of';
import type { Change, Outcome } from '@/lib/law/appeal-consequences';
import { FRANCHISES, type Franchise } from '@/lib/law/franchise';
import type { Db } from '@/lib/store/client';
import type { AppealFacts } from '@/lib/store/rows/appeal';
import { NAMED } from '@/lib/store/rows/enrolled';
import {
  entryAfter,
  franchiseOf,
  listPastReckonings,
  listReckonings,
  type Reckoning,
  withWord,
} from '../shared/franchise-with';

interface Place {
  readonly id: string;
  readonly number: number;
  readonly name: string;
}

/** One word of several, with what it changes by itself once those before it are said. */
export interface Supposed {
  readonly appeal: AppealFacts;
  readonly number: number;
  readonly row: Change<boolean>;
  readonly entry: Change<string>;
  readonly franchise: Change<Franchise>;
  /** Struck from the residents since: nobody votes, whatever the word. */
  readonly isGone: boolean;
  /** The entry had ended by itself before: the word stands on the list alone, and gives back or takes nothing. */
  readonly isEnded: boolean;
  /** Null for whoever lives in no uchastok of these elections. */
  readonly place: Place | null;
  /** Electors of that uchastok. */
  readonly electors: Change<number>;
}

/** Where a word finds a row and its person. */
interface Standing {
  readonly number: number;
  readonly isSatisfied: boolean;
  readonly residentId: string;
  readonly isGone: boolean;
  readonly uchastok: (Place & { readonly electionId: string }) | null;
}

interface Ledger {
  readonly rows: ReadonlyMap<string, Standing>;
  readonly entries: Map<string, string>;
  /** Entries that a petition has ended (18, 19). */
  readonly restored: ReadonlySet<string>;
  /** Without a reckoning where the person has gone out of every campaign: nobody asks there who may vote. */
  readonly people: Map<string, { readonly reckoning: Reckoning | null; readonly franchise: Franchise }>;
  readonly electors: Map<string, number>;
}

/** Where the person stands at the elections of the list: at past ones as they were laid down, else in the register. */
interface PastPerson {
  readonly reckoning: Reckoning;
  readonly franchise: Franchise;
  readonly uchastok: (Place & { readonly electionId: string; readonly electors: number }) | null;
}

async function listPast(
  db: Db,
  appeals: readonly AppealFacts[],
  named: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, PastPerson>> {
  const past = new Map<string, PastPerson>();
  for (const [electionId, own] of Map.groupBy(appeals, ({ election }) => election.id)) {
    const people = await listPastReckonings(db, electionId, [
      ...new Set(own.flatMap((appeal) => named.get(keyOf(appeal)) ?? [])),
    ]);
    if (people.length === 0) continue;
    const uchastki = new Map((await db.uchastok.findMany({ where: { electionId } })).map((one) => [one.id, one]));
    for (const { id, franchise, uchastokId, byAge, rows } of people)
      past.set(personAt(electionId, id), {
        ...{ reckoning: { byAge, rows }, franchise: oneOf(FRANCHISES, franchise) },
        uchastok: uchastki.get(uchastokId ?? '') ?? null,
      });
  }
  return past;
}

const personAt = (electionId: string, residentId: string): string => `${electionId}:${residentId}`;

type Complained = Pick<AppealFacts, 'listId' | 'entryId'>;
const keyOf = ({ listId, entryId }: Complained): string => `${listId}:${entryId}`;

/** Whom the rows complained of name: at past elections whoever bore the entry then, whatever records were made one since. */
async function listNamed(db: Db, appeals: readonly AppealFacts[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db.$queryRaw<(Complained & { readonly residentId: string })[]>`
    SELECT row.list_id AS "listId", row.entry_id AS "entryId", ${NAMED} AS "residentId"
    FROM unnest(${appeals.map(({ listId }) => listId)}::uuid[], ${appeals.map(({ entryId }) => entryId)}::uuid[])
      AS asked(list_id, entry_id)
    JOIN disfranchised_row row ON row.list_id = asked.list_id AND row.entry_id = asked.entry_id
    JOIN lishenets_entry entry ON entry.id = row.entry_id
    JOIN disfranchised_list list ON list.id = row.list_id JOIN election e ON e.id = list.election_id`;
  return new Map(rows.map((row) => [keyOf(row), row.residentId]));
}

async function readLedger(db: Db, appeals: readonly AppealFacts[]): Promise<Ledger> {
  const found = await db.disfranchisedRow.findMany({
    where: { OR: appeals.map(({ listId, entryId }) => ({ listId, entryId })) },
    include: { entry: { include: { resident: { include: { uchastok: true } } } } },
  });
  const people = found.map(({ entry }) => entry.resident);
  // art. 27: the list that is complained of may be the one of the soviet where they lived before.
  const reckonings = await listReckonings(
    db,
    [...new Set(people.map(({ sovietId }) => sovietId))],
    people.map(({ id }) => id),
  );
  const named = await listNamed(db, appeals);
  const past = await listPast(db, appeals, named);
  const restored = await db.petition.findMany({
    where: { entryId: { in: found.map(({ entryId }) => entryId) }, state: 'restored' },
    select: { entryId: true },
  });
  const ofList = new Map(found.map((row) => [keyOf(row), row]));
  const standings = appeals.flatMap((appeal) => {
    const row = ofList.get(keyOf(appeal));
    if (row === undefined) return [];
    const { resident } = row.entry;
    const residentId = named.get(keyOf(appeal)) ?? resident.id;
    const then = past.get(personAt(appeal.election.id, residentId));
    const { uchastok, franchise, reckoning } = then ?? {
      ...{ uchastok: resident.uchastok, franchise: oneOf(FRANCHISES, resident.franchise) },
      reckoning: reckonings.get(resident.id) ?? null,
    };
    return [
      {
        ...{ appeal, row, residentId, uchastok, franchise, reckoning },
        isGone: then === undefined && resident.struckOn !== null,
      },
    ];
  });
  return {
    restored: new Set(restored.map(({ entryId }) => entryId)),
    rows: new Map(
      standings.map(({ appeal, row: { number, satisfiedOn }, residentId, uchastok, isGone }) => [
        keyOf(appeal),
        { number, isSatisfied: satisfiedOn !== null, residentId, uchastok, isGone },
      ]),
    ),
    entries: new Map(found.map(({ entryId, entry }) => [entryId, entry.state])),
    people: new Map(
      standings.map(({ appeal, residentId, reckoning, franchise }) => [
        personAt(appeal.election.id, residentId),
        { reckoning, franchise },
      ]),
    ),
    electors: new Map(
      standings.flatMap(({ uchastok }) => (uchastok === null ? [] : [[uchastok.id, uchastok.electors]])),
    ),
  };
}

/** Each word of the same outcome after the ones before it, as though those had been said. */
export async function supposeWords(
  db: Db,
  appeals: readonly AppealFacts[],
  outcome: Outcome,
): Promise<readonly Supposed[]> {
  const ledger = await readLedger(db, appeals);
  return appeals.map((appeal) => say(ledger, appeal, outcome === 'satisfied'));
}

function say(ledger: Ledger, appeal: AppealFacts, isSatisfied: boolean): Supposed {
  const { listId, entryId, election } = appeal;
  const row = ledger.rows.get(keyOf(appeal));
  const whose = row === undefined ? '' : personAt(election.id, row.residentId);
  const person = ledger.people.get(whose);
  const state = ledger.entries.get(entryId);
  if (row === undefined || person === undefined || state === undefined)
    throw new Error(`The complaint ${appeal.id} is against no row`);
  const changes = isSatisfied !== row.isSatisfied;
  const word = { entryId, listId, isSatisfied, isRestored: ledger.restored.has(entryId) };
  const reckoning = changes && person.reckoning !== null ? withWord(person.reckoning, word) : person.reckoning;
  const franchise = changes && reckoning !== null ? franchiseOf(reckoning) : person.franchise;
  const after = changes ? entryAfter(state, word) : state;
  const place = row.uchastok?.electionId === election.id ? row.uchastok : null;
  const delta = Number(franchise === 'elector') - Number(person.franchise === 'elector');
  const electors = place === null ? 0 : (ledger.electors.get(place.id) ?? 0);
  ledger.people.set(whose, { reckoning, franchise });
  ledger.entries.set(entryId, after);
  if (place !== null) ledger.electors.set(place.id, electors + delta);
  return {
    ...{ appeal, number: row.number, row: { before: row.isSatisfied, after: isSatisfied } },
    entry: { before: state, after },
    ...{ franchise: { before: person.franchise, after: franchise }, isGone: row.isGone },
    isEnded: changes && state !== 'entered' && after === state && franchise === person.franchise,
    ...{ place, electors: { before: electors, after: electors + delta } },
  };
}
