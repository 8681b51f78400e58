'use server';

import { getLocale } from 'next-intl/server';
import { reportFault } from '@/lib/acts/fault';
import { perform as performAct } from '@/lib/acts/perform';
import { findAct } from '@/lib/acts/registry';
import { renderAnswer, renderRefusal } from '@/lib/acts/render';
import type { ActReply } from '@/lib/acts/reply';
import { findCurrentActor } from '@/lib/session/current';

/** The one server action behind every form: the same act, by the same runner, as over HTTP. */
export async function perform(
  name: string,
  input: unknown,
  options: { idempotencyKey?: string } = {},
): Promise<ActReply> {
  const locale = await getLocale();
  try {
    const actor = await findCurrentActor();
    if (actor === null) return renderRefusal({ code: 'SIGN_IN' }, locale);
    const act = findAct(name);
    // A file comes by an upload alone: what a form says about one on this machine's disk is never believed.
    if (act === null || act.multipart) return renderRefusal({ code: 'NOT_FOUND' }, locale);
    const done = await performAct(act, input, actor, options);
    return done.ok ? { ok: true, answer: renderAnswer(done.value, locale) } : renderRefusal(done.error, locale);
  } catch (error) {
    const { number, title, detail } = reportFault(error, locale);
    return { ok: false, status: 500, code: 'INTERNAL', title, detail: `${detail} (${number})` };
  }
}
