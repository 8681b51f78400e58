import type { Part, Reading } from '@/lib/registers/names/readings';
import { slipMeter, slipsForgiven } from '@/lib/registers/names/slips';
import type { Db } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { ask } from '../ask';
import { byPart, keyOf, partsOf, TABLES } from './name-vocabulary';

/** Names of the register a slip or two away from what was typed. */
export interface Slips {
  readonly near: readonly string[];
  readonly far: readonly string[];
}
export type SlipsOf = ReadonlyMap<Part, Slips>;

const NONE: Slips = { near: [], far: [] };

interface Named {
  readonly key: string;
  readonly normal: string;
  readonly folded: string;
}

/** Names that a slip of the pen may have made of what was typed. */
export async function askSlips(db: Db, readings: readonly Reading[]): Promise<SlipsOf> {
  const parts = partsOf(readings).filter((part) => !part.word.isShort && mostOf(part) > 0);
  if (parts.length === 0) return new Map();
  const rows = await ask<Named>(db, Prisma.join(parts.map(question), ' UNION ALL '));
  const found = Map.groupBy(rows, ({ key }) => key);
  const slips = new Map(parts.map((part) => [keyOf(part), slipsOf(part, found.get(keyOf(part)) ?? [])]));
  return byPart(readings, (key) => slips.get(key) ?? NONE);
}

export const hasSlips = (slips: SlipsOf, part: Part): boolean =>
  Object.values(slips.get(part) ?? {}).some(({ length }) => length > 0);

const mostOf = ({ word }: Part): number => slipsForgiven(word.folded);

/**
 * Two letters changed about are one slip, and two for the database, which knows no such thing; nor does it know that a
 * woman's surname is a man's. Of the thousands of surnames an index finds those that may be near.
 */
function question(part: Part): Prisma.Sql {
  const { folded } = part.word;
  const isSurname = part.role === 'surname';
  const most = isSurname ? 2 * mostOf(part) + 1 : mostOf(part) + 1;
  const likely = isSurname
    ? Prisma.sql`slip_keys(folded) COLLATE "C" && slip_keys(${folded}) COLLATE "C" AND`
    : Prisma.empty;
  return Prisma.sql`SELECT ${keyOf(part)} AS key, normal, folded FROM ${TABLES[part.role]}
    WHERE ${likely} levenshtein_less_equal(folded, ${folded}, ${most}::int) <= ${most}::int AND normal <> ''`;
}

function slipsOf(part: Part, rows: readonly Named[]): Slips {
  const most = mostOf(part);
  const slipsTo = slipMeter(part);
  const measured = rows.map(({ normal, folded }) => ({ normal, slips: slipsTo(normal, folded) }));
  const namesOf = (fits: (slips: number) => boolean) =>
    measured.filter(({ slips }) => fits(slips)).map(({ normal }) => normal);
  return { near: namesOf((slips) => slips <= 1), far: namesOf((slips) => slips > 1 && slips <= most) };
}
