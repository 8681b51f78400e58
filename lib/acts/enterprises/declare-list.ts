import { z } from 'zod';
import { dateOfDay } from '@/lib/kernel/civil-day';
import { err, ok, type Result } from '@/lib/kernel/result';
import { judgeNomination, PROPOSER_KINDS } from '@/lib/law/nominations';
import { lockRow, type Tx } from '@/lib/store/client';
import { type ElectionFacts, findElection } from '@/lib/store/rows/election';
import { defineAct } from '../act';
import { isSameName, listMemberNames } from '../meetings/people';
import { conflict, invalid, notFound, type Refusal } from '../refusal';
import { id, shortText } from '../schemas';
import { placeOfElection } from '../shared/place-of-election';
import { normsOf } from '../uchastki/seats';
import { findProposed, type Proposed, type ProposedList } from './candidates';
import { countConvened, type Enterprise, listEnterprises } from './parts';

interface Facts {
  readonly election: ElectionFacts;
  readonly enterprise: Enterprise;
  readonly convened: number;
  readonly proposed: ProposedList;
  readonly members: readonly string[];
  /** Who stands on the enterprise's lists already. */
  readonly standing: ReadonlySet<string>;
}

/**
 * Declares a list of candidates common to a whole enterprise that meets by parts and shifts (36, note): the first makes
 * the places of its uchastki one, each further one stands beside it. Only before any of the parts is convened.
 */
export const declareList = defineAct({
  name: 'enterprises/declare-list',
  article: '36.n1',
  permission: 'uchastki.divide',
  input: z.object({
    ...{ electionId: id, unitId: id },
    proposer: z.object({ kind: z.enum(PROPOSER_KINDS), name: shortText }),
    listName: shortText.optional(),
    candidates: z
      .array(z.object({ residentId: id }))
      .max(200)
      .optional(),
    /** The candidates as written: a person a line, in the order of the list. */
    list: z.string().trim().max(50_000).optional(),
  }),
  load: async (tx, input) => {
    if (!(await lockRow(tx, 'election', input.electionId))) return err(notFound());
    const election = await findElection(tx, input.electionId);
    if (election === null) return err(notFound());
    const enterprises = await listEnterprises(tx, election.id, election.soviet.id);
    const enterprise = enterprises.find(({ unitId }) => unitId === input.unitId);
    if (enterprise === undefined) return err(notFound());
    const standing = await tx.commonCandidate.findMany({
      where: { commonList: { electionId: election.id, unitId: enterprise.unitId } },
      select: { residentId: true },
    });
    return ok({
      ...placeOfElection(election),
      facts: {
        ...{ election, enterprise, convened: await countConvened(tx, enterprise.parts) },
        proposed: await findProposed(tx, election, input),
        members: await listMemberNames(tx, election.commission.id),
        standing: new Set(standing.map(({ residentId }) => residentId)),
      } satisfies Facts,
    });
  },
  judge: ({ election, proposed, members }, { proposer }, context) =>
    judgeNomination(
      {
        race: 'deputies',
        proposer: {
          ...proposer,
          isCommissionMember: proposer.kind === 'citizen' && members.some((name) => isSameName(name, proposer.name)),
        },
        candidates: proposed.people.filter((person) => person !== null),
      },
      context.interpretations,
      normsOf(election.campaign),
    ),
  write: async (tx, facts, input, context) => {
    const { election, enterprise } = facts;
    const people = checked(facts);
    if (!people.ok) return people;
    const { unitId } = enterprise;
    const list = await tx.commonList.upsert({
      where: { electionId_unitId: { electionId: election.id, unitId } },
      create: { electionId: election.id, unitId, declaredOn: dateOfDay(context.today) },
      update: {},
    });
    await tx.uchastok.updateMany({
      where: { id: { in: enterprise.parts.map((part) => part.id) } },
      data: { commonListId: list.id },
    });
    const { proposer, listName } = input;
    await addNomination(tx, list.id, { ...proposer, listName: listName ?? null }, people.value, facts.standing.size);
    const noted = {
      parts: enterprise.parts.map(({ number }) => number),
      candidates: people.value.map(({ name }) => name),
    };
    return ok({ answer: { id: list.id, ...noted }, subjectId: unitId, noted });
  },
});

/** What keeps the list from being the enterprise's; else the people on it. */
function checked({ enterprise, convened, proposed, standing }: Facts): Result<readonly Proposed[], Refusal> {
  const { name, parts, mixed } = enterprise;
  if (parts.length < 2) return err(conflict('enterprise-undivided', { name }));
  if (mixed.length > 0) return err(conflict('part-with-others', { names: mixed.join(', ') }));
  if (convened > 0) return err(conflict('part-convened', { name }));
  const { people, unmatched } = proposed;
  if (unmatched.length > 0) return err(conflict('candidates-not-found', { names: unmatched.join('; ') }));
  if (people.length === 0) return err(invalid(['list'], 'required'));
  const unknown = people.indexOf(null);
  if (unknown >= 0) return err(invalid(['candidates', unknown, 'residentId'], 'not-of-this-soviet'));
  const known = people.filter((person) => person !== null);
  const twice = known.find(
    (person, index) => standing.has(person.id) || known.findIndex((other) => other.id === person.id) < index,
  );
  return twice === undefined ? ok(known) : err(conflict('candidate-twice', { name: twice.name }));
}

interface Proposer {
  readonly kind: string;
  readonly name: string;
  readonly listName: string | null;
}

async function addNomination(
  tx: Tx,
  commonListId: string,
  { kind, name, listName }: Proposer,
  people: readonly Proposed[],
  before: number,
): Promise<void> {
  const ordinal = (await tx.commonNomination.count({ where: { commonListId } })) + 1;
  const { id: commonNominationId } = await tx.commonNomination.create({
    data: { commonListId, proposerKind: kind, proposerName: name, listName, ordinal },
  });
  await tx.commonCandidate.createMany({
    data: people.map((person, index) => ({
      ...{ commonListId, commonNominationId, residentId: person.id, name: person.name },
      ordinal: before + index + 1,
    })),
  });
}
