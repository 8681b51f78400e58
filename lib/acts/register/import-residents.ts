import { defineImport } from './import/define-import';

/** Takes in a register of the population; it is read and checked in the background, and nothing is stored before it is applied. */
export const importResidents = defineImport({ name: 'register/import-residents', article: '14', kind: 'residents' });
