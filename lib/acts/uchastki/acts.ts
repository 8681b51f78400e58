import type { AnyAct } from '../act';
import { adoptUchastki } from './adopt';
import { allotSeats } from './allot-seats';

/** Every act of this area. */
export const UCHASTKI_ACTS: readonly AnyAct[] = [adoptUchastki, allotSeats];
