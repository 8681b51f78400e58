import { Client } from 'pg';
import { contextFor } from '@/lib/queries/query';
import { findQuery } from '@/lib/queries/registry';
import { openSession } from '@/lib/session/sessions';
import { type Call, call, percentile } from './load';
import { type MillionDatabase, say, withMillion } from './million-database';
import { startServers } from './servers';

export const about =
  'asks lists over HTTP among a million people, beside a bare handler that runs the same SQL (lists PEOPLE FOLDER)';

/** Pairs of calls for each question, fewer where they take so long that the time is up before. */
const PAIRS = 40;
const LONGEST_MS = 8_000;

interface Question {
  readonly query: string;
  readonly given: Readonly<Record<string, string>>;
}

interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What a question asks of the database, statement by statement, heard at the driver. */
async function hear(on: MillionDatabase, { query, given }: Question): Promise<readonly Statement[]> {
  const found = findQuery(query);
  if (found === null) throw new Error(`There is no query ${query}`);
  const heard: Statement[] = [];
  const driver: { query: (...given: unknown[]) => unknown } = Client.prototype;
  const { query: ask } = driver;
  driver.query = function (this: unknown, ...asked: unknown[]) {
    // Prisma's adapter gives the driver its text and values in one object.
    const { text, values } = asked[0] as Statement;
    heard.push({ text, values });
    return ask.apply(this, asked);
  };
  try {
    const answer = await found.ask(contextFor(on.actor, 'ru'), found.input.parse(given));
    if (!answer.ok) throw new Error(`${query}: ${answer.error.code}`);
  } finally {
    driver.query = ask;
  }
  return heard;
}

const timed = async (asked: Call): Promise<number> => {
  const start = performance.now();
  await call(asked);
  return performance.now() - start;
};

async function compare(program: Call, floor: Call): Promise<{ program: number[]; floor: number[] }> {
  const times = { program: [] as number[], floor: [] as number[] };
  for (const warm of [program, floor, program, floor]) await call(warm);
  const until = performance.now() + LONGEST_MS;
  for (let i = 0; i < PAIRS && performance.now() < until; i += 1) {
    times.floor.push(await timed(floor));
    times.program.push(await timed(program));
  }
  return times;
}

const questionsOf = ({ million }: MillionDatabase): readonly Question[] => {
  const sovietId = million.sovietIds[1] ?? '';
  const volostId = million.volostIds[1] ?? '';
  const residents = (given: Record<string, string>): Question => ({ query: 'register/residents', given });
  return [
    residents({ sovietId }),
    residents({ sovietId, franchise: 'elector' }),
    residents({ sovietId, sort: '-birthYear' }),
    residents({ sovietId, sort: 'household' }),
    residents({ sovietId, bornFrom: '1890', bornTo: '1900' }),
    residents({ sovietId, household: '12' }),
    residents({ name: 'Кузнецов' }),
    residents({ name: 'Кузнецов Иван', sovietId }),
    residents({ territoryId: volostId }),
    residents({}),
    { query: 'lishentsy/register', given: { sovietId } },
    { query: 'appeals/list', given: {} },
    { query: 'journal/list', given: {} },
    { query: 'findings/list', given: {} },
  ];
};

async function measure(on: MillionDatabase): Promise<void> {
  const servers = await startServers(on);
  const { token } = await openSession(on.actor.store, on.actor.accountId, 'token');
  const headers = { authorization: `Bearer ${token}` };
  try {
    for (const question of questionsOf(on)) {
      const name = `${question.query} ${Object.entries(question.given)
        .map(([key, value]) => (key.endsWith('Id') ? key : `${key}=${value}`))
        .join(' ')}`;
      await call({ url: `${servers.floor}/run`, body: { name, asked: await hear(on, question) } });
      const times = await compare(
        { url: `${servers.program}/api/v1/queries/${question.query}?${new URLSearchParams(question.given)}`, headers },
        { url: `${servers.floor}/run?${new URLSearchParams({ name })}` },
      );
      const [ours, bare] = [percentile(times.program, 0.95), percentile(times.floor, 0.95)];
      const half = `p50 ${percentile(times.program, 0.5).toFixed(0)} beside ${percentile(times.floor, 0.5).toFixed(0)}`;
      say(
        `${name.padEnd(56)} ${half}, p95 ${ours.toFixed(0)} beside ${bare.toFixed(0)} ms: ${(ours / bare).toFixed(2)}`,
      );
    }
  } finally {
    await servers.stop();
  }
}

export const bench = ([residents = '1000000', folder]: string[] = []): Promise<void> =>
  withMillion(Number(residents), folder, measure);
