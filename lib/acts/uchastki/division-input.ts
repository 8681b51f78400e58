import { z } from 'zod';
import { id, shortText } from '../schemas';

export const UCHASTOK_KINDS = ['territorial', 'production', 'union', 'unorganised', 'minority'] as const;

/** People of one nationality in a settlement, or in some of its households only (37). */
const nationals = z.object({
  settlementId: id,
  nationality: shortText,
  households: z.array(z.string().trim().max(40)).max(20_000).optional(),
});

const household = z.object({ settlementId: id, household: z.string().trim().max(40) });

export const uchastokInput = z.object({
  number: z.number().int().min(1).max(999),
  name: shortText,
  kind: z.enum(UCHASTOK_KINDS),
  settlementIds: z.array(id).max(500).default([]),
  households: z.array(household).max(20_000).default([]),
  residentIds: z.array(id).max(50_000).default([]),
  /** Enterprises, institutions, unions and others whose people vote there (36). */
  unitIds: z.array(id).max(5000).default([]),
  nationals: z.array(nationals).max(100).default([]),
  /** Uchastki of the adopted division: whom they name in person comes here. */
  keepNamedOf: z.array(id).max(500).default([]),
});
export type UchastokInput = z.output<typeof uchastokInput>;
