import type { AnyAct } from '../act';
import { addTerritory } from './add';
import { amendTerritory } from './amend';
import { joinTerritory } from './join';
import { mergeTerritories } from './merge';
import { moveTerritory } from './move';
import { restoreTerritory } from './restore';
import { strikeTerritory } from './strike';

/** Every act of this area. */
export const TERRITORY_ACTS: readonly AnyAct[] = [
  addTerritory,
  amendTerritory,
  moveTerritory,
  mergeTerritories,
  strikeTerritory,
  restoreTerritory,
  joinTerritory,
];
