import { notFound, type Refusal } from '@/lib/acts/refusal';
import { dateOfDay } from '@/lib/kernel/civil-day';
import { err, ok, type Result } from '@/lib/kernel/result';
import { factOf, knownOf } from '@/lib/kernel/stored-days';
import type { Heading, Signature } from '@/lib/papers/parts';
import type { Db } from '@/lib/store/client';
import { findSeenPetition } from '../petitions/find-petition';
import type { QueryContext } from '../query';
import { executiveName, sovietName } from './body-names';
import { getCommission, underOf } from './commission';
import { entryWhen, type Made, SAYING } from './entry-when';
import { writtenDocument } from './grounds';
import { getHolder } from './holder';
import { personWhen } from './person-when';

/** Which of a petition's papers it is: by which day of the petition and which act it came about. */
export interface PetitionStep {
  readonly day: 'filedOn' | 'concludedOn' | 'decidedOn' | 'restoredOn';
  readonly acts: readonly string[];
}

/** When the last of these acts was recorded; null where none is, and of the past, whose facts come in any order. */
async function findRecordedAt(db: Db, petitionId: string, acts: readonly string[]): Promise<Date | null> {
  const act = await db.journalEntry.findFirst({
    where: { subjectId: petitionId, act: { in: [...acts] } },
    ...{ orderBy: { id: 'desc' }, select: { at: true, campaignId: true } },
  });
  if (act === null) return null;
  const isOfPast =
    act.campaignId !== null && (await db.campaign.count({ where: { id: act.campaignId, mode: 'reconstruct' } })) > 0;
  return isOfPast ? null : act.at;
}

/** A petition with everything that its papers name. */
async function loadPetitionPaper(context: QueryContext, petitionId: string, { day, acts }: PetitionStep) {
  const seen = await findSeenPetition(context, petitionId);
  if (seen === null) return null;
  const { row, soviet, state } = seen;
  const entry = await context.db.lishenetsEntry.findUniqueOrThrow({ where: { id: row.entryId }, include: SAYING });
  const made: Made = { on: factOf(row, day), at: await findRecordedAt(context.db, row.id, acts) };
  const said = await entryWhen(context.db, entry, made);
  const { person, address, birthYear } = await personWhen(context.db, row.entry, made.at);
  const { latest } = made.on;
  // A list posted since has another number.
  const byThen = latest === null ? {} : { OR: [{ postedOn: null }, { postedOn: { lte: dateOfDay(latest) } }] };
  const listed = await context.db.disfranchisedRow.findFirst({
    where: { entryId: row.entryId, outcome: 'kept', list: { state: 'published', ...byThen } },
    orderBy: { listId: 'desc' },
  });
  const { commissionId, officeId } = row;
  const commission = commissionId === null ? null : await getCommission(context.db, commissionId);
  // art. 33: who decides, the commission or the executive committee in its stead.
  const decider =
    commissionId === null
      ? null
      : await getHolder(context.db, { commissionId, office: officeId === null ? null : 'executive', officeId });
  const passedOn = knownOf(row, 'passedOn');
  const base = {
    soviet: sovietName(soviet),
    petitioner: person,
    address,
    birth: birthYear,
    entry: { number: listed?.number ?? '—', ...said.entry },
    filedOn: knownOf(row, 'filedOn'),
    ...(passedOn !== null && { passedOn }),
    documents: row.documents.map(writtenDocument),
  };
  const head: Omit<Heading, 'on'> = { body: base.soviet, under: await underOf(context.db, soviet.path) };
  const executive = commission === null ? null : executiveName(commission.territory);
  return {
    row,
    state,
    base,
    head,
    commission,
    decider,
    executive,
    letter: said.letter,
    wasListed: listed !== null,
    made,
  };
}

export type PetitionPaper = NonNullable<Awaited<ReturnType<typeof loadPetitionPaper>>>;

/** The petition's paper facts, or nothing where the paper is not made yet. */
export async function findPetitionPaper(
  context: QueryContext,
  petitionId: string,
  step: PetitionStep,
  isMade: (petition: PetitionPaper) => boolean,
): Promise<Result<PetitionPaper, Refusal>> {
  const petition = await loadPetitionPaper(context, petitionId, step);
  return petition === null || !isMade(petition) ? err(notFound()) : ok(petition);
}

export const SOVIET_SIGNATURES: readonly Signature[] = [
  { post: 'Председатель совета', name: null },
  { post: 'Секретарь совета', name: null },
];
