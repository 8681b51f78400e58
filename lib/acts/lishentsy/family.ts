import type { FactDay } from '@/lib/kernel/fact-day';
import type { RuleFinding } from '@/lib/law/finding';
import { flag, undecided } from '@/lib/law/judge';
import type { Tx } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import type { AnswerTerm } from '../act';
import { meetTerm, openTerm } from '../shared/terms';
import { dateOfFact, recordEvent } from './entry-events';

/** Why the entries of a family are looked at anew. */
export type ReopenedWhy = 'struck' | 'satisfied' | 'restored' | 'letter' | 'left';

export interface Reopening {
  /** The entry of the principal. */
  readonly entryId: string;
  readonly why: ReopenedWhy;
  /** The principal's letter from now on. */
  readonly letter: string;
  readonly on: FactDay;
  readonly campaignId: string | null;
}

/** Family members whose entries rest on this one and still stand. */
export const countFamily = (tx: Tx, entryId: string): Promise<number> =>
  tx.lishenetsEntry.count({ where: { principalId: entryId, state: 'entered' } });

/** 15.п: with the principal gone or changed, each entry that rested on it must be looked at anew. */
export const judgeFamily = (family: number): RuleFinding[] =>
  family === 0 ? [] : [flag('family-reopened', '15.п', { family })];

/** 15.п: a list may hang with such entries on it, but whoever posts it is told of them. */
export const judgeUnsettled = (unsettled: number): RuleFinding[] =>
  unsettled === 0 ? [] : [flag('family-unsettled', '15.п', { unsettled })];

const FAMILY_REVIEW = 'family-review';

/**
 * Opens the entries of a family again: their verdict waits, the soviet owes each a look, none is dropped. What stood before
 * is kept, for the day on which the principal stands again.
 */
export async function reopenFamily(tx: Tx, { entryId, why, letter, on, campaignId }: Reopening): Promise<AnswerTerm[]> {
  // Who is looked at anew already stays so for the first cause: the record's coming back does not settle that.
  const untouched = why === 'left' ? { isReopened: false } : {};
  const family = await tx.lishenetsEntry.findMany({ where: { principalId: entryId, state: 'entered', ...untouched } });
  const findings = why === 'letter' ? otherLetter(letter) : GONE;
  const terms: AnswerTerm[] = [];
  for (const member of family) {
    // Opened already, it keeps what stood before the first cause.
    const before = member.isReopened ? {} : { before: { verdict: member.verdict, findings: member.findings } };
    await tx.lishenetsEntry.update({
      where: { id: member.id },
      data: {
        ...before,
        verdict: 'undecided',
        ...{ findings, isReopened: true, reopenedOn: dateOfFact(on), version: { increment: 1 } },
        // Another letter is looked at, whatever becomes of the principal beside it.
        reopenedWhy: member.reopenedWhy === 'letter' ? 'letter' : why,
      },
    });
    await recordEvent(tx, { entryId: member.id, kind: 'reopened', on, note: why, subjectId: entryId });
    if (campaignId !== null && !member.isReopened) terms.push(await openReview(tx, member, campaignId, on));
  }
  return terms;
}

// A finding holds plain values only.
const stored = (finding: RuleFinding) => [{ ...finding }] as unknown as Prisma.InputJsonArray;
const GONE = stored(undecided('principal-gone', '15.п', {}));
const otherLetter = (letter: string) => stored(undecided('principal-changed', '15.п', { letter }));

const openReview = (
  tx: Tx,
  member: { readonly id: string; readonly sovietId: string },
  campaignId: string,
  on: FactDay,
): Promise<AnswerTerm> =>
  openTerm(tx, {
    ...{ campaignId, commissionId: null, territoryId: member.sovietId, body: 'soviet' },
    ...{ duty: FAMILY_REVIEW, article: '15.п', subjectKind: 'entry', subjectId: member.id },
    ...{ from: on.latest, due: null },
  });

/** The principal stands again: what was opened because he did not is as it was; what his other letter has opened waits on. */
export async function closeFamily(
  tx: Tx,
  { id: entryId, letter }: { readonly id: string; readonly letter: string },
  on: FactDay,
): Promise<void> {
  const reopened = { principalId: entryId, state: 'entered', isReopened: true };
  await tx.lishenetsEntry.updateMany({
    where: { ...reopened, reopenedWhy: 'letter' },
    data: { findings: otherLetter(letter), version: { increment: 1 } },
  });
  const family = await tx.lishenetsEntry.findMany({ where: { ...reopened, reopenedWhy: { not: 'letter' } } });
  for (const member of family) {
    const { verdict, findings } = beforeOf(member.before);
    await tx.lishenetsEntry.update({
      where: { id: member.id },
      data: { ...SETTLED, verdict, findings, version: { increment: 1 } },
    });
    await settled(tx, member.id, on, 'principal-stands', entryId);
  }
}

/** What an entry is that nobody needs to look at anew. */
export const SETTLED = { isReopened: false, reopenedOn: null, reopenedWhy: null, before: Prisma.DbNull };

/** Somebody has looked at it anew and decided: the duty is met. */
export async function settled(
  tx: Tx,
  entryId: string,
  on: FactDay,
  note: string,
  subjectId?: string,
): Promise<AnswerTerm[]> {
  await recordEvent(tx, { entryId, kind: 'settled', on, note, subjectId: subjectId ?? null });
  return meetTerm(tx, FAMILY_REVIEW, entryId, on, 'soviet');
}

function beforeOf(stored: unknown): { verdict: string; findings: Prisma.InputJsonArray } {
  // Written by `reopenFamily` above.
  const { verdict = 'undecided', findings = [] } = (stored ?? {}) as {
    verdict?: string;
    findings?: Prisma.InputJsonArray;
  };
  return { verdict, findings };
}
