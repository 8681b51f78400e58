import { useTranslations } from 'next-intl';
import { Section } from '@/components/layout/section';
import { DescriptionList } from '@/components/ui/description-list';
import { LinkButton } from '@/components/ui/link-button';
import type { CourseStep } from './course';
import type { MeetingView } from './meeting-view';
import { DoneText } from './steps/done-text';

/** What the meeting has done so far, readable at a glance. */
export function CourseDone({ meeting, course }: { meeting: MeetingView; course: readonly CourseStep[] }) {
  const t = useTranslations('meetings');
  const done = course.filter(({ state }) => state === 'done');
  if (done.length === 0) return null;
  const canCorrect = meeting.may.conduct && !meeting.isSealed && meeting.state !== 'convened';
  return (
    <Section
      title={t('doneTitle')}
      {...(canCorrect && {
        lead: t('doneLead'),
        actions: (
          <LinkButton href={`/meetings/${meeting.id}/protocol#correct`} tone="quiet">
            {t('correctLink')}
          </LinkButton>
        ),
      })}
    >
      <DescriptionList
        items={done.map(({ step }) => ({
          term: t(`steps.${step}`),
          value: <DoneText step={step} meeting={meeting} />,
        }))}
      />
    </Section>
  );
}
