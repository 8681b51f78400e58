import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { requireDesk } from '@/app/(desk)/_shell/require-desk';
import { FindingList } from '@/components/law/finding-list';
import { LawNote } from '@/components/law/law-note';
import { Section } from '@/components/layout/section';
import { NominationForm, PresidiumForm } from '@/components/meetings/apart-forms';
import { QuorumBoard } from '@/components/meetings/attendance/quorum-board';
import type { Step } from '@/components/meetings/course';
import { isSummed, type MeetingView } from '@/components/meetings/meeting-view';
import { Nominations } from '@/components/meetings/steps/nominations';
import { Readings } from '@/components/meetings/steps/readings';
import { ClosingForm, ModeForm, OpeningForm } from '@/components/meetings/steps/simple-forms';
import { Votes } from '@/components/meetings/votes/votes';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { meetingExtract } from '@/lib/queries/meetings/extract';
import { NoticesStep } from './notices-step';

const ARTICLES: Readonly<Record<Step, string>> = {
  notices: '35',
  opening: '42',
  attendance: '40',
  presidium: '42',
  readings: '42',
  mode: '44',
  nominations: '44.n1',
  votes: '45',
  closing: '47',
  signatures: '47',
};

/** Steps whose law stands beside a part of theirs. */
const HAS_OWN_LAW: ReadonlySet<Step> = new Set(['opening', 'mode', 'votes']);

/** The one step that is on the table, with everything it needs. */
export async function StepForm({ step, meeting }: { step: Step; meeting: MeetingView }) {
  if (isNothing(step, meeting)) return null;
  const t = await getTranslations('meetings');
  const isAgain = step === 'notices' && !meeting.notices.isBound;
  const law = isAgain ? t('notices.lawAgain') : lawOf(t, step);
  return (
    <Section
      id="step"
      title={t(`stepTitles.${step}`)}
      law={HAS_OWN_LAW.has(step) ? null : <LawNote article={isAgain ? '41' : ARTICLES[step]}>{law}</LawNote>}
    >
      {BODIES[step](meeting)}
    </Section>
  );
}

type Words = Awaited<ReturnType<typeof getTranslations<'meetings'>>>;

function lawOf(t: Words, step: Step): string | null {
  if (step === 'closing') return null;
  return step === 'signatures' ? t('protocol.law') : t(`${step}.law`);
}

type Body = (meeting: MeetingView) => ReactNode;

const isReady = ({ state }: MeetingView): boolean => state === 'counted';

/** The opening and the closing are an act alone: there is nothing of them to see for whoever does not take it. */
function isNothing(step: Step, meeting: MeetingView): boolean {
  if (step === 'opening') {
    return meeting.state !== 'convened' || (!meeting.may.conduct && meeting.findings.open.length === 0);
  }
  return step === 'closing' && (!isReady(meeting) || (!meeting.may.conduct && meeting.findings.close.length === 0));
}

const BODIES: Readonly<Record<Step, Body>> = {
  notices: (meeting) => <NoticesStep meeting={meeting} />,
  opening: (meeting) => (
    <>
      <FindingList findings={meeting.state === 'convened' ? meeting.findings.open : []} />
      {meeting.may.conduct && meeting.state === 'convened' ? <OpeningForm meeting={meeting} /> : null}
    </>
  ),
  attendance: (meeting) => <AttendanceStep meeting={meeting} />,
  presidium: (meeting) => <PresidiumStep meeting={meeting} />,
  readings: (meeting) => <ReadingsStep meeting={meeting} />,
  mode: (meeting) => <ModeStep meeting={meeting} />,
  nominations: (meeting) => <NominationsStep meeting={meeting} />,
  votes: (meeting) => <VotesStep meeting={meeting} />,
  closing: (meeting) => (
    <>
      <FindingList findings={isReady(meeting) ? meeting.findings.close : []} />
      {meeting.may.conduct && isReady(meeting) ? <ClosingForm meeting={meeting} /> : null}
    </>
  ),
  signatures: (meeting) => <SignaturesStep meeting={meeting} />,
};

