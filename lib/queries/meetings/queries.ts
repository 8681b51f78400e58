import type { AnyQuery } from '../query';
import { listMeetings } from './list';
import { meetingOne } from './one';
import { meetingRoll } from './roll';

/** Every query of this area. */
export const MEETINGS_QUERIES: readonly AnyQuery[] = [listMeetings, meetingOne, meetingRoll];
