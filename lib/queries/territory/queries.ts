import type { AnyQuery } from '../query';
import { territoryOne } from './one';
import { territoryTargets } from './targets';
import { territoryTree } from './tree';

export const TERRITORY_QUERIES: readonly AnyQuery[] = [territoryTree, territoryOne, territoryTargets];
