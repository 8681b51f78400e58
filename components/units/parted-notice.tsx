import { useTranslations } from 'next-intl';
import { ArticleRef } from '@/components/law/article-ref';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';

interface Place {
  readonly number: number;
  readonly name: string;
}

interface PartedUnit {
  readonly unitId: string;
  readonly name: string;
  readonly withName: string;
  readonly electionId: string;
  readonly uchastok: Place;
  readonly other: Place;
  readonly isFixed: boolean;
}

const called = ({ number, name }: Place): string => `${number} (${name})`;

/** Units joined since the division was adopted, and the way to adopt it anew. */
export function PartedNotice({ parted }: { parted: readonly PartedUnit[] }) {
  const t = useTranslations('units');
  const [first] = parted;
  if (first === undefined) return null;
  const { electionId, isFixed } = first;
  return (
    <Notice
      tone="warn"
      title={t('parted')}
      actions={
        isFixed ? null : <LinkButton href={`/uchastki/divide?electionId=${electionId}`}>{t('divideAnew')}</LinkButton>
      }
    >
      <ul>
        {parted.map(({ unitId, name, withName, uchastok, other }) => (
          <li key={unitId}>{t('partedOne', { name, other: withName, from: called(uchastok), to: called(other) })}</li>
        ))}
      </ul>
      <p>
        {t(isFixed ? 'partedFixed' : 'partedHint')} <ArticleRef article="36" />
      </p>
    </Notice>
  );
}
