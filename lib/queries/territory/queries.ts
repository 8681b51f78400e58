import type { AnyQuery } from '../query';
import { territoryOne } from './one';
import { territoryTree } from './tree';

export const TERRITORY_QUERIES: readonly AnyQuery[] = [territoryTree, territoryOne];
