import { z } from 'zod';
import { beginImport, loadImport, uploadedFile } from '@/lib/acts/register/import/begin-import';
import { mappingSchema } from '@/lib/acts/register/import/jobs';
import { defineAct } from '../act';
import { id } from '../schemas';

/** Takes in a file with a soviet's register of the disfranchised, or with those of a whole territory. */
export const importLishentsy = defineAct({
  name: 'lishentsy/import',
  article: '21',
  permission: 'lishentsy.import',
  multipart: true,
  secret: ['file'],
  status: 202,
  input: z
    .object({
      campaignId: id.optional(),
      sovietId: id.optional(),
      territoryId: id.optional(),
      mapping: mappingSchema.optional(),
      file: uploadedFile,
    })
    .refine((input) => (input.sovietId ?? input.territoryId) !== undefined, {
      path: ['territoryId'],
      message: 'required',
    }),
  load: (tx, input, actor) =>
    loadImport(tx, actor, { campaignId: input.campaignId, territoryId: input.sovietId ?? input.territoryId ?? '' }),
  write: (tx, facts, { file, mapping = {} }, { actor }) =>
    beginImport(tx, facts, { kind: 'lishentsy', file, byHand: mapping }, actor),
});
