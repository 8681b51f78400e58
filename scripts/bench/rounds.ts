import { type Call, call } from './load';

/** Rounds of calls for a question take no longer, but for the least of them. */
const LONGEST_MS = 3_000;
const LEAST_ROUNDS = 12;
const WARMING = 3;
/** Where more is to be known, so many times the rounds in all, each of them counted. */
const SURER = 4;

const timed = async (asked: Call): Promise<number> => {
  const start = performance.now();
  await call(asked);
  return performance.now() - start;
};

/** How long each call of a question took, in milliseconds, round by round. */
export interface Times {
  readonly program: number[];
  readonly least: number[];
  readonly ofMany: number[];
  readonly ofFew: number[];
}
type Calls = Readonly<Record<keyof Times, Call>>;

/** The calls in turn, one of each a round, so that whatever else the machine does hits all alike. */
async function goRounds(calls: Calls, times: Times, rounds: number, longestMs: number): Promise<void> {
  const until = performance.now() + longestMs;
  for (let i = 0; i < rounds && (i < LEAST_ROUNDS || performance.now() < until); i += 1) {
    times.program.push(await timed(calls.program));
    times.least.push(await timed(calls.least));
    times.ofMany.push(await timed(calls.ofMany));
    times.ofFew.push(await timed(calls.ofFew));
  }
}

/** So many rounds, and where `isNear` finds that they do not tell enough, more of them. */
export async function compare(calls: Calls, rounds: number, isNear: (times: Times) => boolean): Promise<Times> {
  const times: Times = { program: [], least: [], ofMany: [], ofFew: [] };
  for (let i = 0; i < WARMING; i += 1) for (const warm of Object.values(calls)) await call(warm);
  await goRounds(calls, times, rounds, LONGEST_MS);
  if (isNear(times)) await goRounds(calls, times, rounds * (SURER - 1), LONGEST_MS * (SURER - 1));
  return times;
}
