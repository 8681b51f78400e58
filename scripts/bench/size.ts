import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { perform } from '@/lib/acts/perform';
import { keepFile } from '@/lib/acts/register/import/keep-file';
import { findAct } from '@/lib/acts/registry';
import type { Actor } from '@/lib/session/actor';
import { poolConfig } from '@/lib/store/connect';
import { copyLine } from '@/lib/store/copy-text';
import { ENGINE } from '../web-server';
import { type MadePerson, makePeople, RESIDENT_COLUMNS, residentCells } from './million';
import { type MillionDatabase, SCHEMA, withMillion } from './million-database';
import type { FurtherDone, FurtherWork } from './programs/import-further';
import { compared, type Figure, plain, say } from './report';

export const about =
  'imports 100,000 rows more into a register of a million, beside a bare COPY, join and INSERT of the same rows (size PEOPLE ROWS FOLDER)';

const ROUNDS = 3;
const HEADING = 'Волость;Сельсовет;Селение;Двор;Фамилия;Имя;Отчество;Пол;Год рождения\n';

interface Ground extends MillionDatabase {
  readonly client: Client;
  readonly people: readonly MadePerson[];
  readonly file: string;
  readonly campaignId: string;
}

interface Imported extends FurtherDone {
  /** The longest that the counts stood still while the file was read. */
  readonly stillMs: number;
}

/** As registers were written: one in fifty is in the register already, half of those in the old spelling. */
function furtherPeople({ million }: MillionDatabase, rows: number): readonly MadePerson[] {
  const places = million.places.slice(0, Math.max(4, Math.ceil(million.places.length / 5)));
  const options = { surnames: 11_000, seed: 1927, householdsBefore: 5000 };
  const fresh = [...makePeople(places, { ...options, residents: Math.round(rows * 0.98) })];
  const known: MadePerson[] = [];
  for (const person of makePeople(million.places, { residents: million.residents, surnames: 11_000 })) {
    if (known.length >= rows - fresh.length) break;
    known.push(person);
  }
  const step = Math.floor(fresh.length / known.length);
  return fresh.flatMap((person, i) => {
    const again = i % step === 0 ? known[i / step] : undefined;
    return again === undefined ? [person] : [person, i % 2 === 0 ? again : { ...again, surname: `${again.surname}ъ` }];
  });
}

const lineOf = ({ place, household, surname, given, patronymic, sex, birthYear }: MadePerson): string =>
  `${[place.volost, place.soviet, place.settlement, household, surname, given, patronymic, sex === 'm' ? 'м' : 'ж', birthYear].join(';')}\n`;

async function act(actor: Actor, name: string, input: object): Promise<string> {
  const found = findAct(name);
  if (found === null) throw new Error(`There is no act ${name}`);
  const done = await perform(found, input, actor);
  if (!done.ok) throw new Error(`${name}: ${JSON.stringify(done.error)}`);
  return String(done.value.id);
}

const sinceOf = (start: number): number => performance.now() - start;

/** The least there is to do: the rows as they will be stored, put in by COPY, joined with the register, inserted. */
async function floor({ client, people }: Ground): Promise<number> {
  const lines = people.map((person) => copyLine(residentCells(randomUUID(), person)));
  const pieces = Array.from({ length: Math.ceil(lines.length / 2000) }, (_, i) =>
    Buffer.from(lines.slice(i * 2000, (i + 1) * 2000).join('')),
  );
  await client.query('CREATE TABLE floor_row AS SELECT * FROM resident WITH NO DATA');
  await client.query('CHECKPOINT');
  const start = performance.now();
  await client.query('BEGIN');
  await pipeline(Readable.from(pieces), client.query(copyFrom(`COPY floor_row (${RESIDENT_COLUMNS}) FROM STDIN`)));
  const named = RESIDENT_COLUMNS.split(', ');
  const { rowCount } = await client.query(`
    INSERT INTO resident (${RESIDENT_COLUMNS}) SELECT ${named.map((name) => `f.${name}`).join(', ')}
    FROM floor_row f LEFT JOIN resident r ON r.settlement_id = f.settlement_id AND r.normal_key = f.normal_key
    WHERE r.id IS NULL`);
  await client.query('COMMIT');
  const took = sinceOf(start);
  say(`  floor: ${rowCount} of ${lines.length} rows inserted in ${(took / 1000).toFixed(2)} s`);
  await client.query('DELETE FROM resident r USING floor_row f WHERE f.id = r.id');
  await client.query('DROP TABLE floor_row');
  await settle(client);
  return took;
}

const settle = async (client: Client): Promise<void> => {
  for (const table of ['resident', 'import_row', 'import_resident', 'import', 'territory'])
    await client.query(`VACUUM ANALYZE ${table}`);
};

