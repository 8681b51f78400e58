import type { AnyAct } from '../act';
import { declareList } from './declare-list';
import { settleTie } from './settle-tie';
import { sumVotes } from './sum-votes';
import { withdrawLists } from './withdraw-lists';

/** Every act of this area. */
export const ENTERPRISES_ACTS: readonly AnyAct[] = [declareList, withdrawLists, sumVotes, settleTie];
