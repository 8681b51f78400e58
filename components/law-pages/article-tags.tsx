import { useTranslations } from 'next-intl';
import { Tag } from '@/components/ui/tag';
import type { Actor, ArticleEntry } from '@/lib/law/registry';
import { TERMS, type TermArticle } from '@/lib/law/terms';

const TONES = { rule: 'plain', duty: 'plain', frame: 'plain', missing: 'warn' } as const;

export function KindTag({ kind }: Pick<ArticleEntry, 'kind'>) {
  const t = useTranslations('lawPages.kinds');
  return <Tag tone={TONES[kind]}>{t(kind)}</Tag>;
}

/** Who acts under it, in a line. */
export function Actors({ actors }: { actors: readonly Actor[] }) {
  const t = useTranslations('lawPages');
  return <>{actors.length === 0 ? t('noActor') : actors.map((actor) => t(`actors.${actor}`)).join(', ')}</>;
}

/** «7 дней после вывешивания списка». */
export function TermWords({ term }: { term: TermArticle }) {
  const t = useTranslations('lawPages');
  const { days, direction } = TERMS[term];
  // Messages hold no dots in their keys.
  const event = t(`events.${term.replaceAll('.', '_') as '31_1'}`);
  if (days === 'month') return <>{`${t('termMonth')} ${event}`}</>;
  return <>{`${t(direction === 'forward' ? 'termForward' : 'termBackward', { days })} ${event}`}</>;
}
