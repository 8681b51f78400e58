import { useTranslations } from 'next-intl';
import { Ruled, RuledRow } from '@/components/ui/ruled';
import { Tag } from '@/components/ui/tag';
import type { CandidateView, MeetingView, NominationView } from '../meeting-view';
import { Challenge } from './challenge';
import { Proposer } from './proposals';

/** Everyone who stands, with who proposed him; a name is challenged here. */
export function Nominations({ meeting, canChallenge }: { meeting: MeetingView; canChallenge: boolean }) {
  const t = useTranslations('meetings');
  if (meeting.nominations.length === 0) return <p className="text-faded">{t('nominations.empty')}</p>;
  return (
    <>
      {meeting.races.map(({ race, seats }) => {
        const nominations = meeting.nominations.filter((nomination) => nomination.race === race);
        const isVoted = meeting.ballots.some((ballot) => ballot.race === race);
        return (
          <div key={race} className="leaf across">
            <h3>
              {t(`races.${race}`)}{' '}
              <small className="font-text text-faded text-sm">
                {seats === null ? t('seatsUndecided') : t('seats', { count: seats })}
              </small>
            </h3>
            {nominations.length === 0 ? <p className="text-faded">{t('nominations.emptyRace')}</p> : null}
            {nominations.length === 0 ? null : (
              <Ruled label={t(`races.${race}`)}>
                {nominations.flatMap((nomination) =>
                  nomination.candidates.map((candidate, index) => (
                    <CandidateRow
                      key={candidate.id}
                      meetingId={meeting.id}
                      nomination={nomination}
                      candidate={candidate}
                      ordinal={index + 1}
                      canChallenge={canChallenge && !isVoted && candidate.challengeReason === null}
                    />
                  )),
                )}
              </Ruled>
            )}
          </div>
        );
      })}
    </>
  );
}

interface CandidateRowProps {
  meetingId: string;
  nomination: NominationView;
  candidate: CandidateView;
  ordinal: number;
  canChallenge: boolean;
}

function CandidateRow({ meetingId, nomination, candidate, ordinal, canChallenge }: CandidateRowProps) {
  const common = useTranslations('common');
  return (
    <RuledRow
      when={String(ordinal)}
      title={candidate.isRemoved ? <s>{candidate.name}</s> : candidate.name}
      action={
        canChallenge ? <Challenge meetingId={meetingId} candidateId={candidate.id} name={candidate.name} /> : null
      }
    >
      {nomination.listName === null ? null : <strong>{common('quoted', { text: nomination.listName })} · </strong>}
      <Proposer nomination={nomination} /> <Challenged candidate={candidate} />
    </RuledRow>
  );
}

function Challenged({ candidate }: { candidate: CandidateView }) {
  const t = useTranslations('meetings.nominations');
  if (candidate.challengeReason === null) return null;
  return (
    <span className="block">
      <Tag tone={candidate.isRemoved ? 'late' : 'plain'}>{t(candidate.isRemoved ? 'removed' : 'kept')}</Tag>{' '}
      {candidate.challengeReason} ({candidate.challengeFor} : {candidate.challengeAgainst})
    </span>
  );
}
