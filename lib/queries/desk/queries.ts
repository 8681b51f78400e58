import type { AnyQuery } from '../query';
import { deskToday } from './today';

/** Every query of this area. */
export const DESK_QUERIES: readonly AnyQuery[] = [deskToday];
