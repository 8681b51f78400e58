import { getTranslations } from 'next-intl/server';
import { courseOf, isStep } from '@/components/meetings/course';
import { CourseAhead } from '@/components/meetings/course-ahead';
import { CourseDone } from '@/components/meetings/course-done';
import { FailedNotice } from '@/components/meetings/failed-notice';
import { MeetingHead } from '@/components/meetings/meeting-head';
import { Notice } from '@/components/ui/notice';
import { Steps } from '@/components/ui/steps';
import { loadMeeting } from '../_meeting/load-meeting';
import { StepForm } from '../_meeting/step-form';

interface MeetingPageProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ step?: string }>;
}

export async function generateMetadata({ params }: MeetingPageProps) {
  const { uchastok } = await loadMeeting((await params).id);
  return { title: (await getTranslations('meetings'))('of', { number: String(uchastok.number), name: uchastok.name }) };
}

/** The course of one meeting by the order of article 42: what is due now, what is done, what is ahead and why not yet. */
export default async function MeetingPage({ params, searchParams }: MeetingPageProps) {
  const meeting = await loadMeeting((await params).id);
  const { step: asked } = await searchParams;
  const t = await getTranslations('meetings');
  const course = courseOf(meeting);
  const current = course.find(({ state }) => state === 'current')?.step;
  const step = isStep(asked) && course.some((one) => one.step === asked) ? asked : current;
  return (
    <>
      <MeetingHead meeting={meeting} at="course" />
      <div className="across">
        <Steps
          label={t('steps.label')}
          items={course.map((one) => ({
            title: t(`steps.${one.step}`),
            state: one.state,
            href: `/meetings/${meeting.id}?step=${one.step}`,
          }))}
        />
      </div>
      {meeting.may.conduct || meeting.isSealed ? null : (
        <p className="hint">{t('readOnly', { name: meeting.agentName })}</p>
      )}
      {meeting.state === 'failed' ? <FailedNotice meeting={meeting} /> : null}
      {meeting.isSealed && meeting.state !== 'failed' ? (
        <Notice tone="done" title={t('protocol.sealShort')}>
          {t('protocol.leadSigned')}
        </Notice>
      ) : null}
      {isLateComers(meeting) ? (
        <Notice tone="warn">
          {t('attendance.late', { present: String(meeting.room.present), announced: String(meeting.present) })}
        </Notice>
      ) : null}
      {step === undefined ? null : <StepForm step={step} meeting={meeting} />}
      <CourseDone meeting={meeting} course={course} />
      <CourseAhead meeting={meeting} course={course} />
    </>
  );
}

/** People came in after the count, and it may still be taken again. */
const isLateComers = (meeting: Awaited<ReturnType<typeof loadMeeting>>): boolean =>
  meeting.state === 'counted' && meeting.ballots.length === 0 && meeting.room.present > (meeting.present ?? 0);
