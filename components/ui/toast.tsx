'use client';

import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';

const SHOWN_MS = 6000;
const Saying = createContext<(text: string) => void>(() => undefined);

/** Says politely, to eyes and to screen readers, what has just been done. */
export const useToast = (): ((text: string) => void) => useContext(Saying);

export function ToastProvider({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState<{ text: string } | null>(null);
  const say = useCallback((text: string) => setSaid({ text }), []);
  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => setSaid(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <Saying value={say}>
      {children}
      <div className="toast" role="status" aria-live="polite">
        {said === null ? null : <div>{said.text}</div>}
      </div>
    </Saying>
  );
}
