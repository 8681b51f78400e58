import { createHash } from 'node:crypto';
import { type QueryConfig, type QueryResult, types } from 'pg';
import { Prisma, type PrismaClient } from './generated/client';

/** What takes statements: a pool, or the one connection of a transaction. */
export interface Connection {
  query(asked: QueryConfig): Promise<QueryResult>;
}

type Read = (text: string) => unknown;

const { INT8, NUMERIC, DATE, TIMESTAMP } = types.builtins;
/** The types of their arrays, which `pg` has no names for. */
const TEXTS: number = 1009;
const ARRAYS = [
  [1016, INT8],
  [1231, NUMERIC],
  [1182, DATE],
  [1115, TIMESTAMP],
] as const;

/** As Prisma reads them: civil days and bare times are told in UTC, whatever the machine's zone. */
const ONES = new Map<number, Read>([
  [INT8, BigInt],
  [NUMERIC, (text) => new Prisma.Decimal(text)],
  [DATE, (text) => new Date(`${text}T00:00:00Z`)],
  [TIMESTAMP, (text) => new Date(`${text.replace(' ', 'T')}Z`)],
]);

/** A list of texts, read by `pg`, each then as one of its kind. */
function listOf(one: Read): Read {
  // `pg` declares what it reads as anything; of a text array it makes a list of texts and nulls.
  const texts = types.getTypeParser(TEXTS) as (text: string) => (string | null)[];
  return (text) => texts(text).map((each) => (each === null ? null : one(each)));
}

const READERS = new Map([
  ...ONES,
  ...ARRAYS.flatMap(([list, one]) => {
    const read = ONES.get(one);
    return read === undefined ? [] : [[list, listOf(read)] as const];
  }),
]);

const READING = { getTypeParser: (oid: number) => READERS.get(oid) ?? types.getTypeParser(oid) };

/** An instant as text that says its zone: `pg` would write it in the machine's. */
const written = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value);

/** On the statement itself: Next loads this module more than once in one process, and each has to know of it. */
const OFTEN = Symbol.for('izbirkom.often');
const names = new Map<string, string>();

/**
 * Has the connection keep the statement prepared. Only for what every act or page asks, whose plan does not depend on what is
 * asked for.
 */
export function often(statement: Prisma.Sql): Prisma.Sql {
  return Object.assign(statement, { [OFTEN]: true });
}

/** One name for one text, within the 63 bytes that a name may have. */
function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = createHash('sha256').update(text).digest('base64url');
  names.set(text, name);
  return name;
}

type Asked = TemplateStringsArray | Prisma.Sql;

function configOf(asked: Asked, values: readonly unknown[]): QueryConfig {
  const statement = asked instanceof Prisma.Sql ? asked : Prisma.sql(asked, ...values);
  const { text } = statement;
  return {
    ...{ text, values: statement.values.map(written), types: READING },
    ...(OFTEN in statement && { name: nameOf(text) }),
  };
}

/**
 * The same client, whose own statements go straight to the connection: Prisma would take each apart and put each
 * answer together anew, which costs more than most of the statements do. A transaction that has ended refuses them.
 */
export function straight<C extends Pick<PrismaClient, '$queryRaw' | '$executeRaw'>>(
  client: C,
  connection: () => Connection,
  instead: Partial<C> = {},
): C {
  const own: Record<string | symbol, unknown> = {
    ...instead,
    $queryRaw: async (asked: Asked, ...values: unknown[]) => (await connection().query(configOf(asked, values))).rows,
    $executeRaw: async (asked: Asked, ...values: unknown[]) =>
      (await connection().query(configOf(asked, values))).rowCount ?? 0,
  };
  return new Proxy(client, {
    get: (target, key) => {
      if (Object.hasOwn(own, key)) return own[key];
      const found: unknown = Reflect.get(target, key);
      return typeof found === 'function' ? found.bind(target) : found;
    },
  });
}
