import { renderFinding } from '@/lib/acts/render';
import { negotiateLocale } from '@/lib/i18n/locales';
import { asConducted } from '@/lib/queries/law/as-conducted';
import { findLawRule } from '@/lib/queries/law/registry';
import { fault, problem } from '../../_http/problem';

const LARGEST = 2 * 1024 * 1024;

/** Works a rule on the facts sent: `POST /api/v1/law/RULE`. Nobody signs in, nothing is stored. */
export async function POST(request: Request, { params }: { params: Promise<{ rule: string }> }): Promise<Response> {
  const locale = negotiateLocale(request.headers.get('accept-language'));
  try {
    const rule = findLawRule((await params).rule);
    if (rule === null) return problem({ code: 'NOT_FOUND' }, locale);
    if (Number(request.headers.get('content-length') ?? 0) > LARGEST) return problem({ code: 'TOO_LARGE' }, locale);
    const body = await request.text();
    if (body.length > LARGEST) return problem({ code: 'TOO_LARGE' }, locale);
    const facts = readFacts(body);
    if (facts === undefined)
      return problem({ code: 'INVALID_INPUT', issues: [{ path: [], message: 'malformed-json' }] }, locale);
    const answer = rule.ask(facts);
    if (!answer.ok) return problem(answer.error, locale);
    const findings = answer.value.findings.map((finding) => renderFinding(asConducted(finding), locale));
    return Response.json({ ...answer.value, findings }, { headers: { 'cache-control': 'no-store' } });
  } catch (error) {
    return fault(error, locale);
  }
}

/** Undefined when it is no JSON. */
function readFacts(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
