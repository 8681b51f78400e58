import { useLocale, useTranslations } from 'next-intl';
import { ArticleRef } from '@/components/law/article-ref';
import { Section } from '@/components/layout/section';
import { DescriptionList } from '@/components/ui/description-list';
import { Link } from '@/components/ui/link';
import type { RenderedFinding } from '@/lib/acts/reply';
import { withinSentence } from '@/lib/i18n/format';
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
  const locale = useLocale();
  const ahead = course.filter(({ state }) => state === 'todo');
  if (ahead.length === 0) return null;
  const isNameable = ['convened', 'opened', 'counted'].includes(meeting.state) && meeting.may.conduct;
  return (
    <Section title={t('ahead.title')} lead={t('ahead.lead')}>
      <DescriptionList
        items={grouped(ahead.map(({ step }) => ({ step, why: whyNot(meeting, step) }))).map(({ steps, why }) => ({
          term: steps
            .map((step, index) => (index === 0 ? t(`steps.${step}`) : withinSentence(t(`steps.${step}`), locale)))
            .join(', '),
          value:
            steps[0] === 'nominations' && isNameable ? (
              <Link href={`/meetings/${meeting.id}?step=nominations`}>{t('ahead.nominations')}</Link>
            ) : (
              (why?.message ?? <Link href={`/meetings/${meeting.id}?step=${steps[0] ?? ''}`}>{t('ahead.now')}</Link>)
            ),
          law: why === null ? null : <ArticleRef article={why.article} />,
        }))}
      />
    </Section>
  );
}

interface Waiting {
  readonly step: Step;
  readonly why: RenderedFinding | null;
}

const isBar = ({ level }: RenderedFinding): boolean => level === 'refused' || level === 'violation';

function whyNot(meeting: MeetingView, step: Step): RenderedFinding | null {
  const behind = BEHIND[step];
  const found = behind === undefined ? [] : meeting.findings[behind];
  return found.find(isBar) ?? found[0] ?? null;
}

/** Steps that wait for one and the same thing are said in one row. */
function grouped(waiting: readonly Waiting[]): { steps: Step[]; why: RenderedFinding | null }[] {
  const groups = Map.groupBy(waiting, ({ step, why }) => why?.message ?? step);
  return [...groups.values()].map((group) => ({
    steps: group.map(({ step }) => step),
    why: group[0]?.why ?? null,
  }));
}
