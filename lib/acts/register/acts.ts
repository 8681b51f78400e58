import type { AnyAct } from '../act';
import { addResident } from './add-resident';
import { addResidents } from './add-residents';
import { amendResident } from './amend-resident';
import { applyChangeset } from './apply-changeset';
import { applyImport } from './apply-import';
import { discardChangeset } from './discard-changeset';
import { discardImport } from './discard-import';
import { importResidents } from './import-residents';
import { importSettlements } from './import-settlements';
import { mapImport } from './map-import';
import { markNotSame } from './mark-not-same';
import { mergeHouseholds } from './merge-households';
import { mergeResidents } from './merge-residents';
import { moveHousehold } from './move-household';
import { moveResident } from './move-resident';
import { prepareChangeset } from './prepare-changeset';
import { readNamesAnew } from './read-anew';
import { settleAge } from './settle-age';
import { strikeHousehold } from './strike-household';
import { strikeResident } from './strike-resident';
import { undoChangeset } from './undo-changeset';
import { undoImport } from './undo-import';
import { unmarkNotSame } from './unmark-not-same';
import { unmergeResidents } from './unmerge-residents';
import { unstrikeResident } from './unstrike-resident';

/** Every act of this area. */
export const REGISTER_ACTS: readonly AnyAct[] = [
  importSettlements,
  importResidents,
  mapImport,
  applyImport,
  undoImport,
  discardImport,
  addResident,
  addResidents,
  amendResident,
  moveResident,
  mergeResidents,
  unmergeResidents,
  markNotSame,
  unmarkNotSame,
  settleAge,
  strikeResident,
  unstrikeResident,
  moveHousehold,
  mergeHouseholds,
  strikeHousehold,
  prepareChangeset,
  applyChangeset,
  undoChangeset,
  discardChangeset,
  readNamesAnew,
];
