import { reportFault } from '@/lib/acts/fault';
import { REFUSALS, type Refusal } from '@/lib/acts/refusal';
import { renderRefusal } from '@/lib/acts/render';
import type { Locale } from '@/lib/i18n/locales';

const PROBLEM = { 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store' };

/** A refusal as RFC 9457 says it, in the asker's language. */
export function problem(refusal: Refusal, locale: Locale): Response {
  const { status, code, title, detail, issues, findings } = renderRefusal(refusal, locale);
  const body = { type: `urn:izbirkom:problem:${code}`, title, status, code, detail, ...{ issues, findings } };
  return new Response(JSON.stringify(body), { status: REFUSALS[refusal.code], headers: PROBLEM });
}

/** A fault of ours: it is written to the log under a number, and an outsider learns the number alone. */
export function fault(error: unknown, locale: Locale): Response {
  const { number, title, detail } = reportFault(error, locale);
  const body = { type: 'urn:izbirkom:problem:INTERNAL', title, status: 500, code: 'INTERNAL', detail, number };
  return new Response(JSON.stringify(body), { status: 500, headers: PROBLEM });
}
