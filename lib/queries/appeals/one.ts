import { z } from 'zod';
import type { Scope } from '@/lib/access/actor';
import { findAllowing } from '@/lib/access/allow';
import type { Permission } from '@/lib/access/permissions';
import { scopeOfHolder } from '@/lib/acts/appeals/holder';
import { notFound } from '@/lib/acts/refusal';
import { realDay } from '@/lib/clock';
import { describeFinding } from '@/lib/i18n/describe-finding';
import type { CivilDay } from '@/lib/kernel/civil-day';
import { oneOf } from '@/lib/kernel/one-of';
import { err, ok } from '@/lib/kernel/result';
import { dayOfColumn, knownOf } from '@/lib/kernel/stored-days';
import { APPEAL_TRANSITIONS, type AppealEvent } from '@/lib/law/appeal-state';
import type { BasisValue } from '@/lib/law/finding';
import { type AppealFacts, findAppeal } from '@/lib/store/rows/appeal';
import { ANNOUNCEMENT_MANNERS } from '@/lib/store/rows/appeal-manner';
import type { Holder } from '@/lib/store/rows/appeal-route';
import { complaintWeek } from '@/lib/store/rows/published';
import { maySeeScans, scanItem } from '../lishentsy/scan';
import { defineQuery, type QueryContext } from '../query';
import { isByDispatch, lastDayOf, stationsOf } from './stations';

export type AppealAct = AppealEvent['kind'];

const PERMISSIONS: Readonly<Record<AppealAct, Permission>> = {
  forward: 'appeals.hold',
  receive: 'appeals.hold',
  decide: 'appeals.hold',
  announce: 'appeals.announce',
  supervise: 'appeals.supervise',
};

/** One complaint with its whole way: who had it, from when to when, by which term, what was said, what can be done now. */
export const appealsOne = defineQuery({
  name: 'appeals/one',
  input: z.object({ appealId: z.uuid() }),
  run: async (context, { appealId }) => {
    const appeal = await findAppeal(context.db, appealId);
    if (appeal === null || !seesAppeal(context, appeal)) return err(notFound());
    const row = await context.db.appeal.findUniqueOrThrow({
      where: { id: appealId },
      include: {
        steps: { orderBy: { ordinal: 'asc' } },
        announcements: { orderBy: { id: 'asc' } },
        documents: { orderBy: { id: 'asc' }, include: { scans: { orderBy: { id: 'asc' } } } },
        entry: { include: { documents: true, resident: { include: { settlement: true } } } },
      },
    });
    const listRow = await context.db.disfranchisedRow.findUniqueOrThrow({
      where: { listId_entryId: { listId: appeal.listId, entryId: appeal.entryId } },
      include: { list: true },
    });
    const { election, maker } = appeal;
    const { campaign, commission, soviet } = election;
    const today = campaign.today ?? realDay();
    const { resident } = row.entry;
    const route = stationsOf(appeal, row.steps, await listSeats(context, row.steps), today);
    const showsScans = maySeeScans(context, { territoryId: soviet.id, territoryPath: soviet.path });
    return ok({
      ...{ id: row.id, state: appeal.state, outcome: row.outcome, version: row.version, isLate: row.isLate },
      ...{ form: row.form, text: row.text, filedBy: row.filedBy, filedOn: knownOf(row, 'filedOn') },
      ...{ announcedOn: knownOf(row, 'announcedOn'), postedOn: knownOf(listRow.list, 'postedOn') },
      filingDue: complaintWeek(listRow.list, campaign.interpretations)?.due ?? null,
      ...{ today, mode: campaign.mode, electionStart: election.startsOn, electionId: election.id },
      soviet: { id: soviet.id, name: soviet.name, kind: soviet.kind },
      maker: { id: commission.id, kind: maker.office?.kind ?? commission.kind, office: maker.office },
      addressedTo: await findAddressee(context, row),
      person: {
        ...{ id: resident.id, surname: resident.surname, given: resident.given, patronymic: resident.patronymic },
        ...{ sex: resident.sex, birthYear: resident.birthYear, household: resident.household },
        ...{ settlement: resident.settlement.name, franchise: resident.franchise },
      },
      entry: {
        ...{ id: row.entry.id, letter: row.entry.letter, ground: row.entry.ground, number: listRow.number },
        ...{ listId: listRow.listId, satisfiedOn: dayOfColumn(listRow.satisfiedOn) },
        documents: row.entry.documents.map(({ id, kind, number, issuedOn, issuer }) => ({
          ...{ id, kind, number, issuer },
          issuedOn: dayOfColumn(issuedOn) satisfies CivilDay | null,
        })),
      },
      documents: row.documents.map((paper) => ({
        ...{ id: paper.id, kind: paper.kind, number: paper.number, issuer: paper.issuer },
        issuedOn: knownOf(paper, 'issuedOn'),
        scans: showsScans ? paper.scans.map(scanItem) : [],
      })),
      canAttach: canAttach(context, appeal),
      announcements: row.announcements.map((told) => ({
        ...{ id: told.id, stepId: told.stepId, receivedBy: told.receivedBy, note: told.note },
        announcedOn: knownOf(told, 'announcedOn'),
        manner: oneOf(ANNOUNCEMENT_MANNERS, told.manner),
      })),
      route,
      isByDispatch: isByDispatch(appeal),
      endsOn: lastDayOf(route, today, campaign.interpretations),
      findings: await listFindings(context, appealId),
      acts: listActs(context, appeal),
    });
  },
});

