import { useTranslations } from 'next-intl';
import { LawNote } from '@/components/law/law-note';
import { Section } from '@/components/layout/section';
import { Notice } from '@/components/ui/notice';
import type { Race } from '@/lib/law/meeting';
import { SettleTie, VoteTable } from '../apart-forms';
import { raceState } from '../course';
import { isSummed, type MeetingView, type RaceView } from '../meeting-view';
import { BallotTable } from './ballot-table';
import { candidatesOf, itemsOfRace } from './items';

const ARTICLES: Readonly<Record<Race, string>> = {
  deputies: '45',
  alternates: '46',
  revision: '55',
  'revision-alternates': '57',
};
const LAWS = {
  deputies: 'law',
  alternates: 'lawAlternates',
  revision: 'lawRevision',
  'revision-alternates': 'lawRevision',
} as const;

/** Every race by its own separate vote, in order; the next one opens when the one before is over. */
export function Votes({ meeting, canVote }: { meeting: MeetingView; canVote: boolean }) {
  const t = useTranslations('meetings');
  const isDue = (view: RaceView) => ['unvoted', 'unnamed', 'tied'].includes(raceState(meeting, view));
  const due = meeting.races.find(isDue);
  return (
    <>
      {meeting.races.map((view) => (
        <Section
          key={view.race}
          title={t(`races.${view.race}`)}
          lead={view.seats === null ? t('seatsUndecided') : t('seats', { count: view.seats })}
          law={<LawNote article={ARTICLES[view.race]}>{t(`votes.${LAWS[view.race]}`)}</LawNote>}
        >
          {meeting.ballots
            .filter((ballot) => ballot.race === view.race)
            .map((ballot) => (
              <BallotTable key={ballot.round} meeting={meeting} ballot={ballot} />
            ))}
          {canVote ? <NextVote meeting={meeting} view={view} due={due} /> : null}
        </Section>
      ))}
    </>
  );
}

function NextVote({ meeting, view, due }: { meeting: MeetingView; view: RaceView; due: RaceView | undefined }) {
  const t = useTranslations('meetings');
  const state = raceState(meeting, view);
  if (state === 'voted') return null;
  if (due !== undefined && due.race !== view.race)
    return <p className="text-faded">{t('votes.wait', { race: t(`races.${due.race}`) })}</p>;
  const items = itemsOfRace(meeting, view.race);
  if (items.length === 0) return <p className="text-faded">{t('votes.noCandidates')}</p>;
  const last = meeting.ballots.findLast((ballot) => ballot.race === view.race);
  const round = last?.round ?? 0;
  const isLists = meeting.mode === 'list' && view.race === 'deputies';
  const way = meeting.interpretations['I-19'];
  if (state === 'tied' && last !== undefined && way !== 'repeat-vote')
    return (
      <SettleTie
        act="meetings/settle-tie"
        of={{ meetingId: meeting.id, race: view.race }}
        by={way}
        items={items}
        open={isLists ? 1 : last.open}
        isLists={isLists}
      />
    );
  return (
    <>
      {state === 'tied' && last !== undefined ? (
        <Notice tone="late" title={t('votes.repeat')}>
          {t('votes.repeatNote', { open: String(last.open) })}
        </Notice>
      ) : null}
      <VoteTable
        key={`${view.race}${round}`}
        meetingId={meeting.id}
        race={view.race}
        round={round}
        items={items}
        seats={last?.open ?? view.seats}
        candidates={
          meeting.campaign.mode === 'reconstruct' && !isSummed(meeting, view.race)
            ? candidatesOf(meeting, view.race)
            : []
        }
        isSummed={isSummed(meeting, view.race)}
        present={meeting.voters}
        isLists={isLists}
        interpretations={meeting.interpretations}
      />
    </>
  );
}
