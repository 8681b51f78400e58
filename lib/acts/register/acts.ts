import type { AnyAct } from '../act';
import { addResident } from './add-resident';
import { amendResident } from './amend-resident';
import { applyChangeset } from './apply-changeset';
import { applyImport } from './apply-import';
import { importResidents } from './import-residents';
import { importSettlements } from './import-settlements';
import { mapImport } from './map-import';
import { mergeHouseholds } from './merge-households';
import { mergeResidents } from './merge-residents';
import { moveHousehold } from './move-household';
import { moveResident } from './move-resident';
import { prepareChangeset } from './prepare-changeset';
import { strikeHousehold } from './strike-household';
import { strikeResident } from './strike-resident';
import { undoChangeset } from './undo-changeset';
import { undoImport } from './undo-import';
import { unmergeResidents } from './unmerge-residents';
import { unstrikeResident } from './unstrike-resident';

/** Every act of this area. */
export const REGISTER_ACTS: readonly AnyAct[] = [
  importSettlements,
  importResidents,
  mapImport,
  applyImport,
  undoImport,
  addResident,
  amendResident,
  moveResident,
  mergeResidents,
  unmergeResidents,
  strikeResident,
  unstrikeResident,
  moveHousehold,
  mergeHouseholds,
  strikeHousehold,
  prepareChangeset,
  applyChangeset,
  undoChangeset,
];
