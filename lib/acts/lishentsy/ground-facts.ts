import { z } from 'zod';

const few = z.number().int().min(0).max(10_000);

/** What a commission can have established of a ground, by the letters of article 15; what is left out is not stated. */
export const groundFacts = z.object({
  hiredPermanent: few.optional(),
  hiredHarvest: few.optional(),
  membersWorkDaily: z.boolean().optional(),
  labourAuxiliary: z.boolean().optional(),
  specialCircumstance: z.string().trim().max(1000).optional(),
  establishmentHiredLabour: z.boolean().optional(),
  systematicResale: z.boolean().optional(),
  systematicLending: z.boolean().optional(),
  hiredAdults: few.optional(),
  apprentices: few.optional(),
  hiredPermanently: z.boolean().optional(),
  ownProduce: z.boolean().optional(),
  patentCategory: z.number().int().min(1).max(10).optional(),
  freePatentInvalid: z.boolean().optional(),
  registeredUnemployed: z.boolean().optional(),
  temporary: z.boolean().optional(),
  officer: z.boolean().optional(),
  bandLeader: z.boolean().optional(),
  mobilised: z.boolean().optional(),
  governmentAct: z.boolean().optional(),
  redArmy: z.boolean().optional(),
  activeDefence: z.boolean().optional(),
  servingNow: z.boolean().optional(),
  post: z.string().trim().max(300).optional(),
  lowerEmployee: z.boolean().optional(),
  directedPolice: z.boolean().optional(),
  technicalService: z.boolean().optional(),
  kind: z.enum(['exiled', 'residence-ban', 'rights-struck', 'detained']).optional(),
  dependent: z.boolean().optional(),
  ownLabour: z.boolean().optional(),
  otherGround: z.string().trim().max(20).optional(),
  decreeNumber: z.string().trim().max(100).optional(),
});

/** Facts as an entry stores them; what cannot be read any more counts as not stated. */
export function groundFactsOf(stored: unknown): z.output<typeof groundFacts> {
  const read = groundFacts.safeParse(stored);
  return read.success ? read.data : {};
}
