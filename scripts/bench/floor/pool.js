import { Pool } from 'pg';

// As many connections as the program's own store has.
const holder = globalThis;
holder.floorPool ??= new Pool({ connectionString: process.env.FLOOR_DATABASE, max: 10 });
holder.floorStatements ??= new Map();

export const pool = holder.floorPool;
/** What each measured question asks of the database, by its name. */
export const statements = holder.floorStatements;
