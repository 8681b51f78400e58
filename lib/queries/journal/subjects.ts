import { couldEver } from '@/lib/access/allow';
import { addressWords } from '@/lib/i18n/address';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { findWords, translatorFor } from '@/lib/i18n/translator';
import { dayOfColumn } from '@/lib/kernel/stored-days';
import type { QueryContext } from '../query';
import { isOfPerson, type SubjectKind, subjectKindOf } from './subject-kinds';
import { listSubjects, type SubjectRow } from './subject-rows';

/** What an entry tells of its act: enough to know about whom or what it is. */
interface Told {
  readonly act: string;
  readonly subjectId: string | null;
  readonly what: unknown;
}

/** About whom or what an entry is, in words, and the screen where it is to be seen. */
export interface JournalSubject {
  readonly isPerson: boolean;
  readonly text: string;
  /** Null where it has no screen, or none that the one who asks may open. */
  readonly href: string | null;
}

const SCREENS: Readonly<Partial<Record<SubjectKind, string>>> = {
  ...{ resident: '/register/', entry: '/lishentsy/entry/', appeal: '/appeals/', petition: '/petitions/' },
  ...{ information: '/lishentsy/information/', agent: '/commissions/', account: '/accounts/' },
  ...{ appointment: '/accounts/', territory: '/territory/', unit: '/units/', changeset: '/register/changes/' },
  ...{ import: '/register/import/', election: '/uchastki?electionId=', meeting: '/meetings/' },
  ...{ list: '/lishentsy/list/', commission: '/commissions/' },
};

/** The household of an act on one, as its input named it. */
function householdOf(what: unknown): string {
  if (typeof what !== 'object' || what === null || !('input' in what)) return '';
  const { input } = what;
  if (typeof input !== 'object' || input === null || !('household' in input)) return '';
  return String(input.household);
}

function textOf({ kind, name, number, on, code }: SubjectRow, what: unknown, locale: Locale): string {
  const t = translatorFor(locale);
  const day = dayOfColumn(on);
  switch (kind) {
    case 'meeting':
      return t('journal.subjects.meeting', {
        uchastok: [number, name].filter(Boolean).join(', '),
        day: day ? formatDay(day, locale) : '',
      });
    case 'list':
      return t('journal.subjects.list', { supplement: number ?? 0, soviet: name });
    case 'election':
      return t('journal.subjects.election', { soviet: name, day: day ? formatDay(day, locale) : '' });
    case 'changeset':
      return t('journal.subjects.changeset', { count: number ?? 0, reason: name });
    case 'import':
      return t('journal.subjects.import', { file: name });
    case 'household':
      return t('common.address', addressWords({ settlement: name, household: householdOf(what) }));
    case 'territory':
      return t('journal.subjects.territory', { name, kind: findWords(locale, `territory.kinds.${code}`) ?? '' });
    case 'commission':
      return t('journal.subjects.commission', { name, kind: findWords(locale, `commissions.kinds.${code}`) ?? '' });
    default:
      return name;
  }
}

function hrefOf({ sees }: QueryContext, row: SubjectRow, what: unknown): string | null {
  const { kind, target, territoryId, path } = row;
  // An account belongs where its entry does, which is in sight.
  if (path !== null && territoryId !== null && !sees({ territoryId, territoryPath: path })) return null;
  if (kind === 'household')
    return `/register/household?${new URLSearchParams({ settlementId: target, household: householdOf(what) })}`;
  const screen = SCREENS[kind];
  return screen === undefined ? null : `${screen}${target}`;
}

/** Accounts are named to whoever may read of them, and to themselves. */
const isNamed = ({ actor }: QueryContext, { kind, target }: SubjectRow): boolean =>
  (kind !== 'account' && kind !== 'appointment') || target === actor.accountId || couldEver(actor, 'read.accounts');

/** About whom or what each entry of a page is: one statement more, by the keys of what the page's entries point at. */
export async function subjectsOf(
  context: QueryContext,
  entries: readonly Told[],
): Promise<(entry: Told) => JournalSubject | null> {
  const asked = new Map<SubjectKind, string[]>();
  for (const { act, subjectId } of entries) {
    const kind = subjectKindOf(act);
    if (kind !== null && subjectId !== null) asked.set(kind, [...(asked.get(kind) ?? []), subjectId]);
  }
  const rows = await listSubjects(context.db, asked);
  const found = new Map(rows.map((row) => [`${row.kind}/${row.id}`, row]));
  return ({ act, subjectId, what }) => {
    const row = found.get(`${subjectKindOf(act)}/${subjectId}`);
    if (row === undefined || !isNamed(context, row)) return null;
    return {
      isPerson: isOfPerson(row.kind),
      text: textOf(row, what, context.locale),
      href: hrefOf(context, row, what),
    };
  };
}
