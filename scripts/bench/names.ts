import { Client } from 'pg';
import { contextFor, type QueryContext } from '@/lib/queries/query';
import { residentsInput, residentsQuery } from '@/lib/queries/register/residents';
import { poolConfig } from '@/lib/store/connect';
import { type MillionDatabase, SCHEMA, withMillion } from './million-database';
import { compared, type Figure, say } from './report';

const ROUNDS = 200;
/** Every question of a sample once: what has not been asked for a while is read from the disk, by whichever side comes to it first. */
const WARMTH = 100;
const WANTED = 1.2;

const ms = (value: number): string => `${value.toFixed(1)} ms`;

export const about = 'looks for people by name among a million (names PEOPLE FOLDER), beside plain trigram searches';

type Ask = (typed: string) => Promise<number>;

/** Questions of one kind and what answers them. */
interface Asked {
  readonly what: string;
  readonly typed: readonly string[];
  readonly ask: Ask;
}

interface Time {
  readonly took: number;
  readonly typed: string;
  readonly found: number;
}

async function time({ typed, ask }: Asked, round: number): Promise<Time> {
  const one = typed[round % typed.length];
  if (one === undefined) throw new Error('Nothing to ask');
  const start = performance.now();
  const found = await ask(one);
  return { took: performance.now() - start, typed: one, found };
}

/** What 95 of 100 took at the most, in milliseconds. */
function p95(what: string, times: readonly Time[]): number {
  const sorted = times.toSorted((a, b) => a.took - b.took);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)]?.took ?? 0;
  const worst = sorted.at(-1);
  const slowest = worst && `slowest «${worst.typed}» ${worst.took.toFixed(0)} ms, ${worst.found}`;
  say(`${what.padEnd(58)} p50 ${at(0.5).toFixed(1)}  p95 ${at(0.95).toFixed(1)} ms   (${slowest})`);
  return at(0.95);
}

/** Asks both in turn, so that whatever else the machine has to do slows the one as it does the other. */
async function inTurn(program: Asked, floor: Asked): Promise<{ readonly program: number; readonly floor: number }> {
  const [ours, plain]: [Time[], Time[]] = [[], []];
  for (let round = 0; round < WARMTH; round += 1) for (const each of [program, floor]) await time(each, round);
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(await time(program, round));
    plain.push(await time(floor, round));
  }
  return { program: p95(program.what, ours), floor: p95(floor.what, plain) };
}

interface Sample {
  readonly surname: string;
  readonly given: string;
  readonly patronymic: string;
}

/** People from all over the register, whose names are then asked for. */
const sampleOf = async (client: Client): Promise<readonly Sample[]> =>
  (
    await client.query<Sample>(`
      SELECT surname, given, patronymic FROM resident TABLESAMPLE SYSTEM (1) REPEATABLE (7) ORDER BY md5(id::text) LIMIT 100`)
  ).rows;

/** The two best plain searches that were tried before: by trigrams of the whole name, and of each surname once. */
async function makePlain(client: Client): Promise<void> {
  const { rows } = await client.query("SELECT to_regclass('plain_surname_once') AS made");
  if (rows[0]?.made !== null) return;
  await client.query('CREATE TABLE plain AS SELECT id, soviet_id, surname, normal_name, birth_year FROM resident');
  await client.query('CREATE INDEX plain_trigrams ON plain USING gin (normal_name gin_trgm_ops)');
  await client.query("CREATE INDEX plain_surname ON plain (split_part(normal_name, ' ', 1))");
  await client.query(
    "CREATE TABLE plain_surname_once AS SELECT DISTINCT split_part(normal_name, ' ', 1) AS name FROM plain",
  );
  await client.query('CREATE INDEX plain_once_trigrams ON plain_surname_once USING gin (name gin_trgm_ops)');
  await client.query('VACUUM ANALYZE plain');
  await client.query('VACUUM ANALYZE plain_surname_once');
}

const SUBSTRING = `
  WITH found AS MATERIALIZED (SELECT * FROM plain WHERE normal_name LIKE $1 LIMIT 1000)
  SELECT * FROM found ORDER BY normal_name, id LIMIT 51`;
