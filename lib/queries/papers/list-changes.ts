import { z } from 'zod';
import { notFound } from '@/lib/acts/refusal';
import { id } from '@/lib/acts/schemas';
import { lishentsy } from '@/lib/i18n/messages/ru/lishentsy';
import { err, ok } from '@/lib/kernel/result';
import { readChanges } from '../lishentsy/changes';
import { seenList } from '../lishentsy/find-list';
import { sovietName } from './body-names';
import { campaignDay } from './campaign-day';
import { getCommission, headOf, signaturesOf } from './commission';
import { dayPart, fileName } from './file-name';
import { definePaperQuery } from './paper-query';

// Papers are Russian whatever the language of the screen.
const WORDS: Readonly<Record<string, string>> = lishentsy.changed;

function whatOf({
  kind,
  reason,
  isListedStill,
}: {
  readonly kind: keyof typeof lishentsy.list.change;
  readonly reason: string | null;
  readonly isListedStill: boolean;
}): string {
  const what = isListedStill ? lishentsy.list.listedStill : lishentsy.list.change[kind];
  if (reason === null) return what;
  const told =
    kind === 'amended'
      ? reason
          .split(', ')
          .map((word) => WORDS[word] ?? word)
          .join(', ')
      : reason;
  return `${what}: ${told}`;
}

/** Перемены после вывешивания: a sheet to be hung beside the list, whose own words stay. */
export const listChangesPaper = definePaperQuery({
  kind: 'list-changes',
  input: z.object({ listId: id }),
  load: async (context, { listId }) => {
    const seen = await seenList(context, { listId });
    if (!seen.ok) return seen;
    const { election, row } = seen.value;
    if (row.state !== 'published') return err(notFound());
    const { postedOn, changes } = await readChanges(context, seen.value);
    // Nobody hangs on a wall before the term of their own posting: whom no list names yet the next addition will.
    const hung = changes.filter(({ kind }) => kind !== 'entered-since');
    const commission = await getCommission(context.db, election.commission.id);
    const soviet = sovietName(election.soviet);
    const today = campaignDay(election.campaign);
    return ok({
      name: fileName('Перемены в списке лишённых прав', soviet, dayPart(today)),
      data: {
        head: headOf(commission, { on: today, basis: ['25'] }),
        signatures: signaturesOf(commission),
        ...{ soviet, postedOn, asOf: today },
        rows: hung.map((item) => ({ on: item.on, number: item.number, name: item.name, what: whatOf(item) })),
      },
    });
  },
});
