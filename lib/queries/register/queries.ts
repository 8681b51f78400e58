import type { AnyQuery } from '../query';
import { agesQuery } from './ages';
import { changesetQuery } from './changeset';
import { changesetsQuery } from './changesets';
import { checkRowsQuery } from './check-rows';
import { duplicatesQuery } from './duplicates';
import { householdQuery } from './household';
import { householdsQuery } from './households';
import { importQuery } from './import';
import { importFaults } from './import-faults';
import { importRows } from './import-rows';
import { importsQuery } from './imports';
import { registerPlaces } from './places';
import { readPasteQuery } from './read-paste';
import { residentQuery } from './resident';
import { residentsQuery } from './residents';

/** Every query of this area. */
export const REGISTER_QUERIES: readonly AnyQuery[] = [
  residentsQuery,
  residentQuery,
  householdsQuery,
  householdQuery,
  changesetsQuery,
  changesetQuery,
  importQuery,
  importFaults,
  importRows,
  importsQuery,
  registerPlaces,
  duplicatesQuery,
  agesQuery,
  checkRowsQuery,
  readPasteQuery,
];
