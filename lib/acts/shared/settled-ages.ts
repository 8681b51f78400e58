import type { CivilDay } from '@/lib/kernel/civil-day';
import type { Tx } from '@/lib/store/client';

/**
 * Whether an age that was settled without the day of birth is open again: it was settled for one day of elections. Who was
 * too young on it may be of age on a later one, who was of age on it too young on an earlier one.
 */
export const isOpenAgain = (isOfAge: boolean | null, settledFor: CivilDay, day: CivilDay): boolean =>
  isOfAge !== null && (isOfAge ? day < settledFor : day > settledFor);

/** The elections of a soviet are on another day: the ages that this opens again stand on the list to settle. */
export async function reopenAges(tx: Tx, sovietId: string, settledFor: CivilDay, day: CivilDay): Promise<void> {
  const open = [true, false].filter((isOfAge) => isOpenAgain(isOfAge, settledFor, day));
  await tx.$executeRaw`
    UPDATE resident SET is_of_age = NULL, version = version + 1
    WHERE soviet_id = ${sovietId}::uuid AND is_of_age = ANY(${open}::boolean[])`;
}
