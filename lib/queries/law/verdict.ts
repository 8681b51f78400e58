import type { RuleFinding } from '@/lib/law/finding';

export type Verdict = 'lawful' | 'unlawful' | 'undecided';

/** What the findings come to. Undecided is not lawful yet: the verdict tells it from unlawful. */
export function verdictOf(findings: readonly RuleFinding[]): { readonly lawful: boolean; readonly verdict: Verdict } {
  const [isUndecided, isFaulty] = [
    findings.some(({ level }) => level === 'undecided'),
    findings.some(({ level }) => level !== 'undecided'),
  ];
  const verdict = isFaulty ? 'unlawful' : isUndecided ? 'undecided' : 'lawful';
  return { lawful: verdict === 'lawful', verdict };
}
