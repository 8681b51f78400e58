import { newId } from '@/lib/kernel/ids';
import type { ResidentRow } from '@/lib/registers/check-resident';
import type { CopyValue } from '@/lib/store/copy-text';
import { Prisma } from '@/lib/store/generated/client';
import type { StagedApart } from './kind';

const COLUMNS = [
  ...[
    'id',
    'soviet_id',
    'settlement_id',
    'household',
    'surname',
    'given',
    'patronymic',
    'sex',
    'birth_year',
    'born_on',
  ],
  ...['nationality', 'occupation', 'party', 'normal_key', 'normal_name'],
] as const;

/** People wait column by column under the ids by which they will be stored, so that storing is one INSERT … SELECT. */
export const STAGED_RESIDENTS: StagedApart = {
  table: 'import_resident',
  columns: COLUMNS,
  cellsOf: (row: ResidentRow): readonly CopyValue[] => [
    ...[newId(), row.sovietId, row.settlementId, row.household, row.surname, row.given, row.patronymic, row.sex],
    ...[row.birthYear, row.bornOn, row.nationality, row.occupation, row.party, row.normalKey, row.normalName],
  ],
};

/** The same columns of `resident`, and of a staged person `p`. */
export const STAGED_COLUMNS = Prisma.raw(COLUMNS.join(', '));
export const OF_STAGED = Prisma.raw(COLUMNS.map((column) => `p.${column}`).join(', '));
