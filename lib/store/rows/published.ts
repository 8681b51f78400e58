import type { CivilDay } from '@/lib/kernel/civil-day';
import { exactOf, type FactDay } from '@/lib/kernel/fact-day';
import { factOf, knownOf } from '@/lib/kernel/stored-days';
import { filingDue, filingFrom } from '@/lib/law/appeals';
import type { Interpretations } from '@/lib/law/interpretations';

interface PublishedRow {
  readonly postedOn: Date | null;
  readonly pressOn: Date | null;
  readonly partDays: unknown;
}

interface Published {
  readonly postedOn: FactDay;
  /** Null where it did not stand in the press, or nobody wrote down when. */
  readonly pressOn: FactDay | null;
}

/** When a list was published, as the law of complaints takes it (27). */
export const publishedOf = (row: PublishedRow): Published => ({
  postedOn: factOf(row, 'postedOn'),
  // Known in part, it stood there all the same.
  pressOn: knownOf(row, 'pressOn') === null ? null : factOf(row, 'pressOn'),
});

/** The week for complaints against a list: from which day (I-05), and the last one; null for one that is not posted, or nobody knows exactly when. */
export function complaintWeek(
  list: PublishedRow,
  interpretations: Interpretations,
): { readonly from: CivilDay; readonly due: CivilDay } | null {
  const from = exactOf(filingFrom(publishedOf(list), interpretations));
  const due = exactOf(filingDue(publishedOf(list), interpretations));
  return from === null || due === null ? null : { from, due };
}
