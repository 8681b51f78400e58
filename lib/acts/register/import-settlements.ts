import { defineImport } from './import/define-import';

/** Takes in a list of settlements; volosts and soviets are matched by name under the territory. */
export const importSettlements = defineImport({
  name: 'register/import-settlements',
  article: null,
  kind: 'settlements',
});
