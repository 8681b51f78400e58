import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { noteNumber } from '@/lib/law/article-notes';

interface ArticleRefProps {
  /** `25`, `15.з`, `44.n1`, `48.2`. */
  article: string;
  source?: 'constitution' | undefined;
}

function kindOf(part: string | undefined): 'article' | 'articleNote' | 'articlePart' | 'articleLetter' {
  if (part === undefined) return 'article';
  if (/^n\d+$/.test(part)) return 'articleNote';
  return /^\d+$/.test(part) ? 'articlePart' : 'articleLetter';
}

/** An article by its number, leading to its text and to what rests on it. */
export function ArticleRef({ article, source }: ArticleRefProps) {
  const t = useTranslations('law');
  const [number = article, part, under] = article.split('.');
  const note = noteNumber(number, under ?? part ?? '') ?? 'only';
  const kind = under === undefined ? kindOf(part) : 'articleLetterNote';
  const words = t(kind, { number, letter: part ?? '', note, part: part ?? '' });
  // The number comes as data: there may be no title for it.
  const key = `articles.${number}` as 'articles.25';
  const isConstitution = source === 'constitution';
  return (
    <Link
      className="article"
      href={`/law/${article}${isConstitution ? '?source=constitution' : ''}`}
      title={!isConstitution && t.has(key) ? t(key) : undefined}
    >
      {isConstitution ? t('constitution', { article: words }) : words}
    </Link>
  );
}
