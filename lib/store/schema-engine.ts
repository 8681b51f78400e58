import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
} from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm';
import { type FieldDef, type Pool, type QueryArrayConfig, types } from 'pg';
import { type Place, poolConfig } from '@/lib/store/connect';

type Glue = typeof import('@prisma/schema-engine-wasm/schema_engine_bg');

const NO_MODELS: [string, string][] = [['none.prisma', 'datasource db {\n  provider = "postgresql"\n}\n']];

let glue: Promise<Glue> | undefined;

// The package's own entry imports the .wasm file as a module, which Node does not do without a flag.
async function load(): Promise<Glue> {
  const require = createRequire(import.meta.url);
  const bindings: Glue = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = await readFile(
    require.resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm'),
  );
  const { instance } = await WebAssembly.instantiate(bytes, {
    './schema_engine_bg.js': { ...bindings, ...idleTimers(bindings) },
  });
  bindings.__wbg_set_wasm(instance.exports);
  // Where the engine leaves the words of a panic; without it the panic itself is lost behind a TypeError.
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: throwPanic } });
  const start = instance.exports.__wbindgen_start;
  if (typeof start !== 'function') throw new Error('the schema engine has no start function');
  start();
  return bindings;
}

// The engine guards its lock with a timer that it never clears; left alone it would hold every program open for 10 s.
function idleTimers(bindings: object) {
  const timers = Object.keys(bindings).filter((name) => name.startsWith('__wbg_setTimeout'));
  const unheld = (callback: () => void, ms: number) => setTimeout(callback, ms).unref();
  return Object.fromEntries(timers.map((name) => [name, unheld]));
}

function throwPanic(message: string): never {
  throw new Error(`The schema engine failed: ${message}`);
}

// The catalogue's one-letter type "char" is none that Prisma's adapter knows, though its engine reads it.
function readSystemLetters(adapter: SqlDriverAdapter, pool: Pool): void {
  const letters = new WeakMap<object, readonly FieldDef[]>();
  const query = pool.query.bind(pool);
  const queryRaw = adapter.queryRaw.bind(adapter);
  Object.assign(pool, {
    query: async (asked: QueryArrayConfig) => {
      const result = await query(asked);
      letters.set(
        result.rows,
        result.fields.map((field) => ({ ...field })),
      );
      for (const field of result.fields) {
        if (field.dataTypeID === types.builtins.CHAR) field.dataTypeID = types.builtins.TEXT;
      }
      return result;
    },
  });
  Object.assign(adapter, {
    queryRaw: async (asked: SqlQuery) => {
      const result = await queryRaw(asked);
      for (const [index, field] of (letters.get(result.rows) ?? []).entries()) {
        if (field.dataTypeID === types.builtins.CHAR) result.columnTypes[index] = ColumnTypeEnum.Character;
      }
      return result;
    },
  });
}

// The engine notes that a script is done once it is committed. A program killed between the two would run it a second time at
// its next start and fail on it at every start: so the script's own transaction notes it.
const NOTED_DONE = `
;DO $noted_done$ BEGIN
  IF to_regclass('_prisma_migrations') IS NOT NULL THEN
    UPDATE _prisma_migrations SET finished_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL;
  END IF;
END $noted_done$`;

// Prisma's adapter cuts a script at every semicolon, also inside a function's body: the server itself parses it better.
function wholeScripts(place: Place, onScriptError: (error: Error) => void): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPg({ ...poolConfig(place), max: 2 }, { schema: place.schema });
  const connect = async (): Promise<SqlDriverAdapter> => {
    const adapter = await factory.connect();
    const pool = adapter.underlyingDriver();
    const run = pool.query.bind(pool);
    readSystemLetters(adapter, pool);
    return Object.assign(adapter, {
      executeScript: async (script: string) => {
        await run(script + NOTED_DONE).catch((error: Error) => {
          onScriptError(error);
          throw error;
        });
      },
    });
  };
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect,
    connectToShadowDb: () => Promise.reject(new Error('migrations are compared with a real schema, not a shadow one')),
  };
}

export async function withSchemaEngine<T>(
  place: Place,
  datamodels: [string, string][],
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  glue ??= load();
  const bindings = await glue;
  let scriptError: Error | undefined;
  const factory = wholeScripts(place, (error) => {
    scriptError = error;
  });
  const opened: SqlDriverAdapter[] = [];
  const connect = factory.connect;
  factory.connect = async () => {
    const adapter = await connect();
    opened.push(adapter);
    return adapter;
  };
  const engine = await bindings.SchemaEngine.new(
    { datamodels: datamodels.length === 0 ? NO_MODELS : datamodels },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(factory),
  );
  try {
    return await work(engine);
  } catch (error) {
    throw scriptError ?? error;
  } finally {
    engine.free();
    for (const adapter of opened) await adapter.dispose();
  }
}
