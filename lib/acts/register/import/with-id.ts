import type { Verdict, Verdicts } from '@/lib/registers/examine';

/** Gives every valid row the id under which it will be stored, so that storing is one INSERT … SELECT. */
export async function* withId<V extends object, R extends string>(
  verdicts: Verdicts<V, R>,
  makeId: () => string,
): Verdicts<object, string> {
  for (let next = await verdicts.next(); ; next = await verdicts.next()) {
    if (next.done) return next.value;
    yield next.value.map(
      (verdict): Verdict<object, string> =>
        verdict.outcome === 'valid' ? { ...verdict, value: { ...verdict.value, id: makeId() } } : verdict,
    );
  }
}