async function listSeats({ db }: QueryContext, steps: readonly { readonly commissionId: string }[]) {
  const rows = await db.commission.findMany({
    where: { id: { in: steps.map(({ commissionId }) => commissionId) } },
    select: { id: true, territory: { select: { name: true } } },
  });
  return new Map(rows.map(({ id, territory }) => [id, territory.name]));
}

interface Brought {
  readonly addressedToId: string | null;
  readonly addressedToName: string | null;
  readonly steps: readonly { readonly sentOn: Date | null; readonly partDays: unknown }[];
}

/** Who it was brought to first, where that was not the one to take it, and when it was passed on from there. */
async function findAddressee({ db }: QueryContext, { addressedToId, addressedToName, steps }: Brought) {
  const [first] = steps;
  const passedOn = first === undefined ? null : knownOf(first, 'sentOn');
  if (addressedToName !== null) return { id: null, kind: null, territory: null, name: addressedToName, passedOn };
  if (addressedToId === null) return null;
  const { id, kind, territory } = await db.commission.findUniqueOrThrow({
    where: { id: addressedToId },
    include: { territory: true },
  });
  return { id, kind, territory: territory.name, name: null, passedOn };
}

/** The complaint as it lies in its soviet, in the hands of this holder. */
const scopeOf = ({ election: { soviet, campaign } }: AppealFacts, holder: Holder | undefined): Scope => ({
  ...{ territoryId: soviet.id, territoryPath: soviet.path, campaignId: campaign.id, mode: campaign.mode },
  ...(holder !== undefined && scopeOfHolder(holder)),
});

/** Whoever made the list, held the complaint or stands over them knows of it. */
export const seesAppeal = (context: QueryContext, appeal: AppealFacts): boolean =>
  [appeal.maker, ...appeal.steps].some((holder) =>
    context.sees({ ...scopeOf(appeal, holder), commissionId: holder.commissionId }),
  );

/** Whoever has had it in hand may lay scans to its papers. */
const canAttach = ({ actor }: QueryContext, appeal: AppealFacts): boolean =>
  appeal.steps.some((step) => findAllowing(actor, 'appeals.hold', scopeOf(appeal, step)) !== null);

/** What every act on it has left behind, in the order of the acts. */
async function listFindings({ db, locale }: QueryContext, appealId: string) {
  const rows = await db.filedFinding.findMany({ where: { subjectId: appealId }, orderBy: { id: 'asc' } });
  return rows.map((row) => {
    // Filed by acts from findings alone.
    const basis = row.basis as unknown as Readonly<Record<string, BasisValue>>;
    const { rule, article, level, act } = row;
    return { rule, article, level, act, basis, message: describeFinding({ rule, article, basis }, locale) };
  });
}

/** The acts that the state leaves open and that the one who asks may do. */
function listActs({ actor }: QueryContext, appeal: AppealFacts): AppealAct[] {
  const { election, maker, steps, state } = appeal;
  const now = steps.at(-1);
  // The keys of a constant object are exactly its type's keys.
  const kinds = (Object.keys(APPEAL_TRANSITIONS) as AppealAct[]).filter((kind) =>
    APPEAL_TRANSITIONS[kind].includes(state),
  );
  return kinds.filter((kind) => {
    // art. 28: the village only sends on; whoever may decide, decides.
    if (kind === 'forward' && now?.mayDecide === true) return false;
    // I-08: by the other reading it may satisfy a complaint itself.
    const mayCorrect = election.campaign.interpretations['I-08'] === 'self-correction';
    if (kind === 'decide' && now?.mayDecide === false && !mayCorrect) return false;
    const holder = kind === 'announce' ? maker : now;
    return findAllowing(actor, PERMISSIONS[kind], scopeOf(appeal, holder)) !== null;
  });
}
