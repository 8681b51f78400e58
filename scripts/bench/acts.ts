import { Client } from 'pg';
import { openSession } from '@/lib/session/sessions';
import { poolConfig } from '@/lib/store/connect';
import { type Call, throughput } from './load';
import { type MillionDatabase, SCHEMA, withMillion } from './million-database';
import { compared, type Figure } from './report';
import { type Servers, startServers } from './servers';

export const about =
  'does an act over HTTP by 1, 8 and 32 clients, beside a bare handler that writes a row and an audit row (acts PEOPLE FOLDER)';

const CLIENTS = [1, 8, 32];
const ROUNDS = 16;
const SECONDS = 2;
const WARMING = 45;
const WARMING_MORE = 4;
const WANTED = 0.7;
const OCCUPATIONS = ['хлебопашец', 'кузнец', 'плотник', 'портной', 'учитель', 'пастух'];

interface Ground {
  readonly servers: Servers;
  readonly token: string;
  readonly residents: readonly string[];
}

/** The same change of one person after another, of every soviet in turn, asked of either server. */
function callsOf({ servers, token, residents }: Ground): { readonly program: () => Call; readonly floor: () => Call } {
  let no = 0;
  const next = () => {
    no += 1;
    const residentId = residents[no % residents.length] ?? '';
    return { residentId, occupation: OCCUPATIONS[(no + Math.floor(no / residents.length)) % OCCUPATIONS.length] ?? '' };
  };
  return {
    program: () => ({
      url: `${servers.program}/api/v1/acts/register/amend-resident`,
      headers: { authorization: `Bearer ${token}` },
      body: { ...next(), reason: 'по справке сельсовета' },
    }),
    floor: () => ({ url: `${servers.floor}/write`, body: { ...next(), actor: 'bench' } }),
  };
}

/** Calls a second. */
interface Round {
  readonly program: number;
  readonly floor: number;
}

const perSecond = (rate: number): string => `${rate.toFixed(0)} a second`;

async function measure(ground: Ground): Promise<readonly Figure[]> {
  const { program, floor } = callsOf(ground);
  // Long enough for either server to have loaded what it loads after its start, and compiled what it runs often.
  const warm = async (clients: number, seconds: number) => {
    for (const each of [program, floor]) await throughput(clients, seconds, each);
  };
  await warm(8, WARMING);
  // Either goes first in turn: what one leaves behind on the disk the other finds.
  const compare = async (clients: number, isFloorFirst: boolean): Promise<Round> => {
    const first = await throughput(clients, SECONDS, isFloorFirst ? floor : program);
    const second = await throughput(clients, SECONDS, isFloorFirst ? program : floor);
    return isFloorFirst ? { floor: first, program: second } : { floor: second, program: first };
  };
  const figures: Figure[] = [];
  for (const clients of CLIENTS) {
    // So many connections are opened, and their statements kept.
    await warm(clients, WARMING_MORE);
    const rounds: Round[] = [];
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await compare(clients, round % 2 === 0));
    rounds.sort((a, b) => a.program / a.floor - b.program / b.floor);
    const middle = rounds[rounds.length >> 1];
    if (middle === undefined) throw new Error('No round was measured');
    const what = `a record amended over HTTP, ${clients} ${clients === 1 ? 'client' : 'clients'}`;
    figures.push(compared({ what, ...middle, show: perSecond, wanted: { atLeast: WANTED } }));
  }
  return figures;
}

async function sampleOf(client: Client): Promise<readonly string[]> {
  await client.query('DROP TABLE IF EXISTS floor_audit');
  await client.query(`CREATE TABLE floor_audit (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(), at timestamptz NOT NULL DEFAULT now(), actor text NOT NULL,
    subject_id uuid NOT NULL, what jsonb NOT NULL)`);
  const { rows } = await client.query<{ id: string }>(
    'SELECT id FROM resident TABLESAMPLE SYSTEM (5) REPEATABLE (11) ORDER BY md5(id::text) LIMIT 5000',
  );
  return rows.map(({ id }) => id);
}

async function measureOn(on: MillionDatabase): Promise<readonly Figure[]> {
  const client = new Client(poolConfig({ url: on.embedded.ownerUrl, schema: SCHEMA }));
  await client.connect();
  const servers = await startServers(on);
  try {
    const residents = await sampleOf(client);
    const { token } = await openSession(on.actor.store, on.actor.accountId, 'token');
    const figures = await measure({ servers, token, residents });
    await client.query('DROP TABLE floor_audit');
    return figures;
  } finally {
    await servers.stop();
    await client.end();
  }
}

export const bench = ([residents = '1000000', folder]: string[] = []): Promise<readonly Figure[]> =>
  withMillion(Number(residents), folder, measureOn, true);
