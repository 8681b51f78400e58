import type { AnyQuery } from '../query';
import { appealsList } from './list';
import { appealsOne } from './one';
import { appealsPreview } from './preview';
import { appealsPreviewMany } from './preview-many';
import { appealsSettlements } from './settlements';

/** Every query of this area. */
export const APPEALS_QUERIES: readonly AnyQuery[] = [
  appealsList,
  appealsOne,
  appealsPreview,
  appealsPreviewMany,
  appealsSettlements,
];
