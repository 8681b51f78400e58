import { useLocale, useTranslations } from 'next-intl';
import { ArticleRef } from '@/components/law/article-ref';
import { FindingList } from '@/components/law/finding-list';
import { Link } from '@/components/ui/link';
import { RuledRow } from '@/components/ui/ruled';
import type { RenderedFinding } from '@/lib/acts/reply';
import { formatDayShort, formatInstant } from '@/lib/i18n/format';
import type { CivilDay } from '@/lib/kernel/civil-day';

export interface JournalItem {
  readonly id: string;
  readonly act: string;
  readonly title: string;
  readonly article: string;
  readonly sequence: number;
  readonly territory: { readonly name: string } | null;
  readonly actor: { readonly name: string; readonly function: string };
  readonly subject: { readonly isPerson: boolean; readonly text: string; readonly href: string | null } | null;
  readonly subjectId: string | null;
  readonly what: unknown;
  readonly source: unknown;
  readonly findings: readonly RenderedFinding[];
  readonly campaignDay: CivilDay | null;
  readonly at: string;
  readonly hash: string;
}

interface JournalRowProps {
  item: JournalItem;
  /** The name of a function; one that is no appointment (`self`) has its own. */
  functionName: string;
}

/** One entry: the day, what was done, about whom or what, by whom; below, everything that is kept of it. */
export function JournalRow({ item, functionName }: JournalRowProps) {
  const t = useTranslations('journal');
  const locale = useLocale();
  const { campaignDay, article, actor, territory, findings, source, subject } = item;
  return (
    <RuledRow
      when={campaignDay === null ? '—' : formatDayShort(campaignDay, locale)}
      whenNote={campaignDay?.slice(0, 4)}
      title={item.title}
      law={article === '' ? null : <ArticleRef article={article} />}
    >
      {subject === null ? null : (
        <div>
          {t(subject.isPerson ? 'ofWhom' : 'ofWhat')}{' '}
          {subject.href === null ? subject.text : <Link href={subject.href}>{subject.text}</Link>}
        </div>
      )}
      <div>
        {actor.name}, {functionName}
        {territory?.name ? ` · ${territory.name}` : ''}
      </div>
      {findings.length > 0 ? <FindingList findings={findings} /> : null}
      <details className="mt-1">
        <summary className="cursor-pointer">{t('kept')}</summary>
        <dl className="grid grid-cols-[minmax(0,1fr)] gap-x-5 gap-y-1 py-2 sm:grid-cols-[8rem_minmax(0,1fr)]">
          <dt>{t('at')}</dt>
          <dd className="m-0">{formatInstant(item.at, locale)}</dd>
          <dt>{t('what')}</dt>
          <dd className="m-0">
            <pre className="m-0 overflow-x-auto whitespace-pre-wrap break-words font-mono text-xs">
              {JSON.stringify(item.what, null, 1)}
            </pre>
          </dd>
          {source === null ? null : (
            <>
              <dt>{t('source')}</dt>
              <dd className="m-0 break-words font-mono text-xs">{JSON.stringify(source)}</dd>
            </>
          )}
          <dt>{t('hash')}</dt>
          <dd className="m-0 break-all font-mono text-xs">
            {item.sequence} · {item.hash}
          </dd>
        </dl>
        {item.subjectId === null ? null : <Link href={`/journal?subjectId=${item.subjectId}`}>{t('sameSubject')}</Link>}
      </details>
    </RuledRow>
  );
}
