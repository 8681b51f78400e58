import { z } from 'zod';
import { writtenKnown } from '@/lib/kernel/fact-day';
import { knownOf, storedDays } from '@/lib/kernel/stored-days';
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

/** A paper as it is stored, as far as it is told from another. */
export interface StoredPaper {
  readonly kind: string;
  readonly number: string;
  readonly issuedOn: Date | null;
  readonly partDays: unknown;
}

/** What tells one paper from another, in whatever spelling its number is written. */
export const paperKey = (paper: StoredPaper): string =>
  [paper.kind, normalizeName(paper.number), writtenKnown(knownOf(paper, 'issuedOn')) ?? ''].join('|');
