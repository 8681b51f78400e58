import type { appealsOne } from '@/lib/queries/appeals/one';

/** A complaint as its page shows it. */
export type Appeal = Extract<Awaited<ReturnType<typeof appealsOne.run>>, { ok: true }>['value'];
export type AppealStation = Appeal['route'][number];
