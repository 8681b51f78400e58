import { z } from 'zod';
import { FRANCHISES } from '@/lib/law/franchise';
import { id, plannedDay } from '../../schemas';
import { residentFields } from '../resident-input';

const noted = z.string().trim().max(200).nullable();

/** Fields told in words, and those that are yes, no or left to the birth year. */
const WORDS = ['nationality', 'occupation', 'party'] as const;
const MARKS = ['detained', 'isOfAge'] as const;
const isOf = (list: readonly string[], field: string): boolean => list.includes(field);

/** What one changeset does to everyone chosen. */
export const changeInput = z.discriminatedUnion('kind', [
  z
    .object({ kind: z.literal('move'), settlementId: id.optional(), household: residentFields.household.optional() })
    .refine((move) => move.settlementId !== undefined || move.household !== undefined, {
      path: ['settlementId'],
      error: 'required',
    }),
  z.object({ kind: z.literal('strike'), on: plannedDay.optional() }),
  z.object({ kind: z.literal('uchastok'), uchastokId: id }),
  z
    .object({ kind: z.literal('field'), field: z.enum([...WORDS, ...MARKS]), value: z.union([z.boolean(), noted]) })
    .refine(
      ({ field, value }) =>
        isOf(WORDS, field) === (typeof value === 'string') || (value === null && field !== 'detained'),
      {
        path: ['value'],
        error: 'wrong-type',
      },
    ),
]);
export type Change = z.output<typeof changeInput>;

/** Whom it takes: people named one by one, or everyone of the soviet or the territory whom a filter finds. */
export const chosenInput = z.union([
  z.object({ residentIds: z.array(id).min(1).max(1000) }),
  z.object({
    sovietId: id.optional(),
    settlementId: id.optional(),
    household: residentFields.household.optional(),
    uchastokId: z.union([id, z.literal('none')]).optional(),
    franchise: z.enum(FRANCHISES).optional(),
    sex: z.enum(['m', 'f']).optional(),
    nationality: z.string().max(200).optional(),
    bornFrom: z.number().int().optional(),
    bornTo: z.number().int().optional(),
  }),
]);
export type Chosen = z.output<typeof chosenInput>;

/** So many people one changeset may take. */
export const MOST_CHOSEN = 20_000;
