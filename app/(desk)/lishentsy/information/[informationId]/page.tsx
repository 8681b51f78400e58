import { getTranslations } from 'next-intl/server';
import { LawNote } from '@/components/law/law-note';
import { PageHead } from '@/components/layout/page-head';
import { Section } from '@/components/layout/section';
import { CheckForm } from '@/components/lishentsy/check-form';
import { CourseRecord, CourseSteps } from '@/components/lishentsy/course';
import { EnterForm } from '@/components/lishentsy/enter-form';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { addressWords } from '@/lib/i18n/address';
import { personName } from '@/lib/kernel/person-name';
import { lishentsyCourse } from '@/lib/queries/lishentsy/course';
import { getAnswer } from '../../../_shell/get-answer';
import { requireDesk } from '../../../_shell/require-desk';

interface Params {
  params: Promise<{ informationId: string }>;
}

async function getCourse({ params }: Params) {
  const { context } = await requireDesk();
  const { informationId } = await params;
  return getAnswer(context, lishentsyCourse, { informationId });
}
type Course = Awaited<ReturnType<typeof getCourse>>;

export async function generateMetadata(props: Params) {
  return { title: personName((await getCourse(props)).person) };
}

/** The way of what was told of a person: the word, the check on the spot, the paper, the entry; the next step with its form. */
export default async function CoursePage(props: Params) {
  const course = await getCourse(props);
  const [t, common] = await Promise.all([getTranslations('lishentsy'), getTranslations('common')]);
  const { steps, documents, entry, person, soviet, mayKeep } = course;
  return (
    <>
      <PageHead
        title={personName(course.person)}
        lead={`${soviet.name}. ${common('address', addressWords(person))}`}
        trail={[
          { href: '/lishentsy', label: t('title') },
          { href: '/lishentsy/information', label: t('information.title') },
        ]}
        actions={
          entry === null ? null : (
            <LinkButton href={`/lishentsy/entry/${entry.id}`} tone="primary">
              {t('course.openEntry')}
            </LinkButton>
          )
        }
      />
      <CourseSteps steps={steps} />
      <CourseRecord steps={steps} documents={documents} />
      {mayKeep ? <Next course={course} /> : <p className="text-faded">{t('course.mayNot')}</p>}
    </>
  );
}

/** What is due now, and why nothing further is where the check found otherwise. */
async function Next({ course }: { course: Course }) {
  const { today } = await requireDesk();
  const t = await getTranslations('lishentsy');
  const { id, entry, isConfirmed } = course;
  if (entry !== null) return <Notice tone="done" title={t('course.done')} />;
  if (isConfirmed === true)
    return (
      <Section title={t('course.next.document')} lead={t('course.documentLead')} law={<LawNote article="22" />}>
        <Entering course={course} />
      </Section>
    );
  return (
    <>
      {isConfirmed === false ? (
        <Notice tone="late" title={t('course.barred')}>
          {t('course.barredHint')}
        </Notice>
      ) : (
        <Section title={t('course.next.check')} lead={t('course.checkLead')} law={<LawNote article="23" />}>
          <CheckForm informationId={id} today={today} />
        </Section>
      )}
      <AsItWas course={course} />
    </>
  );
}

/** Where the past is recorded, an entry made without a check, or against it, is entered as it was: a violation of article 23. */
async function AsItWas({ course }: { course: Course }) {
  const { place } = await requireDesk();
  const t = await getTranslations('lishentsy.course');
  if (place?.campaign?.mode !== 'reconstruct') return null;
  return (
    <details>
      <summary>{t('asItWas')}</summary>
      <p className="text-faded">{t('asItWasHint')}</p>
      <Entering course={course} />
    </details>
  );
}

async function Entering({ course }: { course: Course }) {
  const { place, today } = await requireDesk();
  const { id, person, soviet } = course;
  return (
    <EnterForm
      territoryId={soviet.id}
      campaign={place?.campaign ?? undefined}
      today={today}
      information={{ id, person }}
      doneHref={`/lishentsy/information/${id}`}
    />
  );
}
