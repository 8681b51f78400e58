import { z } from 'zod';
import { findLastAct } from '@/lib/journal/last-act';
import { UNKNOWN_DAY, writtenKnown } from '@/lib/kernel/fact-day';
import { err, ok } from '@/lib/kernel/result';
import { knownOf, storedDays } from '@/lib/kernel/stored-days';
import { stepDue } from '@/lib/law/appeal-route';
import { filingDue, judgeAddressee, judgeFiling } from '@/lib/law/appeals';
import { isPast } from '@/lib/law/days';
import type { Interpretations } from '@/lib/law/interpretations';
import { citySoviet } from '@/lib/papers/russian/cities';
import type { Tx } from '@/lib/store/client';
import type { Office, Station } from '@/lib/store/rows/appeal-route';
import { type ActContext, type AnswerTerm, defineAct } from '../act';
import { conflict, invalid, notFound, type Refusal } from '../refusal';
import { factDay, id, shortText, text } from '../schemas';
import { isBefore } from '../shared/is-before';
import { laidDocuments, storedDocuments } from '../shared/laid-document';
import { findListed, type Listed } from './find-listed';
import { findReceiver, type Receiver } from './find-receiver';
import { journalOfHolder, scopeOfHolder, storedHolder } from './holder';
import { dueOnTheWay, type HeldStation, heldStation, openHolding, openReceiving } from './open-step';

const input = z
  .object({
    entryId: id,
    /** The list complained of, where that is not the latest one that holds the person. */
    listId: id.optional(),
    filedOn: factDay,
    form: z.enum(['written', 'oral']),
    text,
    filedBy: shortText,
    // Who brings it: the listed person, a relative, or somebody else.
    filer: z.enum(['listed', 'relative', 'stranger']).default('listed'),
    // The commission that it was brought to, where that is not the one to take it, and when that one passed it on.
    addressedTo: id.optional(),
    // The same where that was no commission over the soviet: a soviet, an executive committee, a neighbour, the Presidium.
    addressedToName: shortText.optional(),
    passedOn: factDay.optional(),
    // When the right commission had it from there; without it, the receipt is registered by itself.
    receivedOn: factDay.optional(),
    // What is laid to it.
    documents: laidDocuments,
  })
  .refine(({ addressedTo, addressedToName }) => addressedTo === undefined || addressedToName === undefined, {
    path: ['addressedToName'],
    message: 'addressed-twice',
  })
  // Whoever passes it on does not say when the right one has it.
  .refine(({ addressedToName, receivedOn }) => receivedOn === undefined || addressedToName !== undefined, {
    path: ['receivedOn'],
    message: 'received-by-another',
  });
type Filed = z.output<typeof input>;

interface Facts extends Listed {
  readonly receiver: Receiver;
}

/** Takes in a complaint against the list (27); its first body holds it from this day, or has it sent on by a wrong one. */
export const fileAppeal = defineAct({
  name: 'appeals/file',
  article: '27',
  permission: 'appeals.file',
  input,
  load: async (tx, { entryId, listId, addressedTo }, actor) => {
    const found = await findListed(tx, entryId, listId);
    const receiver = found === null ? null : await findReceiver(tx, actor, found, addressedTo);
    if (found === null || receiver === null) return err(notFound());
    const { soviet, campaign } = found.election;
    const { holder } = receiver;
    return ok({
      scope: { territoryId: soviet.id, territoryPath: soviet.path, ...scopeOfHolder(holder) },
      ...{ campaign, bodyId: journalOfHolder(holder), facts: { ...found, receiver } },
    });
  },
  judge: ({ row, route, receiver }, { filedOn, filer }, { interpretations }) => [
    ...judgeFiling(
      {
        ...{ ...publishedIn(row), filedOn, filer, isListed: row !== null && !row.isSatisfied },
        ...{ ended: row?.ended ?? null, isInStead: (route[0]?.office ?? null) !== null },
      },
      interpretations,
    ),
    ...judgeAddressee({ hasEnded: receiver.wrong?.hasEnded ?? false, body: receiver.wrong?.kind ?? '' }),
  ],
  write: async (tx, facts, filed, context) => {
    const { row, route, election, entryId, receiver } = facts;
    const first = heldStation(route[0]);
    if (row === null) return err(conflict('entry-not-listed'));
    if (first === null) return err(conflict('no-commission-above'));
    const taken = await findTaken(tx, row.listId, entryId);
    if (taken !== null) return err(taken);
    const misplaced = judgeDays(filed);
    if (misplaced !== null) return err(misplaced);
    const { isLate, state } = stateOf(facts, first, filed, context);
    const appeal = await tx.appeal.create({
      data: {
        ...{ campaignId: election.campaign.id, electionId: election.id, listId: row.listId, entryId, isLate, state },
        ...{ form: filed.form, text: filed.text, filedBy: filed.filedBy, ...storedDays({ filedOn: filed.filedOn }) },
        addressedToId: filed.addressedToName === undefined ? (receiver.wrong?.commissionId ?? null) : null,
        addressedToName: filed.addressedToName ?? (receiver.broughtTo && nameOfOffice(receiver.broughtTo)),
        documents: { create: storedDocuments(filed.documents) },
      },
    });
    const held = { id: appeal.id, election };
    const terms = await openFirst(tx, held, first, filed, state, context.interpretations);
    return ok({
      answer: { id: appeal.id, state, route: route.map(writtenStation) },
      ...{ terms, subjectId: appeal.id },
    });
  },
});

