import { notFound, type Refusal } from '@/lib/acts/refusal';
import { err, ok, type Result } from '@/lib/kernel/result';
import { knownOf } from '@/lib/kernel/stored-days';
import type { DecidedAppeal } from '@/lib/papers/kinds/decision';
import type { PersonName } from '@/lib/papers/russian/names';
import type { AppealModel } from '@/lib/store/generated/models/Appeal';
import type { AppealStepModel } from '@/lib/store/generated/models/AppealStep';
import type { DisfranchisedListModel } from '@/lib/store/generated/models/DisfranchisedList';
import { type AppealFacts, findAppeal } from '@/lib/store/rows/appeal';
import { seesAppeal } from '../appeals/one';
import type { QueryContext } from '../query';
import { sovietName } from './body-names';
import { type EntrySaid, entryWhen, type Made, SAYING } from './entry-when';
import { writtenDocument } from './grounds';
import { personWhen, type WrittenPerson, writtenPerson } from './person-when';

/** A complaint with everything that its papers name. */
export interface SeenAppeal {
  readonly facts: AppealFacts;
  readonly row: AppealModel;
  readonly steps: readonly AppealStepModel[];
  readonly soviet: string;
  /** As the record stands now. */
  readonly appellant: PersonName;
  readonly address: string;
  /** As it stood when an act of the complaint was recorded. */
  readonly writtenWhen: (at: Date | null) => Promise<WrittenPerson>;
  readonly entryNumber: number;
  readonly published: Pick<DisfranchisedListModel, 'postedOn' | 'pressOn' | 'partDays'>;
  /** What the entry complained of said when a paper was made, and how its person was written. */
  readonly saidWhen: (made: Made) => Promise<EntrySaid & WrittenPerson>;
  /** What the citizen has laid to the complaint. */
  readonly attachments: readonly string[];
  /** As the usual sentences of a decision need it. */
  readonly decided: DecidedAppeal;
}

export async function findSeenAppeal(context: QueryContext, appealId: string): Promise<Result<SeenAppeal, Refusal>> {
  const { db } = context;
  const facts = await findAppeal(db, appealId);
  if (facts === null || !seesAppeal(context, facts)) return err(notFound());
  const { steps, entry, documents, ...row } = await db.appeal.findUniqueOrThrow({
    where: { id: appealId },
    include: {
      steps: { orderBy: { ordinal: 'asc' } },
      documents: { orderBy: { id: 'asc' } },
      entry: { include: { ...SAYING, resident: { include: { settlement: true } } } },
    },
  });
  const listed = await db.disfranchisedRow.findUniqueOrThrow({
    where: { listId_entryId: { listId: row.listId, entryId: row.entryId } },
    include: { list: true },
  });
  const { person: appellant, address } = writtenPerson(entry.resident);
  const isConducted = facts.election.campaign.mode === 'conduct';
  const soviet = sovietName(facts.election.soviet);
  return ok({
    ...{ facts, row, steps, soviet, appellant, entryNumber: listed.number },
    address,
    published: listed.list,
    // Of the past facts are recorded in any order.
    saidWhen: async ({ on, at }) => ({
      ...(await entryWhen(db, entry, { on, at: isConducted ? at : null })),
      ...(await personWhen(db, entry, isConducted ? at : null)),
    }),
    writtenWhen: (at) => personWhen(db, entry, isConducted ? at : null),
    attachments: documents.map(writtenDocument),
    decided: { appellant, soviet, entryNumber: listed.number, filedOn: knownOf(row, 'filedOn') },
  });
}

/** The step asked for by its place on the way, else the last of those that fit; null when it does not fit. */
export function findStep(
  { steps }: SeenAppeal,
  ordinal: number | undefined,
  fits: (step: AppealStepModel) => boolean,
): AppealStepModel | null {
  if (ordinal === undefined) return steps.findLast(fits) ?? null;
  const step = steps.find((one) => one.ordinal === ordinal);
  return step !== undefined && fits(step) ? step : null;
}

export const isDecided = (step: AppealStepModel): boolean => step.outcome !== null;
export const outcomeOf = (step: AppealStepModel): 'satisfied' | 'refused' =>
  step.outcome === 'satisfied' ? 'satisfied' : 'refused';
