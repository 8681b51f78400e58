import { z } from 'zod';
import { err, ok } from '@/lib/kernel/result';
import type { Tx } from '@/lib/store/client';
import { defineAct } from '../act';
import { conflict, invalid } from '../refusal';
import { id } from '../schemas';
import { type ClaimSource, claimPeople } from './claim-people';
import { findByFilter, findNamed, readList, type Unmatched } from './find-people';
import { loadUnit } from './load-unit';

const filter = z.object({
  settlementId: id.optional(),
  street: z.string().trim().max(200).optional(),
  occupation: z.string().trim().max(200).optional(),
  /** Only those whom no unit has. */
  onlyFree: z.boolean().default(true),
});

const input = z.object({
  unitId: id,
  residentIds: z.array(id).max(50_000).optional(),
  filter: filter.optional(),
  /** A list as the unit gave it: a person a line, name and birth year. */
  list: z.string().trim().max(1_000_000).optional(),
});
type Input = z.output<typeof input>;

interface Found {
  readonly residentIds: readonly string[];
  readonly unmatched: readonly Unmatched[];
  readonly source: ClaimSource;
}

/** Puts people down to a unit: those named, those of a street or trade, or those of a pasted list (36). */
export const assignPeople = defineAct({
  name: 'units/assign',
  article: '36',
  permission: 'register.keep',
  input,
  load: (tx, { unitId }, actor) => loadUnit(tx, actor, unitId),
  write: async (tx, { soviet, unit }, given) => {
    if (unit.isStruck) return err(conflict('unit-struck'));
    const found = await find(tx, soviet.id, given);
    if (found === null) return err(invalid(['residentIds'], 'nobody-named'));
    const { residentIds, unmatched, source } = found;
    const claimed = await claimPeople(tx, soviet.id, unit, residentIds, source);
    const noted = { ...claimed, unmatched: unmatched.length };
    return ok({ answer: { id: unit.id, ...claimed, unmatched }, subjectId: unit.id, noted });
  },
});

async function find(tx: Tx, sovietId: string, { residentIds, filter: asked, list }: Input): Promise<Found | null> {
  if (residentIds !== undefined) return { residentIds, unmatched: [], source: 'hand' };
  if (asked !== undefined)
    return { residentIds: await findByFilter(tx, sovietId, asked), unmatched: [], source: 'filter' };
  if (list === undefined || list === '') return null;
  return { ...(await findNamed(tx, sovietId, readList(list))), source: 'list' };
}
