import { useTranslations } from 'next-intl';
import { useToast } from '@/components/ui/toast';
import type { RenderedFinding } from '@/lib/acts/reply';

/** Says that it is done, and every remark that the law has on it. */
export function useSayDone(): (findings: readonly RenderedFinding[], doneText: string | undefined) => void {
  const t = useTranslations('ui.form');
  const say = useToast();
  return (findings, doneText) => {
    if (findings.length === 0) return say(doneText ?? t('done'));
    const remarks = new Set(findings.map(({ message }) => message));
    say(t('noted'), [...remarks]);
  };
}
