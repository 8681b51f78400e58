'use client';

import './globals.css';
import { FaultPage } from '@/components/layout/fault-page';

interface GlobalErrorProps {
  error: Error & { digest?: string };
  reset: () => void;
}

/** The layout itself failed, and the message files with it: the words stand here, in all three languages. */
export default function GlobalError({ error, reset }: GlobalErrorProps) {
  return (
    <html lang="ru">
      <body>
        <FaultPage
          title="Страница не открылась"
          actions={
            <button type="button" className="button" onClick={reset}>
              Повторить · Повторити · Repeat
            </button>
          }
        >
          <p>Записанное цело. Номер сбоя: {error.digest ?? '—'}.</p>
          <p lang="uk">Записане ціле. Номер збою: {error.digest ?? '—'}.</p>
          <p lang="en">What was recorded is safe. Number of the failure: {error.digest ?? '—'}.</p>
        </FaultPage>
      </body>
    </html>
  );
}
