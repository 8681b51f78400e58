'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { MouseEvent } from 'react';
import { Born } from '@/components/ui/born';
import { Link } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import { formatDayShort, formatKnownDay, formatRelativeDays } from '@/lib/i18n/format';
import type { CivilDay } from '@/lib/kernel/civil-day';
import { oneOf } from '@/lib/kernel/one-of';
import { bornName, personName } from '@/lib/kernel/person-name';
import { APPEAL_STATES } from '@/lib/law/appeal-state';
import { type AppealItem, actOf } from './appeal-item';
import { bodyName } from './words';

interface AppealTableProps {
  items: readonly AppealItem[];
  today: CivilDay;
  sort: string;
  hrefOf: (sort: string) => string;
  ticked: ReadonlySet<string>;
  onTick: (id: string, isRange: boolean) => void;
  onTickAll: () => void;
  /** Why an act on one of them was refused. */
  refused: Readonly<Record<string, string>>;
}

/** Complaints one a row: by which day, whose, where they are; a tick takes a row into the work on many. */
export function AppealTable(props: AppealTableProps) {
  const { items, today, sort, hrefOf, ticked, onTick, onTickAll, refused } = props;
  const t = useTranslations('appeals');
  const common = useTranslations('common');
  const isAll = items.length > 0 && items.every(({ id }) => ticked.has(id));
  return (
    <Table
      caption={t('title')}
      rows={items}
      rowKey={({ id }) => id}
      isMarked={({ id }) => ticked.has(id)}
      sort={{ current: sort, hrefOf }}
      columns={[
        {
          key: 'tick',
          width: '2.5rem',
          header: <input type="checkbox" aria-label={t('batch.all')} checked={isAll} onChange={onTickAll} />,
          cell: (item) => (
            <input
              type="checkbox"
              aria-label={t('batch.tick', { name: bornName(item) })}
              checked={ticked.has(item.id)}
              onClick={(event: MouseEvent) => onTick(item.id, event.shiftKey)}
              onChange={() => undefined}
            />
          ),
        },
        {
          key: 'due',
          header: t('list.columns.due'),
          sort: 'due',
          isOneWay: true,
          cell: (item) => <Due item={item} today={today} />,
        },
        {
          key: 'name',
          header: t('list.columns.name'),
          sort: 'name',
          cell: (item) => (
            <>
              <Link href={`/appeals/${item.id}`}>{personName(item)}</Link>
              <Born year={item.birthYear} />
              {refused[item.id] === undefined ? null : <div className="fault">{refused[item.id]}</div>}
            </>
          ),
        },
        {
          key: 'letter',
          header: t('list.columns.letter'),
          cell: ({ letter }) => common('quoted', { text: letter }),
          phone: 'hide',
        },
        {
          key: 'settlement',
          header: t('list.columns.settlement'),
          sort: 'settlement',
          cell: ({ settlement, soviet }) => `${settlement}, ${soviet}`,
          phone: 'hide',
        },
        { key: 'where', header: t('list.columns.where'), cell: (item) => <Where item={item} /> },
        {
          key: 'filed',
          header: t('list.columns.filed'),
          sort: 'filed',
          phone: 'hide',
          cell: (item) => <Filed item={item} />,
        },
      ]}
    />
  );
}

function Due({ item, today }: { item: AppealItem; today: CivilDay }) {
  const t = useTranslations('appeals');
  const locale = useLocale();
  if (item.due !== null) {
    return (
      <span className={item.isOverdue ? 'text-accent' : undefined}>
        <b>{formatDayShort(item.due, locale)}</b> <small>{formatRelativeDays(item.due, today, locale)}</small>
      </span>
    );
  }
  if (item.untoldDays !== null) return <small>{t('list.untold', { days: item.untoldDays })}</small>;
  return <span className="text-faded">{actOf(item) === null ? '—' : t('row.noDay')}</span>;
}

function Where({ item }: { item: AppealItem }) {
  const t = useTranslations('appeals');
  const bodies = useTranslations('commissions');
  const offices = useTranslations('appeals.office');
  const act = actOf(item);
  const body = item.holder === null ? null : bodyName(bodies, item.holder, offices);
  return (
    <>
      {body === null || item.state === 'kept' ? null : <div>{body}</div>}
      {item.isMine && act !== null ? (
        <Link href={`/appeals/${item.id}#now`}>{t(`acts.${act}`)}</Link>
      ) : (
        <small className="text-faded">{t(`states.${oneOf(APPEAL_STATES, item.state)}`)}</small>
      )}
    </>
  );
}

function Filed({ item }: { item: AppealItem }) {
  const t = useTranslations('appeals');
  const locale = useLocale();
  return (
    <>
      {formatKnownDay(item.filedOn, locale, formatDayShort)}
      {item.isLate ? <small className="text-faded"> {t('list.late')}</small> : null}
    </>
  );
}
