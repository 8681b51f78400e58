'use client';

import { useTranslations } from 'next-intl';
import { Checkbox } from '@/components/ui/checkbox';

interface DeclaredProps {
  candidates: readonly { readonly id: string; readonly name: string }[];
  declared: readonly string[];
  onDeclare: (ids: readonly string[]) => void;
}

/** Whom the old protocol calls elected, where it is not whom the votes elect. */
export function Declared({ candidates, declared, onDeclare }: DeclaredProps) {
  const t = useTranslations('meetings.votes');
  return (
    <details>
      <summary className="cursor-pointer">{t('declared')}</summary>
      <div className="grid gap-1 pt-2">
        {candidates.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            checked={declared.includes(id)}
            onChange={(event) =>
              onDeclare(event.target.checked ? [...declared, id] : declared.filter((one) => one !== id))
            }
          />
        ))}
      </div>
    </details>
  );
}
