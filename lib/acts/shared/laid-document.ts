import { z } from 'zod';
import { storedDays } from '@/lib/kernel/stored-days';
import { factDay, shortText } from '../schemas';

/** A paper laid to a petition or a complaint: named in plain words, as people bring what they have. */
const laidDocument = z.union([
  shortText.transform((kind) => ({ kind, number: '', issuedOn: undefined, issuer: '' })),
  z.object({
    kind: shortText,
    number: z.string().trim().max(100).default(''),
    issuedOn: factDay.optional(),
    issuer: z.string().trim().max(300).default(''),
  }),
]);

export const laidDocuments = z.array(laidDocument).max(50).default([]);

export const storedDocuments = (laid: z.output<typeof laidDocuments>) =>
  laid.map(({ issuedOn, ...one }) => ({ ...one, ...storedDays({ issuedOn }) }));
