import type { AnyAct } from '../act';
import { announceAppeal } from './announce';
import { attachAppealScan } from './attach-scan';
import { decideAppeal } from './decide';
import { detachAppealScan } from './detach-scan';
import { fileAppeal } from './file';
import { forwardAppeal } from './forward';
import { receiveAppeal } from './receive';
import { superviseAppeal } from './supervise';

/** Every act of this area. */
export const APPEALS_ACTS: readonly AnyAct[] = [
  fileAppeal,
  forwardAppeal,
  receiveAppeal,
  decideAppeal,
  announceAppeal,
  superviseAppeal,
  attachAppealScan,
  detachAppealScan,
];
