import type { ArticleRef } from '@/lib/law/finding';
import { findArticle } from '@/lib/law/registry';

const GROUNDS = /^(14|15|16|17|22)(\.|$)/;

/** Articles of the findings that an entry was made with: what protects, what evidence it rests on. */
export function articlesOfFindings(findings: unknown): ArticleRef[] {
  if (!Array.isArray(findings)) return [];
  const named = findings.flatMap((finding: unknown) => {
    const article = typeof finding === 'object' && finding !== null && 'article' in finding ? finding.article : null;
    return typeof article === 'string' && GROUNDS.test(article) && findArticle(article) !== null ? [article] : [];
  });
  return [...new Set(named)];
}