/** Looks ten times a second at how far the reading is: the longest that the counts stood still. */
function watch(client: Client) {
  const seen: { still: number; read: number | null; at: number } = { still: 0, read: null, at: performance.now() };
  let isOver = false;
  const look = async (): Promise<number> => {
    while (!isOver) {
      const { rows } = await client.query<{ read: number }>("SELECT read FROM import WHERE state = 'reading'");
      const read = rows[0]?.read ?? null;
      if (read !== null && read === seen.read) seen.still = Math.max(seen.still, sinceOf(seen.at));
      else Object.assign(seen, { read, at: performance.now() });
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return seen.still;
  };
  const looking = look();
  return () => {
    isOver = true;
    return looking;
  };
}

/** In a process of its own, as the program is one: its memory is the import's and not the bench's. */
async function importOnce({ client, folder, actor, file, million, campaignId }: Ground): Promise<Imported> {
  const kept = await keepFile(file, join(folder, 'uploads'));
  await client.query('CHECKPOINT');
  const { url, guberniya: schema } = actor.store;
  const input = { territoryId: million.uezdId, campaignId, file: kept };
  const work = JSON.stringify({ url, schema, accountId: actor.accountId, input } satisfies FurtherWork);
  const child = fork(join(import.meta.dirname, 'programs/import-further.ts'), [work], {
    execArgv: [...process.execArgv, ...ENGINE],
  });
  const endOf = { reading: () => Promise.resolve(0) };
  const [said] = await Promise.all([
    new Promise<FurtherDone>((resolve, reject) => {
      child.on('message', (message: FurtherDone | 'started') => {
        if (message === 'started') endOf.reading = watch(client);
        else resolve(message);
      });
      child.once('exit', (code) => reject(new Error(`The import ended by itself (${code})`)));
    }),
    once(child, 'exit'),
  ]);
  const stillMs = await endOf.reading();
  const row = await actor.store.prisma.import.findUniqueOrThrow({ where: { id: said.importId } });
  say(
    `  import: ${row.read} read, ${row.valid} new, ${row.duplicates} there already (${row.oldSpelling} in the old spelling), ${JSON.stringify(row.rejected)} rejected`,
  );
  await act(actor, 'register/undo-import', { importId: said.importId });
  await settle(client);
  return { ...said, stillMs };
}

async function campaignOf({ actor, million }: MillionDatabase): Promise<string> {
  const open = await actor.store.prisma.campaign.findFirst({ where: { territoryId: million.uezdId } });
  if (open !== null) return open.id;
  const campaign = { name: 'Выборы', startsOn: '1927-01-10', mode: 'conduct', today: '1927-01-10' };
  return act(actor, 'campaign/open', { territoryId: million.uezdId, ...campaign });
}

const MOST_OF_FLOOR = 1.5;
const MOST_MEMORY = 512 * 2 ** 20;
const LONGEST_STILL_MS = 1000;

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;

type Round = Imported & { readonly program: number; readonly floor: number };

/** Each import beside the middle of the floors before and after it: what else the machine does comes and goes. */
async function measure(ground: Ground): Promise<readonly Figure[]> {
  const rounds: Round[] = [];
  let before = await floor(ground);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const imported = await importOnce(ground);
    const after = await floor(ground);
    rounds.push({ ...imported, program: imported.readMs + imported.appliedMs, floor: (before + after) / 2 });
    before = after;
  }
  rounds.sort((a, b) => a.program / a.floor - b.program / b.floor);
  const middle = rounds[rounds.length >> 1];
  if (middle === undefined) throw new Error('No round was measured');
  const what = `${ground.people.length} rows more, read, checked, searched for duplicates and applied with their entry`;
  const of = (figure: (round: Round) => number) => Math.max(...rounds.map(figure));
  return [
    compared({ ...middle, what, show: seconds, wanted: { atMost: MOST_OF_FLOOR } }),
    plain('… read and checked', middle.readMs, seconds),
    plain('… applied', middle.appliedMs, seconds),
    {
      what: '… the ratio of each round',
      measured: rounds.map((each) => (each.program / each.floor).toFixed(2)).join(', '),
    },
    plain(
      '… its memory at the most',
      of(({ mostMemory }) => mostMemory),
      megabytes,
      { atMost: MOST_MEMORY },
    ),
    plain(
      '… the longest that its counts stood still',
      of(({ stillMs }) => stillMs),
      seconds,
      { atMost: LONGEST_STILL_MS },
    ),
  ];
}

export async function bench([residents = '1000000', rows = '100000', folder]: string[] = []): Promise<
  readonly Figure[]
> {
  return withMillion(Number(residents), folder, async (on) => {
    const client = new Client(poolConfig({ url: on.embedded.ownerUrl, schema: SCHEMA }));
    await client.connect();
    const people = furtherPeople(on, Number(rows));
    const file = join(on.folder, 'further.csv');
    await writeFile(file, HEADING + people.map(lineOf).join(''));
    try {
      return await measure({ ...on, client, people, file, campaignId: await campaignOf(on) });
    } finally {
      await client.end();
    }
  });
}
