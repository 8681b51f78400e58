import { parseCivilDay } from '@/lib/kernel/civil-day';
import type { BasisValue, RuleFinding } from '@/lib/law/finding';
import { formatDay, formatFactWhen, formatList } from './format';
import type { Locale } from './locales';
import { findWords } from './translator';

function isList(value: BasisValue): value is readonly string[] {
  return Array.isArray(value);
}

function textOf(value: string, locale: Locale): string {
  const day = parseCivilDay(value);
  return day === null ? value : formatDay(day, locale);
}

function wordOf(value: BasisValue, locale: Locale): string | number {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return textOf(value, locale);
  if (typeof value === 'boolean') return String(value);
  if (value === null) return '—';
  if (isList(value)) {
    return formatList(
      value.map((item) => textOf(item, locale)),
      locale,
    );
  }
  return formatFactWhen(value, locale);
}

/** The sentence of a finding, its numbers and days put into the words of its rule. */
export function describeFinding(finding: Pick<RuleFinding, 'rule' | 'article' | 'basis'>, locale: Locale): string {
  const values = Object.fromEntries(Object.entries(finding.basis).map(([key, value]) => [key, wordOf(value, locale)]));
  return (
    findWords(locale, `findings.${finding.rule}`, values) ??
    findWords(locale, 'law.unnamedFinding', { rule: finding.rule, article: finding.article }) ??
    finding.rule
  );
}
