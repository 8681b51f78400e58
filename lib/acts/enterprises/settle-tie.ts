import { z } from 'zod';
import { dateOfDay } from '@/lib/kernel/civil-day';
import { exactly } from '@/lib/kernel/fact-day';
import { err, ok, type Result } from '@/lib/kernel/result';
import { judgeTieSettled, TIE_WAYS } from '@/lib/law/votes';
import type { Tx } from '@/lib/store/client';
import { defineAct } from '../act';
import { conflict, invalid, type Refusal } from '../refusal';
import { id } from '../schemas';
import { endRepeats } from './elects-nobody';
import { type ListFacts, loadList } from './load-list';
import { listPartVotes } from './part-votes';
import { findLastSum, listStanding, tiedOf } from './put-up';
import { recordElected } from './record-elected';
import { type Ended, isEnded, standingOver } from './sum';

interface Equal {
  /** A resident, or a list by its common nomination. */
  readonly key: string;
  readonly name: string;
  readonly birthYear: number | null;
  /** Who takes the places: the resident, or the people of the list in its order. */
  readonly people: readonly { readonly residentId: string; readonly name: string }[];
}

interface Facts extends ListFacts {
  readonly last: Awaited<ReturnType<typeof findLastSum>>;
  readonly tied: readonly Equal[];
  readonly ended: readonly Ended[];
}

/** Equals over the whole enterprise between whom lots were drawn or the older was taken: lawful only by that reading of I-19. */
export const settleTie = defineAct({
  name: 'enterprises/settle-tie',
  article: '45',
  permission: 'uchastki.divide',
  input: z.object({ commonListId: id, by: z.enum(TIE_WAYS), chosen: z.array(id).min(1).max(200) }),
  load: (tx, { commonListId }) =>
    loadList(tx, commonListId, async (facts): Promise<Facts> => {
      const last = await findLastSum(tx, commonListId);
      const uchastki = await tx.uchastok.findMany({ where: { commonListId }, orderBy: { number: 'asc' } });
      const ended = (await listPartVotes(tx, uchastki)).filter(isEnded);
      const { standing } = standingOver(ended, facts.election.campaign.interpretations);
      const stood = new Set(standing.map(({ residentId }) => residentId));
      return {
        ...facts,
        ended,
        last,
        tied: last === null ? [] : await listEquals(tx, commonListId, tiedOf(last), stood),
      };
    }),
  judge: ({ tied }, { by, chosen }, { interpretations }) =>
    judgeTieSettled(
      { by, tied: tied.map(({ key, name, birthYear }) => ({ name, birthYear, isChosen: chosen.includes(key) })) },
      interpretations,
    ),
  write: async (tx, facts, { by, chosen }, { today }) => {
    const found = chosenOf(facts, chosen);
    if (!found.ok) return found;
    const { last, people } = found.value;
    const open = last.open - people.length;
    const elected = people.map(({ residentId }) => residentId);
    const { id: commonSumId } = await tx.commonSum.create({
      data: {
        ...{ commonListId: facts.list.id, round: last.round + 1, summedOn: dateOfDay(today), settledBy: by },
        ...{ mode: last.mode, seats: last.open, counts: [], elected, tied: [], open },
        ...{ meetingIds: last.meetingIds, leftOutIds: [] },
      },
    });
    await recordElected(tx, { commonListId: facts.list.id, commonSumId }, people, facts.ended);
    const answer = { elected, open };
    const terms = await endRepeats(tx, facts.list.id, exactly(today), facts.election.commission.kind);
    return ok({ answer: { id: commonSumId, ...answer }, terms, subjectId: facts.list.unitId, noted: answer });
  },
});

const HANDS = z.array(z.object({ id: z.string(), for: z.number() }));

type Last = NonNullable<Facts['last']>;
type Person = Equal['people'][number] & { readonly votes: number };

/** Whom the choice elects, with the votes that left them equal. */
function chosenOf(
  { last, tied }: Facts,
  chosen: readonly string[],
): Result<{ readonly last: Last; readonly people: readonly Person[] }, Refusal> {
  if (last === null || tied.length === 0) return err(conflict('no-tie'));
  const stranger = chosen.findIndex(
    (key, index) => !tied.some((equal) => equal.key === key) || chosen.indexOf(key) < index,
  );
  if (stranger >= 0) return err(invalid(['chosen', stranger], 'not-in-this-vote'));
  if (chosen.length > (last.mode === 'list' ? 1 : last.open)) return err(invalid(['chosen'], 'more-than-open'));
  const votes = new Map(HANDS.parse(last.counts).map((item) => [item.id, item.for]));
  const people = tied
    .filter(({ key }) => chosen.includes(key))
    .flatMap((equal) => equal.people.map((person) => ({ ...person, votes: votes.get(equal.key) ?? 0 })));
  return ok({ last, people: people.slice(0, last.open) });
}

async function listEquals(
  tx: Tx,
  commonListId: string,
  keys: readonly string[],
  stood: ReadonlySet<string>,
): Promise<Equal[]> {
  const lists = await listStanding(tx, commonListId);
  return lists.flatMap((list): Equal[] => {
    const { candidates } = list;
    // Of a list nobody takes a place whom the parts struck (44, note 2).
    const people = candidates
      .filter(({ residentId }) => stood.has(residentId))
      .map(({ residentId, name }) => ({ residentId, name }));
    if (keys.includes(list.id))
      return [{ key: list.id, name: list.listName ?? list.proposerName, birthYear: null, people }];
    return candidates
      .filter(({ residentId }) => keys.includes(residentId))
      .map(({ residentId, name, resident }) => ({
        ...{ key: residentId, name, birthYear: resident.birthYear, people: [{ residentId, name }] },
      }));
  });
}
