import { z } from 'zod';
import { notFound } from '@/lib/acts/refusal';
import { id } from '@/lib/acts/schemas';
import { err, ok } from '@/lib/kernel/result';
import { dayOfColumn, factOf, knownOf } from '@/lib/kernel/stored-days';
import { judgeAddition, judgePublication, latestPosting } from '@/lib/law/publication';
import { seenList } from '../lishentsy/find-list';
import { sovietName } from './body-names';
import { getCommission, headOf, signaturesOf } from './commission';
import { dayPart, fileName } from './file-name';
import { electionStartOf } from './list-days';
import { definePaperQuery } from './paper-query';

/** Акт о вывешивании (25): of a list that was posted; one only read out or printed has none. */
export const postingActPaper = definePaperQuery({
  kind: 'posting-act',
  input: z
    .object({ listId: id.optional(), electionId: id.optional() })
    .refine(({ listId, electionId }) => listId !== undefined || electionId !== undefined, {
      path: ['listId'],
      error: 'required',
    }),
  load: async (context, asked) => {
    const { db } = context;
    const seen = await seenList(context, asked);
    if (!seen.ok) return seen;
    const { row, election, firstPostedId } = seen.value;
    const places = placesOf(row.places);
    if (row.state !== 'published' || places.length === 0) return err(notFound());
    const commission = await getCommission(db, election.commission.id);
    const soviet = sovietName(election.soviet);
    const postedOn = knownOf(row, 'postedOn');
    const electionStart = electionStartOf(election);
    const { interpretations } = election.campaign;
    const isSupplement = firstPostedId !== row.id;
    const judge = isSupplement ? judgeAddition : judgePublication;
    const [finding] = judge({ electionStart, postedOn: factOf(row, 'postedOn') }, interpretations);
    return ok({
      name: fileName('Акт о вывешивании списка', soviet, dayPart(dayOfColumn(row.postedOn))),
      data: {
        head: headOf(commission, { on: postedOn, basis: ['25'] }),
        signatures: [...signaturesOf(commission), ...[1, 2].map(() => ({ post: 'Свидетель', name: null }))],
        soviet,
        isSupplement,
        entries: await db.disfranchisedRow.count({ where: { listId: row.id, outcome: { not: 'dropped' } } }),
        postedOn,
        places,
        readAt: row.readAt === null ? [] : [row.readAt],
        press: row.press,
        electionStart,
        latestOn: latestPosting(electionStart, interpretations),
        // An unknown day decides nothing, and the act then says nothing of it.
        isLate: finding === undefined ? false : finding.level === 'undecided' ? null : true,
      },
    });
  },
});

const placesOf = (places: string | null): string[] =>
  (places ?? '')
    .split(/[;\n]/)
    .map((place) => place.trim())
    .filter((place) => place !== '');
