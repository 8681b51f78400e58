import type { Tally, Verdict } from '@/lib/registers/examine';

/** Gives every valid row the id under which it will be stored, so that storing is one INSERT … SELECT. */
export async function* withId<V extends object, R extends string>(
  verdicts: AsyncGenerator<Verdict<V, R>, Tally<R>>,
  makeId: () => string,
): AsyncGenerator<Verdict<object, string>, Tally> {
  for (let next = await verdicts.next(); ; next = await verdicts.next()) {
    if (next.done) return next.value;
    const verdict = next.value;
    yield verdict.outcome === 'valid' ? { ...verdict, value: { ...verdict.value, id: makeId() } } : verdict;
  }
}
