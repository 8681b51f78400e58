import { useTranslations } from 'next-intl';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import type { BallotView, Counted, MeetingView } from '../meeting-view';
import { nameOfCounted } from './items';

/** A vote as it was written down. */
export function BallotTable({ meeting, ballot }: { meeting: MeetingView; ballot: BallotView }) {
  const t = useTranslations('meetings');
  const isElected = ({ id }: Counted) =>
    ballot.elected.includes(id) ||
    meeting.nominations.some(
      (nomination) => nomination.id === id && nomination.candidates.some((one) => ballot.elected.includes(one.id)),
    );
  const isLists = ballot.counts.some(({ id }) => meeting.nominations.some((nomination) => nomination.id === id));
  if (ballot.settledBy !== null) {
    const names = meeting.nominations
      .flatMap(({ candidates }) => candidates)
      .filter(({ id }) => ballot.elected.includes(id))
      .map(({ name }) => name);
    return <p>{t('votes.settled', { by: ballot.settledBy, names: names.join(', ') })}</p>;
  }
  return (
    <>
      <Table
        caption={t('protocol.voteTable', { race: t(`races.${ballot.race}`), round: String(ballot.round) })}
        captionHidden={meeting.ballots.filter(({ race }) => race === ballot.race).length < 2}
        rows={ballot.counts}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'name',
            header: t(isLists ? 'votes.list' : 'votes.name'),
            cell: (row) => (
              <>
                {nameOfCounted(meeting, row.id, row.name)}{' '}
                {isElected(row) ? <Tag tone="done">{t('votes.isElected')}</Tag> : null}
                {ballot.tied.includes(row.id) ? <Tag tone="late">{t('votes.isTied')}</Tag> : null}
              </>
            ),
          },
          { key: 'for', header: t('votes.for'), align: 'end', cell: (row) => row.for },
          { key: 'against', header: t('votes.against'), align: 'end', cell: (row) => row.against },
          { key: 'abstained', header: t('votes.abstained'), align: 'end', cell: (row) => row.abstained },
        ]}
      />
      {ballot.open > 0 && ballot.tied.length === 0 ? (
        <p className="text-warn">{t('votes.resultOpen', { open: String(ballot.open) })}</p>
      ) : null}
    </>
  );
}
