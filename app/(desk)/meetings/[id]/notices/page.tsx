import { getTranslations } from 'next-intl/server';
import { requireDesk } from '@/app/(desk)/_shell/require-desk';
import { LawNote } from '@/components/law/law-note';
import { Margin } from '@/components/law/margin';
import { canStillServe } from '@/components/meetings/course';
import { MeetingHead } from '@/components/meetings/meeting-head';
import { NoticeRoll } from '@/components/meetings/notice-roll';
import { ExportLinks } from '@/components/ui/export-links';
import { meetingRoll } from '@/lib/queries/meetings/roll';
import { getAnswer } from '../../../_shell/get-answer';
import { loadMeeting } from '../../_meeting/load-meeting';
import { NoticesStep } from '../../_meeting/notices-step';

interface Params {
  params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: Params) {
  const { uchastok } = await loadMeeting((await params).id);
  const t = await getTranslations('meetings');
  return { title: `${t('notices.title')} · ${t('of', { number: String(uchastok.number), name: uchastok.name })}` };
}

/** Who has a personal notice and who has none yet. */
export default async function NoticesPage({ params }: Params) {
  const meeting = await loadMeeting((await params).id);
  const { context } = await requireDesk();
  const t = await getTranslations('meetings.notices');
  const roll = await getAnswer(context, meetingRoll, { meetingId: meeting.id });
  const { isBound } = meeting.notices;
  const canServe = canStillServe(meeting) && meeting.may.notify;
  return (
    <>
      <MeetingHead meeting={meeting} at="notices" title={t('title')} lead={t('lead')} />
      <Margin>
        <LawNote article={isBound ? '35' : '41'}>{t(isBound ? 'law' : 'lawAgain')}</LawNote>
      </Margin>
      <NoticesStep meeting={meeting} isOwnPage />
      <NoticeRoll
        meetingId={meeting.id}
        rows={roll.items.map(({ isPresent: _present, at: _at, ...row }) => row)}
        servedOn={meeting.today}
        canServe={canServe}
      />
      <ExportLinks kind="roll" input={{ meetingId: meeting.id }} />
    </>
  );
}
