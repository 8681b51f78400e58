import type { AnyQuery } from '../query';
import { appealsList } from './list';
import { appealsOne } from './one';
import { appealsPreview } from './preview';

/** Every query of this area. */
export const APPEALS_QUERIES: readonly AnyQuery[] = [appealsList, appealsOne, appealsPreview];
