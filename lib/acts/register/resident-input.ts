import { z } from 'zod';
import { normalizeName } from '@/lib/registers/normalize-name';
import { id, plannedDay, shortText } from '../schemas';

const name = z.string().trim().max(120);
const noted = z.string().trim().max(200).nullable();

/** A resident's own fields, as people type them. */
export const residentFields = {
  settlementId: id,
  household: z.string().trim().max(40),
  // Signs that nobody sees are no name.
  surname: name.min(1).refine((surname) => normalizeName(surname) !== '', 'required'),
  given: name,
  patronymic: name,
  sex: z.enum(['m', 'f']),
  birthYear: z
    .number()
    .int()
    .refine((year) => year >= 1700 && year <= 2100, 'birth-year-impossible'),
  bornOn: plannedDay.nullable().optional(),
  nationality: noted.optional(),
  occupation: noted.optional(),
  party: noted.optional(),
  /** What a clerk has established where the birth year alone does not tell. */
  isOfAge: z.boolean().nullable().optional(),
  /** Under inquiry, trial or sentence without loss of rights (15.н, note). */
  detained: z.boolean().optional(),
};

export const reason = shortText;
