import { refreshFranchise } from '@/lib/acts/shared/franchise';
import { newId } from '@/lib/kernel/ids';
import type { Store } from '@/lib/store/client';

const SURNAMES = ['Бобров', 'Волков', 'Громов', 'Ершов', 'Зайцев', 'Котов', 'Лосев', 'Орлов'];

export interface ResidentsOptions {
  /** The first settlement of the soviet unless said. */
  readonly settlementId?: string;
  readonly bornIn?: number;
}

/** People of a soviet for a test, men and women by turns, eight to a household. */
export async function addResidents(
  store: Store,
  sovietId: string,
  count: number,
  options: ResidentsOptions = {},
): Promise<string[]> {
  return store.transaction(async (tx) => {
    const settlementId =
      options.settlementId ??
      (await tx.territory.findFirstOrThrow({ where: { parentId: sovietId }, orderBy: { id: 'asc' } })).id;
    const before = await tx.resident.count({ where: { settlementId } });
    const rows = Array.from({ length: count }, (_, index) => rowOf(before + index, options.bornIn ?? 1890));
    await tx.resident.createMany({ data: rows.map((row) => ({ ...row, sovietId, settlementId })) });
    await refreshFranchise(tx, { sovietId });
    return rows.map((row) => row.id);
  });
}

function rowOf(index: number, birthYear: number) {
  const isWoman = index % 2 === 1;
  const surname = `${SURNAMES[index % SURNAMES.length]}${isWoman ? 'а' : ''}`;
  const given = `${isWoman ? 'Анна' : 'Иван'} ${index}`;
  const patronymic = isWoman ? 'Петровна' : 'Петрович';
  const normalName = `${surname} ${given} ${patronymic}`.toLowerCase();
  return {
    ...{ id: newId(), surname, given, patronymic, birthYear, normalName },
    sex: isWoman ? 'f' : 'm',
    household: String(1 + Math.floor(index / 8)),
    franchise: 'elector',
    normalKey: `${normalName}/${index}`,
  };
}
