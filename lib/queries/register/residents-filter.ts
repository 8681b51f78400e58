import { Prisma } from '@/lib/store/generated/client';
import type { ResidentsInput } from './residents';

export const GONE = Prisma.sql`(r.struck_on IS NOT NULL OR r.merged_into_id IS NOT NULL)`;

/** What of the filter narrows further than a place does, on a resident `r`. */
export function narrowings(input: ResidentsInput): readonly Prisma.Sql[] {
  const { sovietId, settlementId, uchastokId, importId, household, franchise, bornFrom, bornTo } = input;
  return [
    sovietId !== undefined && Prisma.sql`r.soviet_id = ${sovietId}::uuid`,
    settlementId !== undefined && Prisma.sql`r.settlement_id = ${settlementId}::uuid`,
    uchastokId === 'none' && Prisma.sql`r.uchastok_id IS NULL`,
    uchastokId !== undefined && uchastokId !== 'none' && Prisma.sql`r.uchastok_id = ${uchastokId}::uuid`,
    importId !== undefined && Prisma.sql`r.import_id = ${importId}::uuid`,
    household !== undefined && Prisma.sql`r.household = ${household}`,
    // A word of a closed list, written out so that the indexes of the seldom ones serve.
    franchise !== undefined && Prisma.sql`r.franchise = ${Prisma.raw(`'${franchise}'`)}`,
    bornFrom !== undefined && Prisma.sql`r.birth_year >= ${bornFrom}`,
    bornTo !== undefined && Prisma.sql`r.birth_year <= ${bornTo}`,
  ].filter((test): test is Prisma.Sql => test instanceof Prisma.Sql);
}

/** The whole filter but for the place, on a resident `r`. */
export const filterOf = (input: ResidentsInput): Prisma.Sql =>
  Prisma.join(
    [
      input.state === 'living' ? Prisma.sql`r.struck_on IS NULL AND r.merged_into_id IS NULL` : GONE,
      ...narrowings(input),
    ],
    ' AND ',
  );
