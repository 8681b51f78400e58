import type { AnyAct } from '../act';
import { amend } from './amend';
import { attachScan } from './attach-scan';
import { compile } from './compile';
import { detachScan } from './detach-scan';
import { enter } from './enter';
import { importLishentsy } from './import';
import { publish } from './publish';
import { receiveCopies } from './receive-copies';
import { recordCheck } from './record-check';
import { reinstate } from './reinstate';
import { reportInformation } from './report-information';
import { sendCopies } from './send-copies';
import { strike } from './strike';
import { verify } from './verify';

/** Every act of this area. */
export const LISHENTSY_ACTS: readonly AnyAct[] = [
  reportInformation,
  recordCheck,
  enter,
  amend,
  attachScan,
  detachScan,
  importLishentsy,
  strike,
  reinstate,
  compile,
  verify,
  publish,
  sendCopies,
  receiveCopies,
];
