import { dayOfColumn } from '@/lib/kernel/stored-days';
import type { Franchise } from '@/lib/law/franchise';

/** A person of the register as every list gives one. */
export interface Person {
  readonly id: string;
  readonly surname: string;
  readonly given: string;
  readonly patronymic: string;
  readonly sex: 'm' | 'f';
  readonly birthYear: number;
  readonly bornOn: string | null;
  readonly sovietId: string;
  readonly settlementId: string;
  readonly settlementName: string;
  readonly household: string;
  readonly uchastokId: string | null;
  readonly uchastokNumber: number | null;
  readonly electorNo: number | null;
  readonly franchise: Franchise;
  readonly version: number;
}

export interface PersonRow {
  readonly id: string;
  readonly surname: string;
  readonly given: string;
  readonly patronymic: string;
  readonly sex: string;
  readonly birth_year: number;
  readonly born_on: Date | null;
  readonly soviet_id: string;
  readonly settlement_id: string;
  readonly settlement_name: string;
  readonly household: string;
  readonly uchastok_id: string | null;
  readonly uchastok_number: number | null;
  readonly elector_no: number | null;
  readonly franchise: string;
  readonly version: number;
  readonly normal_name: string;
  /** How near the name is to the one searched for. */
  readonly rank?: number;
}

export const personOf = (row: PersonRow): Person => ({
  ...{ id: row.id, surname: row.surname, given: row.given, patronymic: row.patronymic },
  // Both are closed lists by the table's checks.
  ...{ sex: row.sex as 'm' | 'f', franchise: row.franchise as Franchise },
  ...{ birthYear: row.birth_year, bornOn: dayOfColumn(row.born_on) },
  ...{ sovietId: row.soviet_id, settlementId: row.settlement_id, settlementName: row.settlement_name },
  ...{ household: row.household, uchastokId: row.uchastok_id, uchastokNumber: row.uchastok_number },
  ...{ electorNo: row.elector_no, version: row.version },
});
