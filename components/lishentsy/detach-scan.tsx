'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActForm } from '@/components/forms/act-form';
import { TextField } from '@/components/forms/fields';
import { Dialog } from '@/components/ui/dialog';

interface DetachScanProps {
  area: 'lishentsy' | 'appeals';
  scanId: string;
  name: string;
}

/** Takes a scan off its paper, with the reason. */
export function DetachScan({ area, scanId, name }: DetachScanProps) {
  const t = useTranslations('lishentsy.scans');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="link-button text-sm print:hidden" onClick={() => setOpen(true)}>
        {t('detach')}
        <span className="sr-only">: {name}</span>
      </button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} title={t('detachTitle')}>
        <ActForm
          act={`${area}/detach-scan`}
          fixed={{ scanId }}
          submitLabel={t('detach')}
          tone="secondary"
          onDone={() => setOpen(false)}
        >
          <TextField name="reason" label={t('detachReason')} isRequired />
        </ActForm>
      </Dialog>
    </>
  );
}
