import { isSupervising } from '@/lib/law/appeals';
import type { Db } from '@/lib/store/client';
import type { AppealModel } from '@/lib/store/generated/models/Appeal';
import type { AppealStepModel } from '@/lib/store/generated/models/AppealStep';

interface Told {
  readonly row: Pick<AppealModel, 'id'>;
  readonly steps: readonly AppealStepModel[];
}

const nth = (db: Db, subjectId: string, act: string, skip: number) =>
  db.journalEntry.findFirst({
    where: { subjectId, act },
    ...{ orderBy: { id: 'asc' }, skip, select: { what: true, at: true } },
  });

/** How the journal has the filing of a complaint. */
export const findFiling = (db: Db, { row }: Told) => nth(db, row.id, 'appeals/file', 0);

/** How it has the sending on from this step with a conclusion (28). */
export const findConclusion = (db: Db, { row, steps }: Told, step: AppealStepModel) =>
  nth(
    db,
    row.id,
    'appeals/forward',
    placeOf(steps, step, ({ conclusion }) => conclusion !== null),
  );

/** How it has the word said at this step (29–32). */
export function findWord(db: Db, { row, steps }: Told, step: AppealStepModel) {
  const isSupervision = isSupervising(step.body);
  const place = placeOf(steps, step, ({ outcome, body }) => outcome !== null && isSupervising(body) === isSupervision);
  return nth(db, row.id, isSupervision ? 'appeals/supervise' : 'appeals/decide', place);
}

/** How it has the last telling of the word to its complainant. */
export const findTelling = (db: Db, { row }: Told) =>
  db.journalEntry.findFirst({
    where: { subjectId: row.id, act: 'appeals/announce' },
    ...{ orderBy: { id: 'desc' }, select: { at: true } },
  });

const placeOf = (
  steps: readonly AppealStepModel[],
  { id }: AppealStepModel,
  isAlike: (step: AppealStepModel) => boolean,
): number =>
  Math.max(
    steps.filter(isAlike).findIndex((step) => step.id === id),
    0,
  );
