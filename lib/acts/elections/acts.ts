import type { AnyAct } from '../act';
import { announceElections } from './announce';

/** Every act of this area. */
export const ELECTIONS_ACTS: readonly AnyAct[] = [announceElections];
