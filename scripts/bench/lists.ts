import { join } from 'node:path';
import { Client } from 'pg';
import { z } from 'zod';
import { contextFor } from '@/lib/queries/query';
import { findQuery } from '@/lib/queries/registry';
import type { Actor } from '@/lib/session/actor';
import { getActorOf, openSession } from '@/lib/session/sessions';
import { openStore, type Store } from '@/lib/store/client';
import { poolConfig } from '@/lib/store/connect';
import { onEachStatement } from '@/lib/testing/each-statement';
import { findIds, type Ids, type Question, questionsOf } from './list-questions';
import { type Call, call, percentile } from './load';
import { type MillionDatabase, SCHEMA, withMillion } from './million-database';
import { compared, type Figure, say } from './report';
import { compare, type Times } from './rounds';
import { startProgram, startServers } from './servers';

export const about =
  'asks every list over HTTP among a million people, beside a bare handler that runs the same SQL and beside 10,000 people (lists PEOPLE FOLDER WORD ROUNDS)';

/** A figure this near its limit, on either side of it, is made surer by more rounds. */
const NEAR = 0.9;
/** The program's longest calls beside a bare handler's. */
const MOST_OF_FLOOR = 1.5;
/** The program's middle call beside the one among `FEW` people. */
const MOST_GROWN = 1.3;
const FEW = 10_000;

interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Stores made to be heard, by whose they are: each asks through connections of its own. */
type Heard = (accountId: string) => Promise<Actor>;

function hearing({ embedded }: MillionDatabase) {
  const stores = new Map<string, { store: Store; actor: Promise<Actor> }>();
  const actorOf: Heard = (accountId) => {
    const known = stores.get(accountId);
    if (known !== undefined) return known.actor;
    const store = openStore(embedded.programUrl, SCHEMA);
    // Else there is nothing that could be disconnected afterwards.
    const actor = store.prisma.$connect().then(() => getActorOf(store, accountId));
    stores.set(accountId, { store, actor });
    return actor;
  };
  const end = async () => {
    for (const { store } of stores.values()) await store.prisma.$disconnect();
  };
  return { actorOf, end };
}

/** What a question asks of the database, statement by statement. */
async function hear({ query, given, body }: Question, actor: Actor): Promise<readonly Statement[]> {
  const found = findQuery(query);
  if (found === null) throw new Error(`There is no query ${query}`);
  const heard: Statement[] = [];
  const hearNoMore = onEachStatement((_database, asked, send) => {
    // The program gives the driver its text and values in one object.
    if (typeof asked === 'object' && asked !== null) heard.push(asked as Statement);
    return send();
  });
  try {
    const answer = await found.ask(contextFor(actor, 'ru'), found.input.parse(body ?? given));
    if (!answer.ok) throw new Error(`${query}: ${answer.error.code}`);
    return heard.flatMap(({ text, values }) => (isReading(text) ? [{ text, values }] : []));
  } finally {
    hearNoMore();
  }
}

