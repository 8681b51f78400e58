import { z } from 'zod';
import { id } from '@/lib/acts/schemas';
import { ok } from '@/lib/kernel/result';
import { dayOfColumn, factOf, knownOf } from '@/lib/kernel/stored-days';
import { filingDue } from '@/lib/law/appeals';
import type { Signature } from '@/lib/papers/parts';
import { bySex, type PersonName, shortName } from '@/lib/papers/russian/names';
import { publishedOf } from '@/lib/store/rows/published';
import type { QueryContext } from '../query';
import { findSeenAppeal, type SeenAppeal } from './appeal-facts';
import { getCommission, headOf } from './commission';
import { dayPart, fileName } from './file-name';
import { getHolder, holderOf, signaturesOfHolder } from './holder';
import { definePaperQuery } from './paper-query';
import { signedName, writtenName } from './people';
import { findFiling } from './recorded';

/** Жалоба (27) as it came in, or the record of one made by word of mouth. */
export const appealPaper = definePaperQuery({
  kind: 'appeal',
  input: z.object({ appealId: id }),
  load: async (context, { appealId }) => {
    const seen = await findSeenAppeal(context, appealId);
    if (!seen.ok) return seen;
    const { facts, row, steps, published, entryNumber } = seen.value;
    const filing = await findFiling(context.db, seen.value);
    const said = await seen.value.saidWhen({ on: factOf(row, 'filedOn'), at: filing?.at ?? null });
    // As they were called when they brought it: so whoever is written as bringing it is known for the same.
    const { person: appellant, address } = said;
    const holder = await getHolder(context.db, steps[0] ?? holderOf(facts.maker));
    const form = row.form === 'oral' ? 'oral' : 'written';
    const filedOn = knownOf(row, 'filedOn');
    const from = await passedFrom(context, row);
    const [first] = steps;
    const receivedOn = from === null || first === undefined ? null : knownOf(first, 'receivedOn');
    const [, secretary] = signaturesOfHolder(holder);
    const recorder: Signature = {
      post: holder.office === null ? 'Записал секретарь комиссии' : 'Записал секретарь',
      name: secretary?.name ?? null,
    };
    return ok({
      name: fileName('Жалоба', appellant.surname, dayPart(dayOfColumn(row.filedOn))),
      data: {
        // Brought elsewhere first, it is received on another day than it was filed.
        head: headOf(holder, {
          on: from === null ? filedOn : receivedOn,
          basis: ['27'],
        }),
        signatures: [filerOf(row, appellant), ...(form === 'oral' ? [recorder] : [])],
        isAwaited: from !== null && row.state === 'sent' && steps.every((step) => step.receivedOn === null),
        form,
        soviet: seen.value.soviet,
        appellant,
        address,
        entry: { number: entryNumber, ...said.entry },
        filedBy: isAppellant(row, appellant) ? null : row.filedBy,
        text: row.text,
        attachments: seen.value.attachments,
        filedOn,
        postedOn: knownOf(published, 'postedOn'),
        due: filingDue(publishedOf(published), facts.election.campaign.interpretations),
        isLate: row.isLate,
        isKept: row.state === 'kept',
        passedFrom: from,
        passedOn: from === null || first === undefined ? null : knownOf(first, 'sentOn'),
      },
    });
  },
});

/** Who it was brought to first, where that was not the one to take it (27). */
async function passedFrom(
  { db }: QueryContext,
  { addressedToId, addressedToName }: SeenAppeal['row'],
): Promise<string | null> {
  return addressedToId === null ? addressedToName : (await getCommission(db, addressedToId)).body;
}

const plain = (name: string): string => name.toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').trim();

/** Whoever is written as bringing it is the listed person in any of the usual ways to write a name. */
function isAppellant(row: SeenAppeal['row'], appellant: PersonName): boolean {
  const { surname, given, patronymic } = appellant;
  const full = writtenName({ surname, given, patronymic: patronymic ?? '', sex: appellant.sex });
  const ways = [full, shortName(appellant).replaceAll('\u00a0', ' '), `${surname} ${given}`, surname];
  return [...ways, ...THEMSELVES].map(plain).includes(plain(row.filedBy));
}

/** As clerks write it where nobody came for the person. */
const THEMSELVES = ['сам', 'сама', 'лично', 'сам лично', 'сама лично', 'заявитель', 'заявительница'];

function filerOf(row: SeenAppeal['row'], appellant: PersonName): Signature {
  const isOwn = isAppellant(row, appellant);
  return {
    post: isOwn ? bySex(appellant, 'Подал жалобу', 'Подала жалобу') : 'Жалоба подана',
    name: isOwn ? shortName(appellant) : signedName(row.filedBy),
  };
}
