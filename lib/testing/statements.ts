// Counts what this process asks of a database, and falls silent at a statement: for a program that will be killed.
import { onEachStatement } from './each-statement';

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

/** Counts a statement; sends it by `send`, or hears no answer to it. */
function count(database: string | undefined, asked: unknown, send: () => unknown): unknown {
  const on = watches.get(database ?? '');
  if (on === undefined) return send();
  on.asked.push(textOf(asked));
  if (on.asked.length < on.at) return send();
  if (on.asked.length === on.at) {
    if (on.isSent) send();
    on.stop();
  }
  return silence(asked);
}

onEachStatement(count);

function textOf(asked: unknown): string {
  if (typeof asked === 'string') return asked;
  return isObject(asked) && 'text' in asked ? String(asked.text) : '';
}

/** An answer that never comes; a stream to copy by is handed back, and nothing takes it. */
const silence = (asked: unknown): unknown =>
  isObject(asked) && 'submit' in asked ? asked : new Promise(() => undefined);

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
