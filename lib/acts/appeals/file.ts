import { z } from 'zod';

import { UNKNOWN_DAY } from '@/lib/kernel/fact-day';
import { err, ok } from '@/lib/kernel/result';
import { stepDue } from '@/lib/law/appeal-route';
import { filingDue, judgeFiling } from '@/lib/law/appeals';
import { isPast } from '@/lib/law/days';
import type { Actor } from '@/lib/session/actor';
import type { Tx } from '@/lib/store/client';
import { factOf, findRoute, type Station } from '@/lib/store/rows/appeal';
import { type ElectionFacts, findElection } from '@/lib/store/rows/election';
import { defineAct } from '../act';
import { conflict, notFound } from '../refusal';
import { factDay, id, shortText, text } from '../schemas';
import { dateOf, openHolding } from './open-step';

/** Takes in a complaint against the list (27); its first body holds it from this day. */
export const fileAppeal = defineAct({
  name: 'appeals/file',
  article: '27',
  permission: 'appeals.file',
  input: z.object({
    entryId: id,
    filedOn: factDay,
    form: z.enum(['written', 'oral']),
    text,
    filedBy: shortText,
    // Who brings it: the listed person, a relative, or somebody else.
    filer: z.enum(['listed', 'relative', 'stranger']).default('listed'),
  }),
  load: async (tx, input, actor) => {
    const found = await findListed(tx, input.entryId);
    if (found === null) return err(notFound());
    const { election, entry } = found;
    const route = await findRoute(tx, election, entry.settlementId);
    const commissionId = receiverOf(actor, election, route);
    const scope = { territoryId: election.soviet.id, territoryPath: election.soviet.path, commissionId };
    return ok({ scope, campaign: election.campaign, bodyId: commissionId, facts: { ...found, route } });
  },
  judge: ({ row }, { filedOn, filer }, { interpretations }) =>
    judgeFiling(
      { postedOn: row?.postedOn ?? UNKNOWN_DAY, filedOn, filer, isListed: row !== null && !row.isSatisfied },
      interpretations,
    ),
  write: async (tx, { row, election, route, entry }, input, { interpretations, mode }) => {
    const [first] = route;
    if (row === null) return err(conflict('entry-not-listed'));
    if (first?.commission == null) return err(conflict('no-commission-above'));
    const before = await tx.appeal.count({ where: { listId: row.listId, entryId: entry.id } });
    if (before > 0) return err(conflict('appeal-already-filed'));
    const isLate = isPast(input.filedOn, filingDue({ postedOn: row.postedOn }, interpretations)) === 'yes';
    // I-09: a late complaint is kept for supervision; an archive's goes on as it went.
    const isKept = isLate && mode === 'conduct' && interpretations['I-09'] === 'kept-for-supervision';
    const days = { receivedOn: input.filedOn, sentOn: input.filedOn };
    const { commissionId } = first.commission;
    const { body, days: termDays, mayDecide, article } = first;
    const appeal = await tx.appeal.create({
      data: {
        ...{ campaignId: election.campaign.id, electionId: election.id, listId: row.listId, entryId: entry.id },
        ...{ form: input.form, text: input.text, filedBy: input.filedBy, isLate, state: isKept ? 'kept' : 'held' },
        filedOn: dateOf(input.filedOn),
        steps: {
          create: {
            ...{ ordinal: 1, body, days: termDays, mayDecide, article, commissionId },
            receivedOn: dateOf(input.filedOn),
            dueOn: isKept ? null : dateOf(stepDue(first, days, interpretations)),
          },
        },
      },
    });
    const held = { id: appeal.id, election };
    const terms = isKept ? [] : [await openHolding(tx, held, { ...first, commissionId }, days, interpretations)];
    return ok({
      answer: { id: appeal.id, state: appeal.state, route: route.map(writtenStation) },
      terms,
      subjectId: appeal.id,
    });
  },
});

const writtenStation = ({ body, days, mayDecide, article }: Station) => ({ body, days, mayDecide, article });

/** The commission that made the list; in a city with districts the district's own takes complaints too (31, note). */
function receiverOf(actor: Actor, election: ElectionFacts, route: readonly Station[]): string {
  const first = route[0]?.commission?.commissionId;
  const isFirst = actor.appointments.some(({ commission }) => commission !== null && commission.id === first);
  return isFirst && first !== undefined ? first : election.commission.id;
}

/** The person on the latest posted list; without one the elections of that soviet, so that the law can say it. */
async function findListed(tx: Tx, entryId: string) {
  const [locked] = await tx.$queryRaw<{ id: string; sovietId: string; settlementId: string }[]>`
    SELECT e.id, e.soviet_id AS "sovietId", r.settlement_id AS "settlementId" FROM lishenets_entry e
    JOIN resident r ON r.id = e.resident_id WHERE e.id = ${entryId}::uuid FOR UPDATE OF e`;
  if (locked === undefined) return null;
  const row = await tx.disfranchisedRow.findFirst({
    where: { entryId, outcome: 'kept', list: { state: 'published' } },
    orderBy: { listId: 'desc' },
    include: { list: true },
  });
  const last = await tx.election.findFirst({ where: { sovietId: locked.sovietId }, orderBy: { startsOn: 'desc' } });
  const electionId = row?.list.electionId ?? last?.id;
  const election = electionId === undefined ? null : await findElection(tx, electionId);
  if (election === null) return null;
  const listed =
    row === null
      ? null
      : { listId: row.listId, postedOn: factOf(row.list.postedOn), isSatisfied: row.satisfiedOn !== null };
  return { entry: locked, election, row: listed };
}
