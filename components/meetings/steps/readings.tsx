import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Ruled, RuledRow } from '@/components/ui/ruled';
import { READINGS, type Reading } from '@/lib/law/meeting';
import type { MeetingView } from '../meeting-view';
import { Proposals, RaceSeats } from './proposals';
import { ReadingTick } from './reading-tick';

export interface ExtractView {
  readonly residentId: string;
  readonly name: string;
  readonly birthYear: number;
  readonly settlement: string;
  readonly letter: string | null;
}

interface ReadingsProps {
  meeting: MeetingView;
  extract: readonly ExtractView[];
  canMark: boolean;
}

/** What the chair reads out before any vote (42 а–д), each with what stands there to be read. */
export function Readings({ meeting, extract, canMark }: ReadingsProps) {
  const t = useTranslations('meetings.readings');
  const bodies: Readonly<Record<Reading, ReactNode>> = {
    а: null,
    б: t('counts', { eligible: String(meeting.eligible ?? 0), present: String(meeting.present ?? 0) }),
    в: <Extract rows={extract} />,
    г: meeting.nominations.length === 0 ? t('candidatesNone') : <Proposals meeting={meeting} />,
    д: <RaceSeats races={meeting.races} />,
  };
  return (
    <Ruled label={t('lead')}>
      {READINGS.map((item) => {
        const at = meeting.readings.find((reading) => reading.item === item)?.at;
        return (
          <RuledRow
            key={item}
            when={`${item})`}
            tone={at === undefined ? undefined : 'done'}
            title={t(`items.${item}`)}
            action={
              at !== undefined ? (
                <span className="font-semibold text-done">{t('at', { at })}</span>
              ) : canMark ? (
                <ReadingTick meetingId={meeting.id} item={item} asksHour={meeting.campaign.mode === 'reconstruct'} />
              ) : null
            }
          >
            {bodies[item]}
          </RuledRow>
        );
      })}
    </Ruled>
  );
}

function Extract({ rows }: { rows: readonly ExtractView[] }) {
  const t = useTranslations('meetings.readings');
  if (rows.length === 0) return t('extractNone');
  return (
    <details>
      <summary className="cursor-pointer">{t('extract', { count: String(rows.length) })}</summary>
      <ol className="m-0 ps-6 pt-2">
        {rows.map(({ residentId, name, birthYear, settlement, letter }) => (
          <li key={residentId}>
            {name}, {birthYear}, {settlement}
            {letter === null ? null : `, ${t('letter', { letter })}`}
          </li>
        ))}
      </ol>
    </details>
  );
}
