import { defineAct } from '../act';
import { beginImport, importInput, loadImport } from './import/begin-import';

/** Takes in a list of settlements; volosts and soviets are matched by name under the territory. */
export const importSettlements = defineAct({
  name: 'register/import-settlements',
  article: null,
  permission: 'register.keep',
  input: importInput,
  multipart: true,
  secret: ['file'],
  status: 202,
  load: (tx, input, actor) => loadImport(tx, actor, input),
  write: (tx, facts, { file, mapping = {} }, { actor }) =>
    beginImport(tx, facts, { kind: 'settlements', file, byHand: mapping }, actor),
});
