import { useTranslations } from 'next-intl';
import { Tag } from '@/components/ui/tag';
import type { Franchise } from '@/lib/law/franchise';

const TONES = {
  elector: 'plain',
  disfranchised: 'late',
  'under-age': 'plain',
  'age-undecided': 'warn',
  detained: 'warn',
} as const satisfies Record<Franchise, string>;

interface FranchiseTagProps {
  franchise: Franchise;
  /** Struck or made one with another: what was reckoned of the person then is no word of them now. */
  isOff?: boolean;
}

/** Whether somebody of the register votes, and why not. */
export function FranchiseTag({ franchise, isOff = false }: FranchiseTagProps) {
  const t = useTranslations('register');
  return isOff ? (
    <span className="text-faded">{t('offRegister')}</span>
  ) : (
    <Tag tone={TONES[franchise]}>{t(`franchises.${franchise}`)}</Tag>
  );
}
