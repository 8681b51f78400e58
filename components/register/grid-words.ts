'use client';

import { useTranslations } from 'next-intl';

/** A check's reason in words, as the import tells it. */
export function useReasonWords(): (reason: string) => string {
  const t = useTranslations('register.reasons');
  return (reason) => {
    // Every reason of the checks has its words; one that came later is shown by its code.
    const key = reason as Parameters<typeof t>[0];
    return t.has(key) ? t(key) : reason;
  };
}
