import { FOUND_OF_AMENDING } from '@/lib/acts/lishentsy/amend';
import { isBefore } from '@/lib/acts/shared/is-before';
import { type CivilDay, dayOfDate } from '@/lib/kernel/civil-day';
import type { FactDay } from '@/lib/kernel/fact-day';
import { knownOf } from '@/lib/kernel/stored-days';
import type { ArticleRef } from '@/lib/law/finding';
import type { DisputedEntry } from '@/lib/papers/kinds/appeal';
import type { Db } from '@/lib/store/client';
import type { Prisma } from '@/lib/store/generated/client';
import type { EntryDocumentModel } from '@/lib/store/generated/models/EntryDocument';
import type { EntryEventModel } from '@/lib/store/generated/models/EntryEvent';
import type { LishenetsEntryModel } from '@/lib/store/generated/models/LishenetsEntry';
import { articlesOfFindings } from './finding-articles';
import { groundArticle, groundText, writtenDocument } from './grounds';

/** An entry with the events that say its letter, as they came about. */
export interface PaperEntry extends LishenetsEntryModel {
  readonly documents: readonly EntryDocumentModel[];
  readonly events: readonly EntryEventModel[];
}

/** What a query of an entry includes for `entryWhen`. */
export const SAYING = {
  documents: { orderBy: { id: 'asc' } },
  events: { where: { letter: { not: null } }, orderBy: [{ at: 'asc' }, { on: 'asc' }, { id: 'asc' }] },
} satisfies Prisma.LishenetsEntryInclude;

/** When a paper was made. */
export interface Made {
  readonly on: FactDay;
  /** When the act behind it was recorded; null of the past, whose facts are recorded in any order. */
  readonly at: Date | null;
}

/** What an entry said at that time. */
export interface EntrySaid {
  readonly letter: string;
  readonly entry: Omit<DisputedEntry, 'number'>;
  /** Articles of the findings with which it came to say so. */
  readonly grounds: readonly ArticleRef[];
  /** The papers that it rested on. */
  readonly documents: readonly string[];
}

/** What the entry said when a paper was made: the paper printed later says the same, whatever has been amended since. */
export async function entryWhen(db: Db, entry: PaperEntry, made: Made): Promise<EntrySaid> {
  const { events } = entry;
  const since = events.filter((event) => !wasThere(event, made));
  const said = events.findLast((event) => !since.includes(event)) ?? events[0];
  // What a family's entry was found to be waits while it is looked at anew (15.п).
  const isAsItStands = since.length === 0 && !entry.isReopened;
  if (isAsItStands || said === undefined) return saidBy(entry, entry.findings, entry.documents);
  const findings = await findingsOf(db, entry.id, events.length - events.indexOf(said));
  const documents = entry.documents.filter((paper) => !since.some((event) => event === broughtBy(events, paper)));
  return saidBy({ letter: said.letter ?? entry.letter, ground: said.ground }, findings, documents);
}

const saidBy = (
  said: Pick<LishenetsEntryModel, 'letter' | 'ground'>,
  findings: unknown,
  documents: readonly EntryDocumentModel[],
): EntrySaid => ({
  letter: said.letter,
  entry: { letter: groundArticle(said.letter), ground: groundText(said) },
  grounds: articlesOfFindings(findings),
  documents: documents.map(writtenDocument),
});

function wasThere({ on, at }: EntryEventModel, made: Made): boolean {
  const day: CivilDay | null = on === null ? null : dayOfDate(on);
  const isLater = day !== null && made.on.latest !== null && day > made.on.latest;
  return !isLater && (made.at === null || at <= made.at);
}

const STANDING = ['entered', 'reinstated'];

/** Whether another entry of the same person stood in force then; one made since takes nothing from the paper. */
export async function stoodBeside(
  db: Db,
  { id, residentId }: Pick<LishenetsEntryModel, 'id' | 'residentId'>,
  made: Made,
): Promise<boolean> {
  const kinds = [...STANDING, 'struck', 'restored'];
  const others = await db.lishenetsEntry.findMany({
    where: { residentId, id: { not: id } },
    select: { events: { where: { kind: { in: kinds } }, orderBy: SAYING.events.orderBy } },
  });
  return others.some(({ events }) => {
    const last = events.findLast((event) => wasSoThen(event, made));
    return last !== undefined && STANDING.includes(last.kind);
  });
}

/** What is known in part can have come about by then, but has ended nothing before the last day on which it can have. */
const wasSoThen = (event: EntryEventModel, made: Made): boolean =>
  STANDING.includes(event.kind)
    ? !isBefore(made.on, knownOf(event, 'on')) && (made.at === null || event.at <= made.at)
    : event.on !== null && wasThere(event, made);

/** With which of the events a paper came: its row is written before the event's, and ids go by time. */
const broughtBy = (events: readonly EntryEventModel[], { id }: EntryDocumentModel): EntryEventModel | undefined =>
  events.find((event) => event.id >= id);

/** The findings of the event that was so many from the last, as the journal has them; an import keeps none by the entry. */
async function findingsOf(db: Db, entryId: string, fromLast: number): Promise<unknown> {
  const kept = await db.journalEntry.findMany({
    where: { subjectId: entryId, act: { in: ['lishentsy/enter', 'lishentsy/amend'] } },
    orderBy: { id: 'asc' },
    select: { findings: true },
  });
  const found = kept.at(-fromLast)?.findings;
  return Array.isArray(found) ? found.filter((finding) => !isOfAmending(finding)) : [];
}

const isOfAmending = (finding: unknown): boolean =>
  typeof finding === 'object' &&
  finding !== null &&
  'rule' in finding &&
  FOUND_OF_AMENDING.some((rule) => rule === finding.rule);
