/**
 * Scripts run only with this answer's nonce, so that no text of a register can ever become one. Styles may be written
 * into the page: bars and seals draw themselves by them, and no style can speak or send.
 */
export function contentSecurityPolicy(nonce: string, isDev: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDev ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${isDev ? ' ws: wss:' : ''}`,
    "frame-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ');
}

/** Of an answer to an act or a question, which is no page: a browser that shows it takes nothing from it. */
export const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** Of a scan, which somebody sent in: opened in a window of its own it runs nothing and asks for nothing. */
export const SCAN_POLICY = "sandbox; default-src 'none'";

/** Where scans are handed out: a policy that the server has set no route sets anew. */
export const isOfScan = (url: string | undefined): boolean => url?.startsWith('/api/v1/evidence/') === true;
