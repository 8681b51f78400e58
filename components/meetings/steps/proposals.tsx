import { useTranslations } from 'next-intl';
import type { MeetingView, NominationView, RaceView } from '../meeting-view';

const KINDS = ['party', 'komsomol', 'union', 'organisation', 'citizen', 'group'] as const;

/** From whom a nomination came, in words (42 г): names of bodies and of people stand as they were given. */
export function Proposer({ nomination }: { nomination: NominationView }) {
  const t = useTranslations('meetings.nominations');
  const kind = KINDS.find((known) => known === nomination.proposerKind);
  return (
    <>
      {nomination.proposerName} ({kind === undefined ? nomination.proposerKind : t(`kinds.${kind}`)})
    </>
  );
}

/** Everyone proposed, by race and proposer. */
export function Proposals({ meeting }: { meeting: MeetingView }) {
  const t = useTranslations('meetings');
  const common = useTranslations('common');
  const races = meeting.races.filter(({ race }) => meeting.nominations.some((one) => one.race === race));
  return (
    <div className="grid gap-2">
      {races.map(({ race }) => (
        <div key={race}>
          <strong className="font-semibold">{t(`races.${race}`)}</strong>
          {meeting.nominations
            .filter((nomination) => nomination.race === race)
            .map((nomination) => (
              <div key={nomination.id}>
                {nomination.listName === null ? null : `${common('quoted', { text: nomination.listName })}: `}
                {nomination.candidates
                  .filter(({ isRemoved }) => !isRemoved)
                  .map(({ name }) => name)
                  .join(', ')}
                {' — '}
                <Proposer nomination={nomination} />
              </div>
            ))}
        </div>
      ))}
    </div>
  );
}

/** How many are to be elected in each race (42 д). */
export function RaceSeats({ races }: { races: readonly RaceView[] }) {
  const t = useTranslations('meetings');
  return (
    <>
      {races.map(({ race, seats }) => (
        <div key={race}>
          {t(`races.${race}`)}: {seats === null ? t('seatsUndecided') : t('seats', { count: seats })}
        </div>
      ))}
    </>
  );
}
