import type { AnyQuery } from '../query';
import { unitsList } from './list';
import { unitsOne } from './one';
import { unitsPeople } from './people';
import { unitsSoviets } from './soviets';
import { unitsStanding } from './standing';
import { unitsUnorganised } from './unorganised';

export const UNITS_QUERIES: readonly AnyQuery[] = [
  unitsSoviets,
  unitsStanding,
  unitsList,
  unitsOne,
  unitsPeople,
  unitsUnorganised,
];
