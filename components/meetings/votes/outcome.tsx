import { useTranslations } from 'next-intl';
import { ArticleRef } from '@/components/law/article-ref';
import type { Preview } from './preview';

interface OutcomeProps {
  preview: Preview;
  isFilled: boolean;
  present: number;
  isSummed: boolean;
}

/** Who would be elected by what is typed; a tie says who must decide it. */
export function Outcome({ preview, isFilled, present, isSummed }: OutcomeProps) {
  const t = useTranslations('meetings.votes');
  const { over, limit } = preview;
  const isRight = over.length === 0 && limit === null;
  return (
    <div aria-live="polite" className="grid gap-1">
      {over.length > 0 ? (
        <p className="fault">{t('over', { present: String(present), names: over.join(', ') })}</p>
      ) : null}
      {limit === null ? null : (
        <p className="fault">{t('limit', { votes: String(limit.votes), limit: String(limit.limit) })}</p>
      )}
      {isSummed ? <p>{t('summed')}</p> : null}
      {isFilled && isRight && !isSummed ? <Elected preview={preview} /> : null}
    </div>
  );
}

function Elected({ preview: { elected, tied, open, tieWay } }: { preview: Preview }) {
  const t = useTranslations('meetings.votes');
  return (
    <>
      <p>
        {t('preview')}:{' '}
        <strong>{elected.length === 0 ? t('nobody') : t('electedPreview', { names: elected.join(', ') })}</strong>
      </p>
      {tied.length > 0 ? (
        <p className="font-semibold text-accent">
          {t('tie', { names: tied.join(', '), open: String(open), how: tieWay })} <ArticleRef article="45" />
        </p>
      ) : open > 0 ? (
        <p className="text-warn">{t('open', { count: open })}</p>
      ) : null}
    </>
  );
}