const FUZZY = `
  WITH near AS MATERIALIZED (SELECT name FROM plain_surname_once WHERE name % $1 ORDER BY similarity(name, $1) DESC LIMIT 12),
  found AS MATERIALIZED (
    SELECT plain.* FROM near JOIN plain ON split_part(plain.normal_name, ' ', 1) = near.name LIMIT 1000
  )
  SELECT * FROM found ORDER BY normal_name, id LIMIT 51`;

const plainOf = (text: string): string => text.toLowerCase().replaceAll('ё', 'е');
const slip = (word: string): string => {
  const at = Math.floor(word.length / 2);
  return word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1);
};

async function measure(client: Client, context: QueryContext): Promise<readonly Figure[]> {
  const sample = await sampleOf(client);
  const byQuery = async (name: string): Promise<number> => {
    const found = await residentsQuery.run(context, residentsInput.parse({ name }));
    if (!found.ok) throw new Error(found.error.code);
    return found.value.total;
  };
  const plainly = (sql: string) => async (text: string) => (await client.query(sql, [text])).rows.length;
  const plain = {
    substring: {
      what: '  plain: a surname anywhere, trigrams, capped, sorted',
      typed: sample.map(({ surname }) => `%${plainOf(surname)}%`),
      ask: plainly(SUBSTRING),
    },
    fuzzy: {
      what: '  plain: a surname with a slip, distinct surnames, joined',
      typed: sample.map(({ surname }) => slip(plainOf(surname))),
      ask: plainly(FUZZY),
    },
  };
  const names = {
    surname: sample.map(({ surname }) => surname),
    whole: sample.map(({ surname, given, patronymic }) => `${surname} ${given} ${patronymic}`),
    anyOrder: sample.map(({ surname, given, patronymic }) => `${given} ${patronymic} ${surname}`),
    initials: sample.map(({ surname, given, patronymic }) => `${surname} ${given[0]}. ${patronymic[0]}.`),
    given: sample.map(({ given, patronymic }) => `${given} ${patronymic}`),
    short: ['Ваня', 'Дуня', 'Маша', 'Гриша', 'Микола', 'Ганна', 'Иваныч', 'Петровна'].flatMap((word, i) => [
      word,
      `${word} ${sample[i]?.surname}`,
    ]),
    slip: sample.map(({ surname }) => slip(surname)),
    slips: sample.map(({ surname, given }) => `${slip(surname)} ${given}`),
    slipInGiven: sample.map(({ surname, given }) => `${surname} ${slip(given)}`),
    slipInBoth: sample.map(({ surname, given }) => `${slip(surname)} ${slip(given)}`),
    slipInThree: sample.map(({ surname, given, patronymic }, i) =>
      [surname, given, patronymic].map((word, at) => (at === i % 3 ? slip(word) : word)).join(' '),
    ),
    slipAnyOrder: sample.map(({ surname, given, patronymic }, i) =>
      i % 2 === 0 ? `${given} ${slip(surname)}` : `${slip(given)} ${patronymic} ${surname}`,
    ),
  };
  const figures: Figure[] = [];
  for (const [kind, typed] of Object.entries(names)) {
    const asked = { what: `register/residents: ${kind}`, typed, ask: byQuery };
    const { program, floor } = await inTurn(asked, kind.startsWith('slip') ? plain.fuzzy : plain.substring);
    figures.push(
      compared({ what: `by name: ${kind}, p95 of ${ROUNDS}`, program, floor, show: ms, wanted: { atMost: WANTED } }),
    );
  }
  return figures;
}

async function measureOn({ embedded, actor }: MillionDatabase): Promise<readonly Figure[]> {
  const client = new Client(poolConfig({ url: embedded.ownerUrl, schema: SCHEMA }));
  await client.connect();
  try {
    await makePlain(client);
    const { rows } = await client.query<{ surnames: string; given: string }>(
      'SELECT (SELECT count(*) FROM surname) AS surnames, (SELECT count(*) FROM given_name) AS given',
    );
    say(`${rows[0]?.surnames} surnames, ${rows[0]?.given} given names`);
    return await measure(client, contextFor(actor, 'ru'));
  } finally {
    await client.end();
  }
}

export const bench = ([residents = '1000000', folder]: string[] = []): Promise<readonly Figure[]> =>
  withMillion(Number(residents), folder, measureOn, true);
