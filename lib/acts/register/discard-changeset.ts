import { z } from 'zod';
import { err, ok } from '@/lib/kernel/result';
import { defineAct } from '../act';
import { id, version } from '../schemas';
import { findChanged } from '../shared/changed-meanwhile';
import { loadChangeset } from './changeset/load-changeset';
import { putAway } from './changeset/put-away';

/** Puts away a change to many that was prepared and is not wanted: nobody's record was touched by it. */
export const discardChangeset = defineAct({
  name: 'register/discard-changeset',
  article: null,
  permission: 'register.keep',
  input: z.object({ changesetId: id, version }),
  load: (tx, { changesetId }, actor) => loadChangeset(tx, actor, changesetId),
  write: async (tx, facts, input, { actor, today }) => {
    const stale = await findChanged(tx, facts.row, input.version);
    if (stale !== null) return err(stale);
    const away = await putAway(tx, facts, actor, today);
    if (!away.ok) return away;
    const { id: changesetId, kind, change, fit } = facts.row;
    const answer = { id: changesetId, changesetId, version: away.value };
    return ok({ answer, subjectId: changesetId, noted: { kind, change, fit } });
  },
});
