import { notFound, type Refusal } from '@/lib/acts/refusal';
import { err, ok, type Result } from '@/lib/kernel/result';
import { knownOf } from '@/lib/kernel/stored-days';
import type { Heading, Signature } from '@/lib/papers/parts';
import { findSeenPetition } from '../petitions/find-petition';
import type { QueryContext } from '../query';
import { executiveName, sovietName } from './body-names';
import { getCommission, underOf } from './commission';
import { groundArticle, groundText, writtenDocument } from './grounds';
import { getHolder } from './holder';
import { addressOf, personOf } from './people';

/** A petition with everything that its papers name. */
export async function loadPetitionPaper(context: QueryContext, petitionId: string) {
  const seen = await findSeenPetition(context, petitionId);
  if (seen === null) return null;
  const { row, soviet, state } = seen;
  const { resident } = row.entry;
  const listed = await context.db.disfranchisedRow.findFirst({
    where: { entryId: row.entryId, outcome: 'kept', list: { state: 'published' } },
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
    petitioner: personOf(resident),
    address: addressOf(resident.settlement.name, resident.household),
    birth: resident.birthYear,
    entry: { number: listed?.number ?? '—', letter: groundArticle(row.entry.letter), ground: groundText(row.entry) },
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
    letter: row.entry.letter,
    wasListed: listed !== null,
  };
}

export type PetitionPaper = NonNullable<Awaited<ReturnType<typeof loadPetitionPaper>>>;

/** The petition's paper facts, or nothing where the paper is not made yet. */
export async function findPetitionPaper(
  context: QueryContext,
  petitionId: string,
  isMade: (petition: PetitionPaper) => boolean,
): Promise<Result<PetitionPaper, Refusal>> {
  const petition = await loadPetitionPaper(context, petitionId);
  return petition === null || !isMade(petition) ? err(notFound()) : ok(petition);
}

export const SOVIET_SIGNATURES: readonly Signature[] = [
  { post: 'Председатель совета', name: null },
  { post: 'Секретарь совета', name: null },
];
