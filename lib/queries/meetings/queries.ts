import type { AnyQuery } from '../query';
import { meetingAgents } from './agents';
import { meetingExtract } from './extract';
import { listMeetings } from './list';
import { meetingMarks } from './marks';
import { meetingOne } from './one';
import { meetingPeople } from './people';
import { meetingProtocol } from './protocol';
import { meetingRoll } from './roll';
import { unconvenedUchastki } from './unconvened';

/** Every query of this area. */
export const MEETINGS_QUERIES: readonly AnyQuery[] = [
  listMeetings,
  meetingOne,
  meetingRoll,
  meetingMarks,
  meetingPeople,
  meetingExtract,
  meetingProtocol,
  meetingAgents,
  unconvenedUchastki,
];
