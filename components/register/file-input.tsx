'use client';

import { useTranslations } from 'next-intl';
import type { ControlAria } from '@/components/ui/field';

interface FileInputProps extends ControlAria {
  /** Name of the file chosen. */
  name: string | null;
  onFile: (file: File | null) => void;
}

/** The browser speaks its own language on a file field, so its words stand over it in ours; keyboard and drop are its own. */
export function FileInput({ name, onFile, ...aria }: FileInputProps) {
  const t = useTranslations('register.import');
  return (
    <span className="control relative flex items-center focus-within:outline-2 focus-within:outline-accent">
      <span aria-hidden="true" className={name === null ? 'text-faded' : 'break-all'}>
        {name ?? t('choose')}
      </span>
      <input
        {...aria}
        className="absolute inset-0 cursor-pointer opacity-0"
        type="file"
        required
        accept=".csv,.tsv,.txt,.xlsx,text/csv"
        onChange={(event) => onFile(event.target.files?.[0] ?? null)}
      />
    </span>
  );
}
