import { getTranslations } from 'next-intl/server';
import { FindingList } from '@/components/law/finding-list';
import { LawNote } from '@/components/law/law-note';
import { Section } from '@/components/layout/section';
import { CorrectForm } from '@/components/meetings/correct-form';
import { entriesOf } from '@/components/meetings/entries';
import { MeetingHead } from '@/components/meetings/meeting-head';
import type { MeetingView } from '@/components/meetings/meeting-view';
import { ProtocolSheet } from '@/components/meetings/protocol-sheet';
import { SignForm } from '@/components/meetings/sign-form';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { loadMeeting } from '../../_meeting/load-meeting';

interface Params {
  params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: Params) {
  const { uchastok } = await loadMeeting((await params).id);
  const t = await getTranslations('meetings');
  return { title: `${t('protocol.title')} · ${t('of', { number: String(uchastok.number), name: uchastok.name })}` };
}

/** The protocol on screen as on paper; here it is put right, printed and signed. */
export default async function ProtocolPage({ params }: Params) {
  const meeting = await loadMeeting((await params).id);
  const t = await getTranslations('meetings.protocol');
  const isFailed = meeting.state === 'failed';
  const paper = isFailed ? 'failed-protocol' : 'protocol';
  return (
    <>
      <MeetingHead
        meeting={meeting}
        at="protocol"
        title={t(isFailed ? 'titleFailed' : 'title')}
        lead={t(meeting.isSealed ? 'leadSigned' : isFailed || meeting.state === 'closed' ? 'lead' : 'leadEarly')}
        actions={
          meeting.state === 'convened' ? null : (
            <a
              className="button"
              href={`/api/v1/papers/${paper}?meetingId=${meeting.id}`}
              target="_blank"
              rel="noreferrer"
            >
              {t(meeting.isSealed ? 'print' : 'printDraft')}
            </a>
          )
        }
      />
      {meeting.isSealed ? <Notice tone="done" title={t('sealShort')} /> : null}
      {meeting.state === 'convened' ? <EmptyState title={t('empty')} /> : <ProtocolSheet meeting={meeting} />}
      <Signing meeting={meeting} />
      <Correcting meeting={meeting} />
    </>
  );
}

async function Signing({ meeting }: { meeting: MeetingView }) {
  const t = await getTranslations('meetings.protocol');
  const isFailed = meeting.state === 'failed';
  if (meeting.isSealed || meeting.state === 'convened') return null;
  const signers = [
    { name: meeting.agentName, post: t('chair') },
    ...meeting.presidium.map(({ name }) => ({ name, post: t('member') })),
  ];
  const isReady = isFailed || meeting.state === 'closed';
  return (
    <Section
      title={t('sign')}
      lead={t('signLead')}
      law={<LawNote article={isFailed ? '41' : '47'}>{t(isFailed ? 'lawFailed' : 'law')}</LawNote>}
    >
      {isReady && meeting.may.conduct ? <SignForm meetingId={meeting.id} signers={signers} /> : null}
      {isReady && !meeting.may.conduct ? <p>{t('onlyAgent')}</p> : null}
      {isReady ? null : (
        <>
          <p>{t('notYet')}</p>
          <FindingList findings={meeting.findings.sign} />
        </>
      )}
    </Section>
  );
}

async function Correcting({ meeting }: { meeting: MeetingView }) {
  const t = await getTranslations('meetings.correct');
  if (meeting.isSealed || meeting.state === 'convened' || !meeting.may.conduct) return null;
  return (
    <Section id="correct" title={t('title')} lead={t('lead')} law={<LawNote article="47" />}>
      <CorrectForm meetingId={meeting.id} entries={entriesOf(meeting)} />
    </Section>
  );
}
