import type { AnyAct } from '../act';
import { addUnit } from './add';
import { amendUnit } from './amend';
import { assignPeople } from './assign';
import { importUnit } from './import';
import { joinUnits } from './join';
import { releasePeople } from './release';
import { restoreUnit } from './restore';
import { settleClaims } from './settle';
import { strikeUnit } from './strike';

/** Every act of this area. */
export const UNITS_ACTS: readonly AnyAct[] = [
  addUnit,
  amendUnit,
  strikeUnit,
  restoreUnit,
  joinUnits,
  assignPeople,
  importUnit,
  releasePeople,
  settleClaims,
];
