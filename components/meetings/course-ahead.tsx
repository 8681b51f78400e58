import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { ArticleRef } from '@/components/law/article-ref';
import { Section } from '@/components/layout/section';
import { DescriptionList } from '@/components/ui/description-list';
import type { RenderedFinding } from '@/lib/acts/reply';
import type { CourseStep, Step } from './course';
import type { MeetingView } from './meeting-view';

/** The step of the law that stands behind a step of the screen, whose findings say why it cannot be taken yet. */
const BEHIND: Readonly<Partial<Record<Step, keyof MeetingView['findings']>>> = {
  opening: 'open',
  attendance: 'count',
  presidium: 'elect-presidium',
  readings: 'read-out',
  mode: 'choose-mode',
  votes: 'vote',
  closing: 'close',
  signatures: 'sign',
};

/** What is ahead, and by what it waits. */
export function CourseAhead({ meeting, course }: { meeting: MeetingView; course: readonly CourseStep[] }) {
  const t = useTranslations('meetings');
  const ahead = course.filter(({ state }) => state === 'todo');
  if (ahead.length === 0) return null;
  const isNameable = ['convened', 'opened', 'counted'].includes(meeting.state) && meeting.may.conduct;
  return (
    <Section title={t('ahead.title')} lead={t('ahead.lead')}>
      <DescriptionList
        items={ahead.map(({ step }) => {
          const behind = BEHIND[step];
          const [why] = behind === undefined ? [] : meeting.findings[behind].filter(isBar);
          return {
            term: t(`steps.${step}`),
            value:
              step === 'nominations' && isNameable ? (
                <Link href={`/meetings/${meeting.id}?step=nominations`}>{t('ahead.nominations')}</Link>
              ) : (
                (why?.message ?? '—')
              ),
            law: why === undefined ? null : <ArticleRef article={why.article} />,
          };
        })}
      />
    </Section>
  );
}

const isBar = ({ level }: RenderedFinding): boolean => level === 'refused' || level === 'violation';
