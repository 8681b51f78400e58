'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ArticleRef } from '@/components/law/article-ref';
import { Button } from '@/components/ui/button';
import { DescriptionList } from '@/components/ui/description-list';
import { Notice } from '@/components/ui/notice';
import { Progress } from '@/components/ui/progress';
import { Table } from '@/components/ui/table';
import { formatDayMonth, formatList, formatNumber } from '@/lib/i18n/format';
import type { SummedConsequences, SummedMeeting } from '@/lib/law/appeal-consequences';
import { bodyName } from '../words';
import type { Preview } from './use-preview';

/** Names told one by one; of more it is said how many. */
const NAMED = 12;

/** What the decision on all that are ticked will change, said before it is recorded. */
export function BatchPreview({ preview, onAgain }: { preview: Preview; onAgain: () => void }) {
  const t = useTranslations('appeals.batch.preview');
  if (preview.kind === 'none') return <p className="hint">{t('choose')}</p>;
  if (preview.kind === 'asking') return <Progress label={t('asking')} />;
  if (preview.kind === 'failed') {
    return (
      <Notice tone="warn" role="alert" actions={<Button onClick={onAgain}>{t('again')}</Button>}>
        {t('failed')}
      </Notice>
    );
  }
  return <Changes changes={preview.changes} />;
}

function Changes({ changes }: { changes: SummedConsequences }) {
  const t = useTranslations('appeals.batch.preview');
  const { elsewhere, uchastki, decided } = changes;
  return (
    <section className="grid gap-2" aria-label={t('title', { count: decided })}>
      <h3>{t('title', { count: decided })}</h3>
      {elsewhere.length === 0 ? null : <Notice tone="warn">{t('elsewhere', { count: elsewhere.length })}</Notice>}
      <Facts changes={changes} />
      {uchastki.length === 0 ? null : <Uchastki uchastki={uchastki} />}
      <p className="hint">{t('exactly')}</p>
    </section>
  );
}

const termOf = (words: string, article: string): ReactNode => (
  <>
    {words} <ArticleRef article={article} />
  </>
);

function Facts({ changes }: { changes: SummedConsequences }) {
  const t = useTranslations('appeals.batch.preview');
  const bodies = useTranslations('commissions');
  const offices = useTranslations('appeals.office');
  const meetings = useMeetingWords();
  const { outcome, leaving, voting, outside, final, onward } = changes;
  const family = useFamilyWords(changes.family);
  const seats = useSeatWords(changes.seats);
  const facts = [
    { term: termOf(t('list'), '29'), value: outcome === 'refused' ? t('listSame') : t('leaving', { count: leaving }) },
    outcome === 'satisfied' && {
      term: termOf(t('vote'), '14'),
      value: outside === 0 ? t('voting', { count: voting }) : t('votingOutside', { count: voting, outside }),
    },
    family !== null && { term: termOf(t('family'), '15.п'), value: family },
    seats !== null && { term: termOf(t('seats'), '43'), value: seats },
    ...changes.meetings.map((meeting) => ({
      term: termOf(meetings.title(meeting), meeting.stage === 'ahead' ? '35' : '38'),
      value: meetings.said(meeting),
    })),
    ...onward.map(({ body, count }) => ({
      term: termOf(t('onward'), '29'),
      value: t('goes', { count, body: bodyName(bodies, body, offices) }),
    })),
    final > 0 && { term: termOf(t('announce'), '29'), value: t('final', { count: final }) },
  ];
  return <DescriptionList items={facts.filter((fact) => fact !== false)} />;
}

function useMeetingWords() {
  const t = useTranslations('appeals.batch.preview');
  const stages = useTranslations('appeals.preview');
  const locale = useLocale();
  return {
    title: ({ heldOn, soviet, uchastok }: SummedMeeting) =>
      t('meeting', { day: formatDayMonth(heldOn, locale), soviet, uchastok: String(uchastok) }),
    said: ({ stage, people, notices, due }: SummedMeeting) => {
      if (stage !== 'ahead') return t('others', { count: people, stage: stages(stage) });
      return due === null ? t('served') : t('notices', { count: notices, day: formatDayMonth(due, locale) });
    },
  };
}

function useFamilyWords(family: SummedConsequences['family']): string | null {
  const t = useTranslations('appeals.batch.preview');
  const locale = useLocale();
  if (family.length === 0) return null;
  const names = family.slice(0, NAMED).map(({ name }) => name);
  const rest = family.length - names.length;
  return rest > 0
    ? t('reopenedMore', { count: family.length, names: names.join(', '), rest })
    : t('reopened', { count: family.length, names: formatList(names, locale) });
}

function useSeatWords(seats: SummedConsequences['seats']): string | null {
  const t = useTranslations('appeals.preview');
  if (seats.length === 0) return null;
  const shifts = seats.flatMap(({ uchastki, soviet }) =>
    uchastki.map(
      ({ number, seats: { before, after } }) =>
        `${soviet}, ${t('seat', { number: String(number), before: String(before), after: String(after) })}`,
    ),
  );
  return `${shifts.join('; ')}. ${t('seatsNote')}`;
}

function Uchastki({ uchastki }: Pick<SummedConsequences, 'uchastki'>) {
  const t = useTranslations('appeals.batch.preview.columns');
  const preview = useTranslations('appeals.preview');
  const locale = useLocale();
  const numbers = ({ before, after }: { before: number; after: number }) =>
    before === after
      ? formatNumber(after, locale)
      : preview('change', { before: formatNumber(before, locale), after: formatNumber(after, locale) });
  return (
    <Table
      caption={t('caption')}
      rows={uchastki}
      rowKey={({ id }) => id}
      columns={[
        { key: 'soviet', header: t('soviet'), cell: ({ soviet }) => soviet },
        { key: 'uchastok', header: t('uchastok'), cell: ({ number, name }) => `${number}. ${name}` },
        { key: 'electors', header: t('electors'), align: 'end', cell: ({ electors }) => numbers(electors) },
        { key: 'needed', header: t('needed'), align: 'end', cell: ({ needed }) => numbers(needed) },
      ]}
    />
  );
}
