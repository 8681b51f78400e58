'use client';

import { useTranslations } from 'next-intl';
import { Select } from '@/components/ui/select';
import type { Plan } from './plan';

interface MoveSelectProps {
  label: string;
  plan: Plan;
  /** Null when it lies in none yet. */
  number: number | null;
  /** A number, a new uchastok, or none. */
  onMove: (to: number | 'new' | null) => void;
  mayBeNone?: boolean;
  /** What lies in none of its own votes where it lives, with the others there. */
  isAtHome?: boolean;
}

const NEW = 'new';
const NONE = 'none';

/** Where something lies in the division, and the means to move it: by a click, or by typing the uchastok's number. */
export function MoveSelect({ label, plan, number, onMove, mayBeNone = false, isAtHome = false }: MoveSelectProps) {
  const t = useTranslations('uchastki.editor');
  return (
    <Select
      className="w-auto max-w-[min(100%,18rem)]"
      aria-label={label}
      value={number === null ? NONE : String(number)}
      onChange={({ target: { value } }) => onMove(value === NEW ? NEW : value === NONE ? null : Number(value))}
      options={[
        ...(mayBeNone || number === null ? [{ value: NONE, label: t(isAtHome ? 'atHome' : 'nowhere') }] : []),
        ...plan.uchastki.map(({ number: other, name }) => ({
          value: String(other),
          label: name === '' ? `№ ${other}` : `${other}. ${name}`,
        })),
        { value: NEW, label: t('newUchastok') },
      ]}
    />
  );
}
