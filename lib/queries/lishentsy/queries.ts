import type { AnyQuery } from '../query';
import { lishentsyChanges } from './changes';
import { lishentsyCourse } from './course';
import { lishentsyEntry } from './entry';
import { lishentsyInformation } from './information';
import { lishentsyList } from './list';
import { lishentsyLists } from './lists';
import { lishentsyOverview } from './overview';
import { lishentsyRegister } from './register';
import { lishentsyScan } from './scan';

/** Every query of this area. */
export const LISHENTSY_QUERIES: readonly AnyQuery[] = [
  lishentsyRegister,
  lishentsyOverview,
  lishentsyEntry,
  lishentsyScan,
  lishentsyInformation,
  lishentsyCourse,
  lishentsyLists,
  lishentsyList,
  lishentsyChanges,
];
