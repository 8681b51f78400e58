import { z } from 'zod';
import { notFound } from '@/lib/acts/refusal';
import type { KnownDay } from '@/lib/kernel/fact-day';
import { err, ok } from '@/lib/kernel/result';
import { knownOf } from '@/lib/kernel/stored-days';
import type { Db } from '@/lib/store/client';
import { mayOnSoviet } from '../may-on-soviet';
import { defineQuery } from '../query';

export const COURSE_STEPS = ['information', 'check', 'document', 'entry'] as const;
export type CourseStepKey = (typeof COURSE_STEPS)[number];

const ARTICLES: Readonly<Record<CourseStepKey, string>> = {
  information: '23',
  check: '23',
  document: '22',
  entry: '21',
};

export interface CourseStep {
  readonly step: CourseStepKey;
  readonly article: string;
  /** `barred`: the check found otherwise, and the way ends there. */
  readonly state: 'done' | 'current' | 'todo' | 'barred';
  readonly on: KnownDay;
  /** Whose word, check, paper or decision it is. */
  readonly by: string | null;
  /** Who wrote it down. */
  readonly actor: string | null;
  readonly text: string | null;
}

/** The way of one piece of information: what was told, the check on the spot (23), the paper (22), the entry (21). */
export const lishentsyCourse = defineQuery({
  name: 'lishentsy/course',
  input: z.object({ informationId: z.uuid() }),
  run: async (context, { informationId }) => {
    const { db } = context;
    const told = await db.information.findUnique({ where: { id: informationId } });
    if (told === null) return err(notFound());
    const resident = await db.resident.findUniqueOrThrow({
      where: { id: told.residentId },
      include: { settlement: true, soviet: true },
    });
    const soviet = await db.territory.findUniqueOrThrow({ where: { id: told.sovietId } });
    const scope = { territoryId: soviet.id, territoryPath: soviet.path };
    if (!context.sees(scope)) return err(notFound());
    const entry = await db.lishenetsEntry.findFirst({
      where: { informationId },
      orderBy: { id: 'asc' },
      include: { documents: { orderBy: { id: 'asc' } } },
    });
    const actors = await findActors(db, [informationId, ...(entry === null ? [] : [entry.id])]);
    const { surname, given, patronymic, birthYear, household } = resident;
    return ok({
      ...{ id: told.id, soviet: { id: soviet.id, name: soviet.name }, isConfirmed: told.isConfirmed },
      person: {
        ...{ id: resident.id, sovietId: resident.sovietId, surname, given, patronymic, birthYear, household },
        settlementName: resident.settlement.name,
      },
      entry: entry === null ? null : { id: entry.id, letter: entry.letter, state: entry.state },
      documents: (entry?.documents ?? []).map((paper) => ({
        ...{ kind: paper.kind, number: paper.number, issuer: paper.issuer, issuedOn: knownOf(paper, 'issuedOn') },
      })),
      mayKeep: await mayOnSoviet(context, 'lishentsy.keep', soviet),
      steps: stepsOf(told, entry, actors),
    });
  },
});

interface Told {
  readonly source: string;
  readonly content: string;
  readonly receivedOn: Date | null;
  readonly checkedBy: string | null;
  readonly checkedOn: Date | null;
  readonly isConfirmed: boolean | null;
  readonly finding: string | null;
  readonly partDays: unknown;
}

interface Entered {
  readonly enteredOn: Date | null;
  readonly partDays: unknown;
  readonly documents: readonly {
    readonly issuedOn: Date | null;
    readonly partDays: unknown;
    readonly issuer: string;
  }[];
}

function stepsOf(told: Told, entry: Entered | null, actors: Actors): readonly CourseStep[] {
  const state = statesOf(told.isConfirmed, entry);
  const paper = entry?.documents[0];
  const blank = { on: null, by: null, actor: null, text: null };
  const entered = actors.get('lishentsy/enter') ?? null;
  const details: Readonly<Record<CourseStepKey, Omit<CourseStep, 'step' | 'article' | 'state'>>> = {
    information: {
      ...{ on: knownOf(told, 'receivedOn'), by: told.source, text: told.content },
      actor: actors.get('lishentsy/report-information') ?? null,
    },
    check: {
      ...{ on: knownOf(told, 'checkedOn'), by: told.checkedBy, text: told.finding },
      actor: actors.get('lishentsy/record-check') ?? null,
    },
    document:
      paper === undefined ? blank : { ...blank, on: knownOf(paper, 'issuedOn'), by: paper.issuer, actor: entered },
    entry: entry === null ? blank : { ...blank, on: knownOf(entry, 'enteredOn'), actor: entered },
  };
  return COURSE_STEPS.map((step) => ({ step, article: ARTICLES[step], state: state[step], ...details[step] }));
}

function statesOf(isConfirmed: boolean | null, entry: Entered | null): Record<CourseStepKey, CourseStep['state']> {
  if (entry !== null) {
    const document = entry.documents.length > 0 ? 'done' : 'todo';
    return { information: 'done', check: isConfirmed === null ? 'todo' : 'done', document, entry: 'done' };
  }
  if (isConfirmed === null) return { information: 'done', check: 'current', document: 'todo', entry: 'todo' };
  return isConfirmed
    ? { information: 'done', check: 'done', document: 'current', entry: 'todo' }
    : { information: 'done', check: 'done', document: 'barred', entry: 'barred' };
}

type Actors = ReadonlyMap<string, string>;

/** Who did each act upon these, by the journal. */
async function findActors(db: Db, subjectIds: readonly string[]): Promise<Actors> {
  const entries = await db.journalEntry.findMany({
    where: { subjectId: { in: [...subjectIds] }, act: { startsWith: 'lishentsy/' } },
    orderBy: { id: 'desc' },
    select: { act: true, actorName: true },
  });
  return new Map(entries.map(({ act, actorName }) => [act, actorName]));
}
