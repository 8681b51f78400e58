import { type CivilDay, dateOfDay } from '@/lib/kernel/civil-day';
import { exactOf, type FactDay } from '@/lib/kernel/fact-day';
import { columnOfDay, dayOfColumn } from '@/lib/kernel/stored-days';
import type { Tx } from '@/lib/store/client';
import type { Prisma } from '@/lib/store/generated/client';
import type { AnswerTerm } from '../act';

export interface NewTerm {
  readonly campaignId: string;
  /** Code of the duty; its words are in the message files under `duties`. */
  readonly duty: string;
  readonly article: string;
  readonly commissionId: string | null;
  readonly territoryId: string;
  readonly subjectKind: 'appeal' | 'election' | 'entry' | 'import' | 'information' | 'list' | 'meeting' | 'petition';
  readonly subjectId: string;
  readonly from: CivilDay | null;
  readonly due: CivilDay | null;
  /** Who must act, as the answer names it: a commission's kind, `soviet`, `citizen`. */
  readonly body: string;
}

/** Starts a term: from now on it stands on the desk of the body that must act. */
export async function openTerm(tx: Tx, term: NewTerm): Promise<AnswerTerm> {
  const { body, from, due, ...row } = term;
  await tx.term.create({
    data: {
      ...row,
      from: columnOfDay(from),
      due: columnOfDay(due),
      state: 'open',
    },
  });
  return { article: term.article, from, due, body, state: 'open' };
}

/** The act that meets a term writes so; a term met after its day stays missed. */
export async function meetTerm(
  tx: Tx,
  duty: string,
  subjectId: string,
  on: FactDay,
  body: string,
): Promise<AnswerTerm[]> {
  const open = await tx.term.findMany({ where: { duty, subjectId, state: 'open' } });
  const metOn = exactOf(on);
  const met: AnswerTerm[] = [];
  for (const term of open) {
    const due = dayOfColumn(term.due);
    const state = due !== null && on.earliest !== null && on.earliest > due ? 'missed' : 'met';
    await tx.term.update({ where: { id: term.id }, data: { state, metOn: columnOfDay(metOn) } });
    met.push({ article: term.article, from: dayOfColumn(term.from), due, body, state });
  }
  return met;
}

/** Nobody owes any more what these terms ask: what had passed by that day stays missed, what had not is gone. */
export async function closeTerms(tx: Tx, which: Prisma.TermWhereInput, on: FactDay): Promise<void> {
  const day = exactOf(on) ?? on.latest;
  const open = { ...which, state: 'open' };
  if (day !== null)
    await tx.term.updateMany({ where: { ...open, due: { lt: dateOfDay(day) } }, data: { state: 'missed' } });
  await tx.term.deleteMany({ where: open });
}
