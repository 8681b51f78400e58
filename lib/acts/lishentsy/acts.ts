import type { AnyAct } from '../act';
import { compile } from './compile';
import { enter } from './enter';
import { importLishentsy } from './import';
import { publish } from './publish';
import { recordCheck } from './record-check';
import { reportInformation } from './report-information';
import { sendCopies } from './send-copies';
import { strike } from './strike';
import { verify } from './verify';

/** Every act of this area. */
export const LISHENTSY_ACTS: readonly AnyAct[] = [
  reportInformation,
  recordCheck,
  enter,
  importLishentsy,
  strike,
  compile,
  verify,
  publish,
  sendCopies,
];
