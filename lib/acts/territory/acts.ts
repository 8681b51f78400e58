import type { AnyAct } from '../act';
import { addTerritory } from './add';

/** Every act of this area. */
export const TERRITORY_ACTS: readonly AnyAct[] = [addTerritory];
