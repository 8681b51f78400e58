import type { AnyAct } from '../act';
import { addResident } from './add-resident';
import { amendResident } from './amend-resident';
import { applyImport } from './apply-import';
import { importResidents } from './import-residents';
import { importSettlements } from './import-settlements';
import { mapImport } from './map-import';
import { mergeResidents } from './merge-residents';
import { strikeResident } from './strike-resident';
import { undoImport } from './undo-import';

/** Every act of this area. */
export const REGISTER_ACTS: readonly AnyAct[] = [
  importSettlements,
  importResidents,
  mapImport,
  applyImport,
  undoImport,
  addResident,
  amendResident,
  mergeResidents,
  strikeResident,
];
