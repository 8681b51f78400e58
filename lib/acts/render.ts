import { actTitle } from '@/lib/i18n/act-title';
import { describeFinding } from '@/lib/i18n/describe-finding';
import { formatFactDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { findWords, translatorFor } from '@/lib/i18n/translator';
import { readKnown } from '@/lib/kernel/fact-day';
import type { Finding } from '@/lib/law/finding';
import type { Answer } from './perform';
import { REFUSALS, type Refusal } from './refusal';
import type { ActRefused, RenderedFinding } from './reply';
import { STALE } from './stale';

export const renderFinding = (finding: Finding, locale: Locale): RenderedFinding => ({
  rule: finding.rule,
  article: finding.article,
  level: finding.level,
  message: describeFinding(finding, locale),
  basis: finding.basis,
  ...(finding.interpretation !== undefined && { interpretation: finding.interpretation }),
});

/** An act's answer with its findings in words. */
export const renderAnswer = (answer: Answer, locale: Locale) => ({
  ...answer,
  findings: answer.findings.map((finding) => renderFinding(finding, locale)),
});

/** Acts, columns, bodies and days that a refusal names are called as people call them; an act with the name that programs know beside it. */
function inWords(values: Refusal['values'], locale: Locale): Refusal['values'] {
  const acts = String(values?.acts ?? '')
    .split(', ')
    .map((act) => `${actTitle(act, locale)} (${act})`);
  const columns = String(values?.columns ?? '')
    .split(', ')
    .map((name) => findWords(locale, `records.tracked.${name}`) ?? name);
  return {
    ...values,
    ...(typeof values?.acts === 'string' && { acts: acts.join(', ') }),
    ...(typeof values?.columns === 'string' && { columns: columns.join(', ') }),
    ...(typeof values?.body === 'string' && { body: bodyInWords(values.body, locale) }),
    ...(typeof values?.on === 'string' && { on: dayInWords(values.on, locale) }),
  };
}

const bodyInWords = (body: string, locale: Locale): string =>
  findWords(locale, `commissions.kinds.${body}`) ?? findWords(locale, `appeals.office.${body}`) ?? body;

/** Empty: nobody has written the day down. */
const dayInWords = (text: string, locale: Locale): string => formatFactDay(readKnown(text), locale);

/** A refusal in words: what it is, why, what to do. */
export function renderRefusal(refusal: Refusal, locale: Locale): ActRefused {
  const t = translatorFor(locale);
  const { code, reason, values, at, issues, findings } = refusal;
  const own = reason === undefined ? null : findWords(locale, `refusals.${reason}`, inWords(values, locale));
  const detail = own ?? t(`errors.${code}.detail`);
  return {
    ok: false,
    status: REFUSALS[code],
    code,
    title: t(`errors.${code}.title`),
    detail,
    ...(reason !== undefined && STALE.has(reason) && { isStale: true }),
    ...(at && { issues: [{ path: at, message: detail }] }),
    ...(issues && {
      issues: issues.map(({ path, message, values: told }) => ({
        path,
        message: findWords(locale, `issues.${message}`, told) ?? t('issues.other'),
      })),
    }),
    ...(findings && { findings: findings.map((finding) => renderFinding(finding, locale)) }),
  };
}
