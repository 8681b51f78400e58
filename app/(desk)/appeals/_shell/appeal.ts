import type { appealsOne } from '@/lib/queries/appeals/one';
import type { Answer } from '../../_shell/get-answer';

/** A complaint as its page shows it. */
export type Appeal = Answer<typeof appealsOne>;
export type AppealStation = Appeal['route'][number];
