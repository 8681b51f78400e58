import type { AnyQuery } from '../query';
import { deskCalendar } from './calendar';
import { deskToday } from './today';

/** Every query of this area. */
export const DESK_QUERIES: readonly AnyQuery[] = [deskToday, deskCalendar];