/** Taken already: by whom, and of which day it is; two clerks may have the same person before them. */
async function findTaken(tx: Tx, listId: string, entryId: string): Promise<Refusal | null> {
  const before = await tx.appeal.findFirst({ where: { listId, entryId } });
  if (before === null) return null;
  const last = await findLastAct(tx, [before.id], ['appeals/file']);
  return conflict('appeal-already-filed', {
    who: last?.actor ?? '',
    on: writtenKnown(knownOf(before, 'filedOn')) ?? '',
  });
}

/** The days of a complaint that came by a wrong body follow one another. */
function judgeDays({ filedOn, passedOn, receivedOn }: Filed): Refusal | null {
  if (passedOn !== undefined && isBefore(passedOn, filedOn)) return invalid(['passedOn'], 'before-filing');
  if (receivedOn === undefined) return null;
  return isBefore(receivedOn, passedOn ?? filedOn) ? invalid(['receivedOn'], 'before-sending') : null;
}

/** As papers write it: a city's soviet, or by I-35 the executive committee above. */
const nameOfOffice = ({ kind, territory }: Office): string =>
  kind === 'soviet' ? citySoviet(territory) : `Исполнительный комитет (${territory})`;

/** When the list was published; unknown where none holds the person. */
const publishedIn = (row: Listed['row']) => ({ postedOn: row?.postedOn ?? UNKNOWN_DAY, pressOn: row?.pressOn ?? null });

/** Held by the first body at once; on its way there from a wrong one; or late, and kept for supervision alone. */
function stateOf({ row, receiver }: Facts, first: HeldStation, filed: Filed, { interpretations, mode }: ActContext) {
  const due = filingDue(publishedIn(row), interpretations);
  const isLate = isPast(filed.filedOn, due) === 'yes';
  // I-09: a late complaint is kept for supervision, or after the commissions' end (33) goes to the soviets and
  // executive committees; an archive's goes on as it went.
  const isKept =
    isLate && mode === 'conduct' && first.office === null && interpretations['I-09'] === 'kept-for-supervision';
  const isPassedOn = receiver.wrong !== null || receiver.broughtTo !== null;
  const isOnItsWay = isPassedOn || (filed.addressedToName !== undefined && filed.receivedOn === undefined);
  const open = isOnItsWay ? ('sent' as const) : ('held' as const);
  return { isLate, state: isKept ? ('kept' as const) : open };
}

type Held = Parameters<typeof openHolding>[1];

/** The first station with the term that runs there. */
async function openFirst(
  tx: Tx,
  held: Held,
  first: HeldStation,
  filed: Filed,
  state: 'held' | 'sent' | 'kept',
  interpretations: Interpretations,
): Promise<AnswerTerm[]> {
  const { body, days, mayDecide, article } = first;
  const isPassedOn = filed.addressedToName !== undefined || state === 'sent';
  // What the city's commission had from elsewhere it passes to the district's on the day it came (31, note).
  const passedOn = (state === 'sent' ? filed.receivedOn : undefined) ?? filed.passedOn ?? filed.filedOn;
  const sentOn = isPassedOn ? passedOn : null;
  const receivedOn = isPassedOn && filed.addressedToName !== undefined ? filed.receivedOn : filed.filedOn;
  const known = { receivedOn: receivedOn ?? filed.filedOn, sentOn: sentOn ?? filed.filedOn };
  const due =
    state === 'sent' ? dueOnTheWay(first, known.sentOn, interpretations) : stepDue(first, known, interpretations);
  await tx.appealStep.create({
    data: {
      ...{ appealId: held.id, ordinal: 1, body, days, mayDecide, article, ...storedHolder(first) },
      ...storedDays({
        sentOn,
        receivedOn: state === 'sent' ? null : receivedOn,
        dueOn: state === 'kept' ? null : due,
      }),
    },
  });
  if (state === 'sent') return [await openReceiving(tx, held, first, known.sentOn)];
  return state === 'kept' ? [] : [await openHolding(tx, held, first, known, interpretations)];
}

const writtenStation = ({ body, days, mayDecide, article, office }: Station) => ({
  ...{ body: office?.kind ?? body, days, mayDecide, article },
});
