import type { AnyAct } from '../act';
import { applyImport } from './apply-import';
import { importResidents } from './import-residents';
import { importSettlements } from './import-settlements';
import { mapImport } from './map-import';
import { undoImport } from './undo-import';

/** Every act of this area. */
export const REGISTER_ACTS: readonly AnyAct[] = [
  importSettlements,
  importResidents,
  mapImport,
  applyImport,
  undoImport,
];
