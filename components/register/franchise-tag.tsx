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

export function FranchiseTag({ franchise }: { franchise: Franchise }) {
  const t = useTranslations('register.franchises');
  return <Tag tone={TONES[franchise]}>{t(franchise)}</Tag>;
}
