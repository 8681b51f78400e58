import type { AnyAct } from '../act';
import { challenge } from './challenge';
import { chooseMode } from './choose-mode';
import { closeMeeting } from './close';
import { conveneMeeting } from './convene';
import { correctMeeting } from './correct';
import { countMeeting } from './count';
import { electPresidium } from './elect-presidium';
import { markPresent } from './mark-present';
import { nominate } from './nominate';
import { openMeeting } from './open';
import { readOut } from './read-out';
import { serveNotices } from './serve-notices';
import { settleTie } from './settle-tie';
import { signProtocol } from './sign';
import { vote } from './vote';

/** Every act of this area. */
export const MEETINGS_ACTS: readonly AnyAct[] = [
  conveneMeeting,
  serveNotices,
  openMeeting,
  markPresent,
  countMeeting,
  electPresidium,
  readOut,
  chooseMode,
  nominate,
  challenge,
  vote,
  settleTie,
  correctMeeting,
  closeMeeting,
  signProtocol,
];
