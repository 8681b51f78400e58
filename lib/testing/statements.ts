// Counts what this process asks of a database, and falls silent at a statement: for a program that will be killed.
import { Client } from 'pg';

interface Watch {
  /** What has been asked so far. */
  readonly asked: string[];
  /** From the statement of this number on nothing is sent any more, or nothing but that one, and no answer is heard. */
  readonly at: number;
  readonly isSent: boolean;
  readonly stop: () => void;
}

const watches = new Map<string, Watch>();

/** Watches every connection to this database from now on. */
export function watch(database: string, on: Watch): void {
  watches.set(database, on);
}

const ask = Client.prototype.query;

function askWatched(this: Client, ...given: unknown[]): unknown {
  const send = () => Reflect.apply(ask, this, given);
  const on = watches.get(this.database ?? '');
  if (on === undefined) return send();
  on.asked.push(textOf(given[0]));
  if (on.asked.length < on.at) return send();
  if (on.asked.length === on.at) {
    if (on.isSent) send();
    on.stop();
  }
  return silence(given[0]);
}

// One function stands for all of its overloads: it hands on whatever it was given.
Client.prototype.query = askWatched as typeof ask;

function textOf(asked: unknown): string {
  if (typeof asked === 'string') return asked;
  return isObject(asked) && 'text' in asked ? String(asked.text) : '';
}

/** An answer that never comes; a stream to copy by is handed back, and nothing takes it. */
const silence = (asked: unknown): unknown =>
  isObject(asked) && 'submit' in asked ? asked : new Promise(() => undefined);

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