const isReading = (text: string): boolean => /^[\s(]*(?:SELECT|WITH)\b/i.test(text);

/** A guberniya whose program answers, and who asks. */
interface Asked {
  readonly on: MillionDatabase;
  readonly ids: Ids;
  readonly chair: Actor;
  readonly callOf: (question: Question) => Call;
}

async function asking(on: MillionDatabase, program: string): Promise<Asked> {
  const client = new Client(poolConfig({ url: on.embedded.ownerUrl, schema: SCHEMA }));
  await client.connect();
  const ids = await findIds(client, on.million.sovietIds[1] ?? '').finally(() => client.end());
  const { store } = on.actor;
  const chair = await getActorOf(store, ids.chairId);
  const headersOf = async ({ accountId }: Actor) => ({
    authorization: `Bearer ${(await openSession(store, accountId, 'token')).token}`,
  });
  const [admins, chairs] = [await headersOf(on.actor), await headersOf(chair)];
  const callOf = ({ query, given, body, byChair }: Question): Call => ({
    url: `${program}/api/v1/queries/${query}?${new URLSearchParams(given)}`,
    headers: byChair === true ? chairs : admins,
    ...(body !== undefined && { body }),
  });
  return { on, ids, chair, callOf };
}

/** The question about the page after the first one, where it is that which is asked. */
async function furtherOf(question: Question, { callOf }: Asked): Promise<Question> {
  if (question.isFurther !== true) return question;
  // Every list answers a page.
  const { next } = JSON.parse(await call(callOf(question))) as { next: string | null };
  return next === null ? question : { ...question, given: { ...question.given, cursor: next } };
}

const nameOf = ({ query, given, body, isFurther }: Question): string =>
  [
    query,
    ...Object.entries(given).map(([key, value]) => (key.endsWith('Id') || value.length > 30 ? key : `${key}=${value}`)),
    ...(body === undefined ? [] : ['25 rows']),
    ...(isFurther === true ? ['further'] : []),
  ].join(' ');

const ms = (value: number): string => `${value.toFixed(1)} ms`;

interface Ground {
  readonly heard: Heard;
  readonly many: Asked;
  readonly small: Asked;
  /** Where the bare handlers answer. */
  readonly floor: string;
  /** Rounds of calls for each question. */
  readonly rounds: number;
}

/** A list that pages by keys; else all that it asks for is answered at once, and grows as that does. */
function isPaged({ query }: Question): boolean {
  const input = findQuery(query)?.input;
  return input instanceof z.ZodObject && 'cursor' in input.shape;
}

const rowsOf = async (asked: Call): Promise<number> => {
  // What pages answers its items, or has them in a part of its answer.
  const answer = JSON.parse(await call(asked)) as Record<string, { readonly items?: readonly unknown[] } | null>;
  for (const part of Object.values({ ...answer, answer }))
    if (part !== null && Array.isArray(part.items)) return part.items.length;
  throw new Error(`${asked.url} answered no page`);
};

/** The same question at either side, about as many rows as the lesser has for its page. */
async function beside(question: Question, few: Question, { many, small }: Ground) {
  const calls = [many.callOf(question), small.callOf(few)] as const;
  if (!isPaged(question)) return { calls, rows: null };
  const [ofMany, ofFew] = [await rowsOf(calls[0]), await rowsOf(calls[1])];
  if (ofMany === ofFew) return { calls, rows: null };
  const rows = Math.max(1, Math.min(ofMany, ofFew));
  const limited = (one: Question): Question => ({ ...one, given: { ...one.given, limit: String(rows) } });
  return { calls: [many.callOf(limited(question)), small.callOf(limited(few))] as const, rows };
}

async function measureOne(question: Question, few: Question, ground: Ground): Promise<readonly Figure[]> {
  const { heard, many, small, floor, rounds } = ground;
  const name = nameOf(question);
  const further = await furtherOf(question, many);
  const fewFurther = await furtherOf(few, small);
  const { accountId } = question.byChair === true ? many.chair : many.on.actor;
  const asked = await hear(further, await heard(accountId));
  if (asked.length === 0) throw new Error(`${name} asked the database nothing`);
  await call({ url: `${floor}/run`, body: { name, asked } });
  const bare: Call = { url: `${floor}/run?${new URLSearchParams({ name })}` };
  const alike = await beside(further, fewFurther, ground);
  const [ofMany, ofFew] = alike.calls;
  const shown = alike.rows === null ? '' : `, pages of ${alike.rows}`;
  const grownOf = (times: Times) =>
    compared({
      ...{ what: `${name}, the middle call beside 10,000 people${shown}`, show: ms, wanted: { atMost: MOST_GROWN } },
      ...{ program: percentile(times.ofMany, 0.5), floor: percentile(times.ofFew, 0.5) },
    });
  const longestOf = ({ program, least }: Times) =>
    compared({
      ...{ what: `${name}, p95 of ${program.length}`, show: ms, wanted: { atMost: MOST_OF_FLOOR } },
      ...{ program: percentile(program, 0.95), floor: percentile(least, 0.95) },
    });
  const isNear = (times: Times): boolean =>
    (isPaged(question) && (grownOf(times).ratio ?? 0) > NEAR * MOST_GROWN) ||
    (question.isJudged !== true && (longestOf(times).ratio ?? 0) > NEAR * MOST_OF_FLOOR);
  const times = await compare({ program: many.callOf(further), least: bare, ofMany, ofFew }, rounds, isNear);
  const [grown, longest] = [grownOf(times), longestOf(times)];
  const figures = [
    question.isJudged === true ? withoutLimit(longest, 'judged, no list') : longest,
    isPaged(question) ? grown : withoutLimit(grown, 'answered whole'),
  ];
  for (const { what, measured, floor: besides, ratio } of figures)
    say(`${what.padEnd(90)} ${measured} beside ${besides}: ${ratio?.toFixed(2)}`);
  return figures;
}

/** Of what is answered whole no growth is demanded, nor of what judges rows that it keeps within a bare reading: it is only told. */
const withoutLimit = ({ wanted: _wanted, isMet: _isMet, what, ...told }: Figure, why: string): Figure => ({
  ...told,
  what: `${what}, ${why}: no limit`,
});

async function measure(on: MillionDatabase, few: MillionDatabase, word: string, rounds: number) {
  const servers = await startServers(on);
  const smaller = await startProgram(few);
  const heard = hearing(on);
  try {
    const many = await asking(on, servers.program);
    const small = await asking(few, smaller.address);
    const ground = { heard: heard.actorOf, many, small, floor: servers.floor, rounds };
    const questions = questionsOf(on, many.ids);
    const smalls = questionsOf(few, small.ids);
    const figures: Figure[] = [];
    for (const [i, question] of questions.entries()) {
      const same = smalls[i];
      if (same !== undefined && nameOf(question).includes(word))
        figures.push(...(await measureOne(question, same, ground)));
    }
    return figures;
  } finally {
    await heard.end();
    await smaller.stop();
    await servers.stop();
  }
}

export const bench = ([residents = '1000000', folder, word = '', rounds = '60']: string[] = []): Promise<
  readonly Figure[]
> =>
  withMillion(
    Number(residents),
    folder,
    (on) => withMillion(FEW, folder && join(folder, 'few'), (few) => measure(on, few, word, Number(rounds)), true),
    true,
  );
