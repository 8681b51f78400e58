import { defineAct } from '../act';
import { beginImport, importInput, loadImport } from './import/begin-import';

/** Takes in a register of the population; it is read and checked in the background, and nothing is stored before it is applied. */
export const importResidents = defineAct({
  name: 'register/import-residents',
  article: '14',
  permission: 'register.keep',
  input: importInput,
  multipart: true,
  secret: ['file'],
  status: 202,
  load: (tx, input, actor) => loadImport(tx, actor, input),
  write: (tx, facts, { file, mapping = {} }, { actor }) =>
    beginImport(tx, facts, { kind: 'residents', file, byHand: mapping }, actor),
});
