import type { Finding, RuleFinding } from '@/lib/law/finding';

/** Facts that are only asked about are judged as the act would be: what the law refuses counts as refused. */
export const asConducted = (finding: RuleFinding): Finding => ({
  ...finding,
  level: finding.level === 'breach' ? 'refused' : finding.level,
});
