import { newId } from '@/lib/kernel/ids';
import type { ResidentRow } from '@/lib/registers/check-resident';
import type { CopyValue } from '@/lib/store/copy-text';
import { Prisma } from '@/lib/store/generated/client';
import type { StagedApart } from './kind';

const PLACE = ['id', 'soviet_id', 'settlement_id', 'household'];
const PERSON = ['surname', 'given', 'patronymic', 'sex', 'birth_year', 'born_on', 'nationality', 'occupation', 'party'];
const COLUMNS: readonly string[] = [...PLACE, ...PERSON, 'normal_key', 'normal_name'];

/** People wait column by column under the ids by which they will be stored, so that storing is one INSERT … SELECT. */
export const STAGED_RESIDENTS: StagedApart = {
  table: 'import_resident',
  columns: COLUMNS,
  cellsOf: (row: ResidentRow): readonly CopyValue[] => {
    const { sovietId, settlementId, household, surname, given, patronymic, sex, birthYear, bornOn } = row;
    const person: CopyValue[] = [
      newId(),
      sovietId,
      settlementId,
      household,
      surname,
      given,
      patronymic,
      sex,
      birthYear,
    ];
    person.push(bornOn, row.nationality, row.occupation, row.party, row.normalKey, row.normalName);
    return person;
  },
};

/** The same columns of `resident`, and of a staged person `p`. */
export const STAGED_COLUMNS = Prisma.raw(COLUMNS.join(', '));
export const OF_STAGED = Prisma.raw(COLUMNS.map((column) => `p.${column}`).join(', '));
