import { getTranslations } from 'next-intl/server';
import { requireDesk } from '@/app/(desk)/_shell/require-desk';
import { FindingList } from '@/components/law/finding-list';
import { LawNote } from '@/components/law/law-note';
import { Section } from '@/components/layout/section';
import { QuorumBoard } from '@/components/meetings/attendance/quorum-board';
import type { Step } from '@/components/meetings/course';
import type { MeetingView } from '@/components/meetings/meeting-view';
import { NominationForm } from '@/components/meetings/steps/nomination-form';
import { Nominations } from '@/components/meetings/steps/nominations';
import { PresidiumForm } from '@/components/meetings/steps/presidium-form';
import { Readings } from '@/components/meetings/steps/readings';
import { ClosingForm, ModeForm, OpeningForm } from '@/components/meetings/steps/simple-forms';
import { Votes } from '@/components/meetings/votes/votes';
import { LinkButton } from '@/components/ui/link-button';
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

/** The one step that is on the table, with everything it needs. */
export async function StepForm({ step, meeting }: { step: Step; meeting: MeetingView }) {
  const t = await getTranslations('meetings');
  const law = step === 'signatures' ? t('protocol.law') : step === 'closing' ? null : t(`${step}.law`);
  return (
    <Section
      id="step"
      title={t(`stepTitles.${step}`)}
      law={step === 'opening' || step === 'mode' ? null : <LawNote article={ARTICLES[step]}>{law}</LawNote>}
    >
      <StepBody step={step} meeting={meeting} />
    </Section>
  );
}

async function StepBody({ step, meeting }: { step: Step; meeting: MeetingView }) {
  const t = await getTranslations('meetings');
  const canAct = meeting.may.conduct;
  const isReady = meeting.state === 'counted';
  switch (step) {
    case 'notices':
      return <NoticesStep meeting={meeting} />;
    case 'opening':
      return (
        <>
          <FindingList findings={meeting.state === 'convened' ? meeting.findings.open : []} />
          {canAct && meeting.state === 'convened' ? <OpeningForm meeting={meeting} /> : null}
        </>
      );
    case 'attendance':
      return (
        <>
          <QuorumBoard present={meeting.room.present} eligible={meeting.room.eligible} needed={meeting.room.needed} />
          <div className="acts">
            <LinkButton href={`/meetings/${meeting.id}/attendance`} tone="primary">
              {t(canAct && meeting.ballots.length === 0 ? 'attendance.open' : 'attendance.view')}
            </LinkButton>
          </div>
        </>
      );
    case 'presidium':
      return (
        <>
          <p>{t('presidium.lead')}</p>
          {meeting.presidium.length > 0 || !isReady ? null : canAct ? <PresidiumForm meetingId={meeting.id} /> : null}
        </>
      );
    case 'readings':
      return <ReadingsStep meeting={meeting} canMark={canAct && isReady && meeting.presidium.length > 0} />;
    case 'mode':
      return (
        <>
          <p>{t('mode.lead')}</p>
          {canAct && isReady && meeting.mode === null ? <ModeForm meeting={meeting} /> : null}
        </>
      );
    case 'nominations':
      return <NominationsStep meeting={meeting} />;
    case 'votes':
      return (
        <>
          <p>
            {t('votes.lead')} {t('votes.present', { present: String(meeting.present ?? 0) })}
          </p>
          <Votes meeting={meeting} canVote={canAct && isReady && meeting.mode !== null} />
        </>
      );
    case 'closing':
      return (
        <>
          <FindingList findings={isReady ? meeting.findings.close : []} />
          {canAct && isReady ? <ClosingForm meeting={meeting} /> : null}
        </>
      );
    case 'signatures':
      return (
        <div className="acts">
          <LinkButton href={`/meetings/${meeting.id}/protocol`} tone="primary">
            {t('failed.protocol')}
          </LinkButton>
        </div>
      );
  }
}

async function ReadingsStep({ meeting, canMark }: { meeting: MeetingView; canMark: boolean }) {
  const { context } = await requireDesk();
  const t = await getTranslations('meetings');
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
    .filter((race) => !meeting.ballots.some((ballot) => ballot.race === race));
  return (
    <>
      <p>{t('nominations.lead')}</p>
      {canAct && unvoted.length > 0 ? (
        <NominationForm meetingId={meeting.id} races={unvoted} mode={meeting.mode} />
      ) : null}
      <Nominations meeting={meeting} canChallenge={canAct && meeting.state !== 'convened'} />
    </>
  );
}
