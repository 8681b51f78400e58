import { z } from 'zod';
import { storedDays } from '@/lib/kernel/stored-days';
import { DOCUMENT_KINDS } from '@/lib/law/evidence';
import { normalizeName } from '@/lib/registers/normalize-name';
import { factDay } from '../schemas';

/** A paper of article 22. */
export const entryDocument = z.object({
  kind: z.enum(DOCUMENT_KINDS),
  number: z.string().trim().max(100).default(''),
  issuedOn: factDay.optional(),
  issuer: z.string().trim().max(300).default(''),
});
export type EntryDocumentInput = z.output<typeof entryDocument>;

/** The letter of article 15, or whatever a file of the time gives instead. */
export const letterInput = z.string().trim().min(1).max(300);
/** The reason in the soviet's own words. */
export const groundInput = z.string().trim().max(1000);

export const documentRow = ({ issuedOn, ...document }: EntryDocumentInput) => ({
  ...document,
  ...storedDays({ issuedOn }),
});

/** What tells one paper from another, in whatever spelling its number is written. */
export const paperKey = ({ kind, number, issuedOn }: { kind: string; number: string; issuedOn: Date | null }): string =>
  [kind, normalizeName(number), issuedOn?.toISOString() ?? ''].join('|');
