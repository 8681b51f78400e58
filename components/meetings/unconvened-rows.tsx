import { useLocale, useTranslations } from 'next-intl';
import { Arithmetic } from '@/components/law/arithmetic';
import { LawNote } from '@/components/law/law-note';
import { LinkButton } from '@/components/ui/link-button';
import { Ruled, RuledRow } from '@/components/ui/ruled';
import { formatDay, formatDayShort } from '@/lib/i18n/format';
import { type CivilDay, daysBetween } from '@/lib/kernel/civil-day';

export interface UnconvenedRow {
  readonly uchastokId: string;
  readonly soviet: string;
  readonly number: number;
  readonly name: string;
  readonly electors: number;
  readonly seats: number;
  readonly startsOn: CivilDay;
  readonly latest: CivilDay;
  readonly failed: { readonly id: string; readonly heldOn: CivilDay } | null;
  readonly isTied: boolean;
  readonly mayConvene: boolean;
}

/** Uchastki without a meeting: each with the day its notices would be due, or the meeting that failed. */
export function UnconvenedRows({ rows }: { rows: readonly UnconvenedRow[] }) {
  const t = useTranslations('meetings');
  const locale = useLocale();
  return (
    <Ruled label={t('unconvened.title')}>
      {rows.map((row) => (
        <RuledRow
          key={row.uchastokId}
          when={formatDayShort(row.failed?.heldOn ?? row.startsOn, locale)}
          tone={row.failed === null ? undefined : 'late'}
          title={t('uchastok', { number: String(row.number), name: row.name })}
          action={
            row.mayConvene ? (
              <LinkButton href={`/meetings/convene?uchastokId=${row.uchastokId}`}>
                {t(row.failed === null ? 'unconvened.convene' : 'unconvened.again')}
              </LinkButton>
            ) : (
              <span className="hint">{t('unconvened.noRight')}</span>
            )
          }
          law={
            row.failed === null ? (
              <LawNote article="35">
                <Arithmetic
                  from={row.startsOn}
                  days={daysBetween(row.latest, row.startsOn)}
                  due={row.latest}
                  direction="backward"
                />
              </LawNote>
            ) : (
              <LawNote article={row.isTied ? '45' : '41'} />
            )
          }
        >
          {row.soviet} · {t('unconvened.electors', { count: row.electors })} ·{' '}
          {t('unconvened.seats', { count: String(row.seats) })}
          <Before row={row} />
        </RuledRow>
      ))}
    </Ruled>
  );
}

/** The meeting before: that it failed, or that the votes of all parts came out equal. */
function Before({ row: { failed, isTied } }: { row: UnconvenedRow }) {
  const t = useTranslations('meetings.unconvened');
  const locale = useLocale();
  if (failed === null) return null;
  return <div>{t(isTied ? 'tiedOn' : 'failedOn', { day: formatDay(failed.heldOn, locale) })}</div>;
}
