import { getTranslations } from 'next-intl/server';
import { requireDesk } from '@/app/(desk)/_shell/require-desk';
import { LawNote } from '@/components/law/law-note';
import { Door } from '@/components/meetings/attendance/door';
import { MeetingHead } from '@/components/meetings/meeting-head';
import { ExportLinks } from '@/components/ui/export-links';
import { meetingRoll } from '@/lib/queries/meetings/roll';
import { getAnswer } from '../../../_shell/get-answer';
import { loadMeeting } from '../../_meeting/load-meeting';

interface Params {
  params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: Params) {
  const { uchastok } = await loadMeeting((await params).id);
  const t = await getTranslations('meetings');
  return { title: `${t('attendance.title')} · ${t('of', { number: String(uchastok.number), name: uchastok.name })}` };
}

/** The door of the meeting: who came, and whether there are enough. */
export default async function AttendancePage({ params }: Params) {
  const meeting = await loadMeeting((await params).id);
  const { context } = await requireDesk();
  const t = await getTranslations('meetings.attendance');
  const roll = await getAnswer(context, meetingRoll, { meetingId: meeting.id });
  const isLive = meeting.isDoorOpen && !meeting.isSealed && meeting.may.conduct;
  const initial = roll.items.flatMap(({ residentId, isPresent, at }) =>
    isPresent && at !== null ? [[residentId, at] as const] : [],
  );
  return (
    <>
      <MeetingHead
        meeting={meeting}
        at="attendance"
        title={t('title')}
        lead={
          meeting.state === 'convened'
            ? t('leadBefore')
            : isLive
              ? t('lead', { hour: meeting.openedHour ?? meeting.hour })
              : t('leadClosed')
        }
      />
      <Door
        meetingId={meeting.id}
        rows={roll.items.map(({ isPresent: _present, at: _at, ...row }) => row)}
        initial={initial}
        eligible={meeting.room.eligible}
        percent={meeting.room.percent}
        isLive={isLive}
        isCounted={meeting.state === 'counted'}
        law={
          <>
            <LawNote article="40">{t('law')}</LawNote>
            <LawNote article="38">{t('lawDoor')}</LawNote>
          </>
        }
        isPast={meeting.campaign.mode === 'reconstruct'}
      />
      <ExportLinks kind="roll" input={{ meetingId: meeting.id }} />
    </>
  );
}
