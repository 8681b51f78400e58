'use client';

import { useTranslations } from 'next-intl';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';

const SHOWN_MS = 6000;
const NONE: readonly string[] = [];

type Say = (text: string, remarks?: readonly string[]) => void;
const Saying = createContext<Say>(() => undefined);

/** Says politely, to eyes and to screen readers, what has just been done. */
export const useToast = (): Say => useContext(Saying);

export function ToastProvider({ children }: { children: ReactNode }) {
  const t = useTranslations('common');
  const [said, setSaid] = useState<{ text: string; remarks: readonly string[] } | null>(null);
  const say = useCallback<Say>((text, remarks = NONE) => setSaid({ text, remarks }), []);
  useEffect(() => {
    // Remarks stay until they are put away: the form that was remarked on may be gone from the page.
    if (said === null || said.remarks.length > 0) return;
    const timer = setTimeout(() => setSaid(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <Saying value={say}>
      {children}
      <div className="toast" role="status" aria-live="polite">
        {said === null ? null : (
          <div>
            {said.text}
            {said.remarks.length === 0 ? null : (
              <>
                <ul className="mt-2 grid gap-1 text-sm">
                  {said.remarks.map((remark) => (
                    <li key={remark}>{remark}</li>
                  ))}
                </ul>
                <button type="button" className="mt-2 underline" onClick={() => setSaid(null)}>
                  {t('close')}
                </button>
              </>
            )}
          </div>
        )}
      </div>
    </Saying>
  );
}
