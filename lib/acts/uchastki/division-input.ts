import { z } from 'zod';
import { id, shortText } from '../schemas';

export const UCHASTOK_KINDS = ['territorial', 'production', 'union', 'unorganised', 'minority'] as const;

const household = z.object({ settlementId: id, household: z.string().trim().max(40) });

export const uchastokInput = z.object({
  number: z.number().int().min(1).max(999),
  name: shortText,
  kind: z.enum(UCHASTOK_KINDS),
  settlementIds: z.array(id).max(500).default([]),
  households: z.array(household).max(20_000).default([]),
  residentIds: z.array(id).max(50_000).default([]),
});
export type UchastokInput = z.output<typeof uchastokInput>;