async function AttendanceStep({ meeting }: { meeting: MeetingView }) {
  const t = await getTranslations('meetings.attendance');
  const { present, eligible, needed } = meeting.room;
  const isOpen = meeting.may.conduct && meeting.isDoorOpen && !meeting.isSealed;
  return (
    <>
      <QuorumBoard present={present} eligible={eligible} needed={needed} />
      <div className="acts">
        <LinkButton href={`/meetings/${meeting.id}/attendance`} tone="primary">
          {t(isOpen ? 'open' : 'view')}
        </LinkButton>
      </div>
    </>
  );
}

async function PresidiumStep({ meeting }: { meeting: MeetingView }) {
  const t = await getTranslations('meetings.presidium');
  const canElect = meeting.may.conduct && isReady(meeting) && meeting.presidium.length === 0;
  return (
    <>
      <p>{t('lead')}</p>
      {canElect ? <PresidiumForm meetingId={meeting.id} isPast={meeting.campaign.mode === 'reconstruct'} /> : null}
    </>
  );
}

async function ModeStep({ meeting }: { meeting: MeetingView }) {
  const t = await getTranslations('meetings.mode');
  return (
    <>
      <p>{t('lead')}</p>
      {meeting.commonMode === null ? null : (
        <Notice>
          {t(`common.${meeting.commonMode}`)} {t('commonWhy')} <LawNote article="36.n1" />
        </Notice>
      )}
      {meeting.may.conduct && isReady(meeting) && meeting.mode === null ? <ModeForm meeting={meeting} /> : null}
    </>
  );
}

async function VotesStep({ meeting }: { meeting: MeetingView }) {
  const t = await getTranslations('meetings.votes');
  return (
    <>
      <p>
        {t('lead')} {t('present', { present: String(meeting.voters) })}
      </p>
      <Votes meeting={meeting} canVote={meeting.may.conduct && isReady(meeting) && meeting.mode !== null} />
    </>
  );
}

async function SignaturesStep({ meeting }: { meeting: MeetingView }) {
  const t = await getTranslations('meetings.failed');
  return (
    <div className="acts">
      <LinkButton href={`/meetings/${meeting.id}/protocol`} tone="primary">
        {t('protocol')}
      </LinkButton>
    </div>
  );
}

async function ReadingsStep({ meeting }: { meeting: MeetingView }) {
  const { context } = await requireDesk();
  const t = await getTranslations('meetings');
  const canMark = meeting.may.conduct && isReady(meeting) && meeting.presidium.length > 0;
  const extract = await meetingExtract.run(context, { meetingId: meeting.id });
  return (
    <>
      <p>{t('readings.lead')}</p>
      <Readings meeting={meeting} extract={extract.ok ? extract.value.items : []} canMark={canMark} />
    </>
  );
}

async function NominationsStep({ meeting }: { meeting: MeetingView }) {
  const t = await getTranslations('meetings');
  const isOpen = ['convened', 'opened', 'counted'].includes(meeting.state);
  const canAct = meeting.may.conduct && isOpen;
  const unvoted = meeting.races
    .map(({ race }) => race)
    // art. 36, note: the lists of an enterprise come to all its parts as they were declared.
    .filter((race) => !isSummed(meeting, race) && !meeting.ballots.some((ballot) => ballot.race === race));
  return (
    <>
      <p>{t('nominations.lead')}</p>
      {isSummed(meeting, 'deputies') ? (
        <Notice title={t('nominations.common')}>
          {t('nominations.commonText')} <LawNote article="36.n1" />
        </Notice>
      ) : null}
      {canAct && unvoted.length > 0 ? (
        <NominationForm
          meetingId={meeting.id}
          races={unvoted}
          mode={meeting.mode}
          isPast={meeting.campaign.mode === 'reconstruct'}
        />
      ) : null}
      <Nominations meeting={meeting} canChallenge={canAct && meeting.state !== 'convened'} />
    </>
  );
}
