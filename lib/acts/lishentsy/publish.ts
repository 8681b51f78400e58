import { z } from 'zod';
import { type FactDay, UNKNOWN_DAY } from '@/lib/kernel/fact-day';
import { type PersonName, personName } from '@/lib/kernel/person-name';
import { err, ok } from '@/lib/kernel/result';
import { dayOfColumn, storedDays } from '@/lib/kernel/stored-days';
import { copiesDue, judgeAdded, judgeAsKept, judgeVerified } from '@/lib/law/listing';
import { judgeAddition, judgePublication, startOfElections } from '@/lib/law/publication';
import { judgeEntriesLeft } from '@/lib/law/register';
import type { Tx } from '@/lib/store/client';
import { isOvertaken } from '@/lib/store/rows/entry';
import { complaintWeek } from '@/lib/store/rows/published';
import { type ActContext, type AnswerTerm, defineAct } from '../act';
import { conflict, notFound } from '../refusal';
import { factDay, id, shortText, version } from '../schemas';
import { findChanged } from '../shared/changed-meanwhile';
import { refreshFranchise, refreshPast } from '../shared/franchise';
import { placeAtWork } from '../shared/place-of-election';
import { meetTerm, openTerm } from '../shared/terms';
import { judgeUnsettled } from './family';
import { findList, type ListFacts } from './find-list';
import { fixPostedWords } from './posted-words';

/** Posts the list (25), twenty days before the elections of that soviet start; from then on it deprives. */
export const publish = defineAct({
  name: 'lishentsy/publish',
  article: '25',
  permission: 'lists.compile',
  input: z.object({
    listId: id,
    postedOn: factDay,
    // Empty: it was read out or printed and never posted, which a file of the time may say.
    places: z.string().trim().max(1000).default(''),
    readAt: shortText.optional(),
    press: shortText.optional(),
    /** The day of that newspaper: by a reading the week for complaints runs from it (I-05). */
    pressOn: factDay.optional(),
    version,
  }),
  load: async (tx, input) => {
    const list = await findList(tx, input.listId);
    if (list === null) return err(notFound());
    return ok({ ...placeAtWork(list.election), facts: { list, ...(await lookOver(tx, list, input.postedOn)) } });
  },
  judge: ({ list, total, names, unverified, overtaken, verifiedOn, unsettled, gone }, input, { interpretations }) => {
    // A second posting of the same list is a conflict, which `write` says.
    if (list.state === 'published') return [];
    const { election } = list;
    const days = { startsOn: election.startsOn, campaignStartsOn: election.campaign.startsOn };
    const electionStart = startOfElections(days, interpretations);
    const posting = { electionStart, postedOn: input.places === '' ? null : input.postedOn };
    const judge = list.isAddition ? judgeAddition : judgePublication;
    return [
      ...judgeVerified({ total, unverified }),
      ...judgeAdded({ isAddition: list.isAddition, names }),
      ...judgeAsKept({ overtaken, postedOn: input.postedOn, verifiedOn }),
      ...judge(posting, interpretations),
      ...judgeUnsettled(unsettled),
      ...judgeEntriesLeft(gone.map(personName)),
    ];
  },
  write: async (tx, { list }, input, context) => {
    const changed = await findChanged(tx, list, input.version);
    if (changed !== null) return err(changed);
    if (list.state === 'published') return err(conflict('list-published'));
    const published = storedDays({ postedOn: input.postedOn, pressOn: input.pressOn });
    await tx.disfranchisedList.update({
      where: { id: list.id },
      data: {
        state: 'published',
        places: input.places,
        readAt: input.readAt ?? null,
        press: input.press ?? null,
        ...published,
        version: { increment: 1 },
      },
    });
    await fixPostedWords(tx, list.id);
    await refreshFranchise(tx, { sovietId: list.election.soviet.id });
    await refreshPast(tx, list.election.id);
    const [duty, owed] = list.isAddition ? ['addition-post', list.id] : ['list-post', list.election.id];
    const met = await meetTerm(tx, duty, owed, input.postedOn, list.election.commission.kind);
    const opened = await openTerms(tx, list, published, context);
    return ok({ answer: { id: list.id }, terms: [...met, ...opened], subjectId: list.id });
  },
});

