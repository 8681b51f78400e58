import { useTranslations } from 'next-intl';
import { Bars } from '@/components/ui/bars';

interface Counted {
  readonly key: string;
  readonly count: number;
}

const TRAITS = ['sex', 'party', 'nationality', 'occupation'] as const;

/** Who was elected, by sex, party, nationality and occupation, as the register says. */
export function Deputies({ deputies }: { deputies: Readonly<Record<(typeof TRAITS)[number], readonly Counted[]>> }) {
  const t = useTranslations('results');
  const nameOf = (trait: (typeof TRAITS)[number], key: string) => {
    if (trait === 'sex') return key === 'm' ? t('men') : t('womenKey');
    if (key !== '') return key;
    return trait === 'party' ? t('nonParty') : t('notSaid');
  };
  return (
    <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
      {TRAITS.map((trait) => (
        <div key={trait}>
          <h3>{t(trait)}</h3>
          <Bars
            label={t(trait)}
            items={deputies[trait].map(({ key, count }) => ({ label: nameOf(trait, key), value: count }))}
          />
        </div>
      ))}
    </div>
  );
}
