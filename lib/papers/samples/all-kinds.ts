import type { PaperData } from '../papers';
import { COMPLAINTS } from './complaints';
import { LISTS } from './lists';
import { MEETINGS } from './meetings';
import { PETITIONS } from './petitions';
import { RESULTS } from './results';

/** One true-to-life paper of each kind. */
export const SAMPLES: PaperData = { ...LISTS, ...COMPLAINTS, ...PETITIONS, ...MEETINGS, ...RESULTS };
