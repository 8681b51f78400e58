import type { FactDay } from '@/lib/kernel/fact-day';
import { personName } from '@/lib/kernel/person-name';
import type { RuleFinding } from '@/lib/law/finding';
import { judgeEntriesLeft } from '@/lib/law/register';
import type { Tx } from '@/lib/store/client';
import type { AnswerTerm } from '../act';
import { closeFamily, judgeFamily, reopenFamily } from '../lishentsy/family';

/** An entry of the disfranchised that stands while its person goes from the register of inhabitants. */
export interface EntryLeft {
  readonly id: string;
  readonly letter: string;
  readonly surname: string;
  readonly given: string;
  readonly patronymic: string;
  /** Members of the family whose entries rest on it and are not being looked at anew already. */
  readonly family: number;
}

export const listEntriesLeft = (tx: Tx, residentIds: readonly string[]): Promise<EntryLeft[]> =>
  tx.$queryRaw`
    SELECT e.id, e.letter, r.surname, r.given, r.patronymic, (
      SELECT count(*)::int FROM lishenets_entry member
      WHERE member.principal_id = e.id AND member.state = 'entered' AND NOT member.is_reopened) AS family
    FROM lishenets_entry e JOIN resident r ON r.id = e.resident_id
    WHERE e.resident_id = ANY(${[...residentIds]}::uuid[]) AND e.state = 'entered' ORDER BY e.normal_name, e.id`;

/** art. 21, 15.п: the entry is struck on a paper and not by itself; whose keep has ended is looked at anew at once. */
export const judgeLeaving = (entries: readonly EntryLeft[]): RuleFinding[] => [
  ...judgeEntriesLeft(entries.map(personName)),
  ...judgeFamily(entries.reduce((all, { family }) => all + family, 0)),
];

/** The families of those who have gone. */
export async function reopenFamilies(
  tx: Tx,
  entries: readonly EntryLeft[],
  on: FactDay,
  campaignId: string | null,
): Promise<AnswerTerm[]> {
  const terms: AnswerTerm[] = [];
  for (const { id: entryId, letter, family } of entries) {
    if (family > 0) terms.push(...(await reopenFamily(tx, { entryId, why: 'left', letter, on, campaignId })));
  }
  return terms;
}

/** They stand on the register of inhabitants again, and their families as they did. */
export async function closeFamilies(tx: Tx, residentIds: readonly string[], on: FactDay): Promise<void> {
  const principals = await tx.lishenetsEntry.findMany({
    where: {
      ...{ residentId: { in: [...residentIds] }, state: 'entered' },
      family: { some: { state: 'entered', isReopened: true, reopenedWhy: { not: 'letter' } } },
    },
    select: { id: true, letter: true },
  });
  for (const principal of principals) await closeFamily(tx, principal, on);
}
