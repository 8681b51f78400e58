import { useLocale, useTranslations } from 'next-intl';
import { formatDay } from '@/lib/i18n/format';
import type { Race } from '@/lib/law/meeting';
import { READINGS } from '@/lib/law/meeting';
import { correctionText, useEntryName } from './entry-name';
import { isSummed, type MeetingView } from './meeting-view';
import { Proposer } from './steps/proposals';
import { BallotTable } from './votes/ballot-table';

/** The protocol as it will stand on paper: the whole course of the meeting. */
export function ProtocolSheet({ meeting }: { meeting: MeetingView }) {
  const t = useTranslations('meetings.protocol');
  const locale = useLocale();
  const isFailed = meeting.state === 'failed';
  const text = (value: number | string | null) => String(value ?? '—');
  return (
    <article
      className="sheet-paper across grid gap-4 border border-rule bg-sheet px-6 py-8 [--paper:var(--sheet)] sm:px-12 sm:py-10"
      aria-label={t('title')}
    >
      <header className="text-center [&>p]:mx-auto [&>p]:max-w-none">
        {meeting.isSealed ? null : <p className="text-accent uppercase tracking-widest">{t('draft')}</p>}
        <h2>{t(isFailed ? 'headingFailed' : 'heading')}</h2>
        <p>{t('of', { number: text(meeting.uchastok.number), name: meeting.uchastok.name })}</p>
        <p className="text-faded">{t('soviet', { soviet: meeting.soviet.name })}</p>
      </header>
      <p>
        {t('held', { day: formatDay(meeting.heldOn, locale), hour: meeting.hour, place: meeting.place })}{' '}
        {meeting.attempt > 1 ? t('attempt', { attempt: text(meeting.attempt) }) : null}{' '}
        {t('opened', { hour: text(meeting.openedHour), agent: meeting.agentName })}
      </p>
      {meeting.present === null ? null : (
        <p>
          {t('count', {
            ...{ eligible: text(meeting.eligible), present: text(meeting.present), needed: text(meeting.needed) },
            isSexed: meeting.presentMen === null ? 'no' : 'yes',
            ...{ men: text(meeting.presentMen), women: text(meeting.presentWomen) },
          })}{' '}
          {t(isFailed ? 'unlawful' : 'lawful')}
        </p>
      )}
      {isFailed ? null : <Course meeting={meeting} />}
      <Corrections meeting={meeting} />
      <Signed meeting={meeting} />
    </article>
  );
}

function Course({ meeting }: { meeting: MeetingView }) {
  const t = useTranslations('meetings');
  const read = READINGS.flatMap((item) => {
    const at = meeting.readings.find((reading) => reading.item === item)?.at;
    return at === undefined ? [] : [t('protocol.reading', { item, text: t(`readings.items.${item}`), at })];
  });
  return (
    <>
      {meeting.presidium.length === 0 ? null : (
        <p>{t('protocol.presidium', { names: meeting.presidium.map(({ name }) => name).join(', ') })}</p>
      )}
      {read.length === 0 ? null : (
        <div>
          <p>{t('protocol.readings')}</p>
          <ul className="m-0 list-none ps-4">
            {read.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      {meeting.mode === null ? null : (
        <p>
          {t('protocol.mode', {
            ...{ mode: meeting.mode, for: String(meeting.modeFor), against: String(meeting.modeAgainst) },
          })}
        </p>
      )}
      {meeting.races.map(({ race }) => (
        <RacePart key={race} meeting={meeting} race={race} />
      ))}
      {meeting.closedHour === null ? null : (
        <>
          <p>
            {meeting.statements ? t('protocol.statements', { text: meeting.statements }) : t('protocol.noStatements')}
          </p>
          <p>{t('protocol.closed', { hour: meeting.closedHour })}</p>
        </>
      )}
    </>
  );
}

function RacePart({ meeting, race }: { meeting: MeetingView; race: Race }) {
  const t = useTranslations('meetings');
  const common = useTranslations('common');
  const nominations = meeting.nominations.filter((nomination) => nomination.race === race);
  const ballots = meeting.ballots.filter((ballot) => ballot.race === race);
  if (nominations.length === 0 && ballots.length === 0) return null;
  const elected = meeting.elected.filter((person) => person.race === race);
  const open = ballots.at(-1)?.open ?? 0;
  return (
    <section className="grid gap-2">
      <h3>{t(`races.${race}`)}</h3>
      {nominations.map((nomination) => (
        <div key={nomination.id}>
          <p>
            <Proposer nomination={nomination} />
            {nomination.listName === null ? null : `, ${common('quoted', { text: nomination.listName })}`}:{' '}
            {nomination.candidates.map(({ name }) => name).join(', ')}
          </p>
          {nomination.candidates
            .filter(({ challengeReason }) => challengeReason !== null)
            .map((candidate) => (
              <p key={candidate.id}>
                {t('protocol.challenged', {
                  ...{ name: candidate.name, reason: candidate.challengeReason ?? '' },
                  ...{ for: String(candidate.challengeFor), against: String(candidate.challengeAgainst) },
                  removed: candidate.isRemoved ? 'yes' : 'no',
                })}
              </p>
            ))}
        </div>
      ))}
      {ballots.map((ballot) => (
        <BallotTable key={ballot.round} meeting={meeting} ballot={ballot} />
      ))}
      {elected.length === 0 ? null : (
        <p>
          <strong>{t('protocol.elected', { names: elected.map(({ name }) => name).join(', ') })}</strong>
        </p>
      )}
      {isSummed(meeting, race) ? <p>{t('votes.summed')}</p> : null}
      {open > 0 ? <p>{t('protocol.openSeats', { open: String(open) })}</p> : null}
    </section>
  );
}

function Corrections({ meeting }: { meeting: MeetingView }) {
  const t = useTranslations('meetings.protocol');
  const nameOf = useEntryName();
  const hands = useTranslations('meetings.correct');
  if (meeting.corrections.length === 0) return null;
  return (
    <section>
      <h3>{t('corrections')}</h3>
      <ul>
        {meeting.corrections.map(({ id, entry, before, after, reason }) => (
          <li key={id}>
            {t('correction', {
              ...{ entry: nameOf(entry), reason },
              before: correctionText(before, hands),
              after: correctionText(after, hands),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Signed({ meeting }: { meeting: MeetingView }) {
  const t = useTranslations('meetings.protocol');
  if (meeting.signatures.length === 0) return null;
  return (
    <footer className="grid gap-1 border-rule border-t pt-4">
      {meeting.signatures.map(({ name, isSigned, reason }) => (
        <p key={name}>
          {name}: {t(isSigned ? 'signed' : 'refused')}
          {reason === null ? null : ` (${reason})`}
        </p>
      ))}
      {meeting.seal === null ? null : (
        <p className="text-faded text-sm">
          {t('seal')}: <span className="break-all font-mono text-xs">{meeting.seal}</span>
          <span className="block">{t('sealNote')}</span>
        </p>
      )}
    </footer>
  );
}