interface LookedOver {
  readonly total: number;
  /** Those whom the commission has not dropped. */
  readonly names: number;
  readonly unverified: number;
  /** Kept names that the soviet's register no longer held on the day of posting. */
  readonly overtaken: number;
  /** The last day on which one of the kept was verified. */
  readonly verifiedOn: FactDay;
  /** Family entries that wait to be looked at anew (15.п). */
  readonly unsettled: number;
  /** Who is kept though they have died or gone from the register of inhabitants. */
  readonly gone: readonly PersonName[];
}

async function lookOver(tx: Tx, { id: listId, election }: ListFacts, postedOn: FactDay): Promise<LookedOver> {
  const [found] = await tx.$queryRaw<LookedOver[]>`
    SELECT count(*)::int AS total, count(*) FILTER (WHERE line.outcome <> 'dropped')::int AS names,
      count(*) FILTER (WHERE line.outcome = 'pending')::int AS unverified,
      count(*) FILTER (WHERE line.outcome <> 'dropped' AND ${isOvertaken(election.soviet.id, postedOn.latest)})::int AS overtaken,
      jsonb_build_object(
        'earliest', max(coalesce(line.verified_on, (line.part_days->'verifiedOn'->>'earliest')::date)) FILTER (WHERE line.outcome = 'kept'),
        'latest', CASE WHEN bool_and(coalesce(line.verified_on, (line.part_days->'verifiedOn'->>'latest')::date) IS NOT NULL) FILTER (WHERE line.outcome = 'kept')
          THEN max(coalesce(line.verified_on, (line.part_days->'verifiedOn'->>'latest')::date)) FILTER (WHERE line.outcome = 'kept') END) AS "verifiedOn",
      count(*) FILTER (WHERE line.outcome = 'kept' AND e.is_reopened)::int AS unsettled,
      coalesce(jsonb_agg(jsonb_build_object('surname', r.surname, 'given', r.given, 'patronymic', r.patronymic)
        ORDER BY line.number) FILTER (WHERE line.outcome = 'kept' AND r.struck_on IS NOT NULL), '[]') AS gone
    FROM disfranchised_row line JOIN lishenets_entry e ON e.id = line.entry_id JOIN resident r ON r.id = e.resident_id
    WHERE line.list_id = ${listId}::uuid`;
  return found ?? { total: 0, names: 0, unverified: 0, overtaken: 0, verifiedOn: UNKNOWN_DAY, unsettled: 0, gone: [] };
}

/** The listed have a week to complain (27); the commission owes the copies (26, I-34). */
async function openTerms(
  tx: Tx,
  list: ListFacts,
  published: Parameters<typeof complaintWeek>[0],
  { interpretations }: ActContext,
): Promise<AnswerTerm[]> {
  const { campaign, commission, soviet } = list.election;
  const common = {
    ...{ campaignId: campaign.id, commissionId: commission.id, territoryId: soviet.id },
    subjectKind: 'list' as const,
    subjectId: list.id,
  };
  const postedOn = dayOfColumn(published.postedOn);
  const week = complaintWeek(published, interpretations);
  return [
    await openTerm(tx, {
      ...{ ...common, duty: 'list-complain', article: '27', body: 'citizen' },
      ...{ from: week?.from ?? null, due: week?.due ?? null },
    }),
    await openTerm(tx, {
      ...{ ...common, duty: 'list-copies', article: '26', body: commission.kind },
      ...{ from: postedOn, due: postedOn && copiesDue(postedOn, interpretations) },
    }),
  ];
}
