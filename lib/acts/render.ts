import { actTitle } from '@/lib/i18n/act-title';
import { describeFinding } from '@/lib/i18n/describe-finding';
import type { Locale } from '@/lib/i18n/locales';
import { findWords, translatorFor } from '@/lib/i18n/translator';
import type { Finding } from '@/lib/law/finding';
import type { Answer } from './perform';
import { REFUSALS, type Refusal } from './refusal';
import type { ActRefused, RenderedFinding } from './reply';

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

/** Acts and columns that a refusal names are called as people call them; an act with the name that programs know beside it. */
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
  };
}

/** A refusal in words: what it is, why, what to do. */
export function renderRefusal(refusal: Refusal, locale: Locale): ActRefused {
  const t = translatorFor(locale);
  const { code, reason, values, issues, findings } = refusal;
  const own = reason === undefined ? null : findWords(locale, `refusals.${reason}`, inWords(values, locale));
  return {
    ok: false,
    status: REFUSALS[code],
    code,
    title: t(`errors.${code}.title`),
    detail: own ?? t(`errors.${code}.detail`),
    ...(issues && {
      issues: issues.map(({ path, message }) => ({
        path,
        message: findWords(locale, `issues.${message}`) ?? t('issues.other'),
      })),
    }),
    ...(findings && { findings: findings.map((finding) => renderFinding(finding, locale)) }),
  };
}
