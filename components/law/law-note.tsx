import type { ReactNode } from 'react';
import { ArticleRef } from './article-ref';

interface LawNoteProps {
  article?: string;
  source?: 'constitution';
  children?: ReactNode;
}

/** What the margin says: the article, and in a few words what it asks. */
export function LawNote({ article, source, children }: LawNoteProps) {
  return (
    <div className="law-note">
      {article === undefined ? null : (
        <>
          <ArticleRef article={article} source={source} />{' '}
        </>
      )}
      {children}
    </div>
  );
}
