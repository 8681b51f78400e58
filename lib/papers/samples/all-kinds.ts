import type { PaperData } from '../papers';
import { COMPLAINTS } from './complaints';
import { LISTS } from './lists';
import { MEETINGS } from './meetings';
import { RESULTS } from './results';

/** One true-to-life paper of each kind. */
export const SAMPLES: PaperData = { ...LISTS, ...COMPLAINTS, ...MEETINGS, ...RESULTS };
