'use client';

import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import { Refusal } from '@/components/forms/refusal';
import { useActHere } from '@/components/forms/use-act-here';
import { useKept } from '@/components/forms/use-kept';
import { Button } from '@/components/ui/button';
import type { Interpretations } from '@/lib/law/interpretations';
import type { Race } from '@/lib/law/meeting';
import { firstIssue } from '../first-issue';
import { Declared } from './declared';
import { HandsGrid, type Typed } from './hands-grid';
import { Outcome } from './outcome';
import { previewVote, type VoteItem } from './preview';
import { NO_ORDER, SeatsByOrder } from './seats-by-order';

interface TypedVote {
  readonly typed: Typed;
  readonly order: typeof NO_ORDER;
  readonly declared: readonly string[];
}
const NOTHING: TypedVote = { typed: {}, order: NO_ORDER, declared: [] };

interface VoteTableProps {
  meetingId: string;
  race: Race;
  /** How many votes were taken on it before: what was typed for one is never taken for the next. */
  round: number;
  items: readonly VoteItem[];
  /** Null where the order of the commission above says how many. */
  seats: number | null;
  /** Whom an old protocol may have declared elected against the votes; nobody where the law is kept. */
  candidates: readonly { readonly id: string; readonly name: string }[];
  present: number;
  isLists: boolean;
  /** They are added to the votes of other parts of the enterprise: nobody is elected by these alone. */
  isSummed: boolean;
  interpretations: Interpretations;
}

const numberOf = (typed: string | undefined): number => Number((typed ?? '').replace(/\D/g, '') || 0);

/** Hands raised for each name, typed one after another; what they come to is shown before they are written down. */
export function VoteTable(props: VoteTableProps) {
  const { meetingId, race, round, items, present, isLists, interpretations, candidates } = props;
  const t = useTranslations('meetings.votes');
  const [{ typed, order, declared }, change] = useKept(`meetings/vote/${meetingId}/${race}/${round}`, NOTHING);
  const { submit, pending, reply, isOffline } = useActHere('meetings/vote', t('done'));
  const seats = props.seats ?? numberOf(order.seats);
  const counted = items.map((item) => ({
    ...item,
    for: numberOf(typed[`${item.id}.for`]),
    against: numberOf(typed[`${item.id}.against`]),
    abstained: numberOf(typed[`${item.id}.abstained`]),
  }));
  const isFilled = seats > 0 && items.every(({ id }) => (typed[`${id}.for`] ?? '') !== '');
  const preview = previewVote(counted, { seats, present, isLists, interpretations });
  const isWrong = preview.over.length > 0 || preview.limit !== null;

  async function count(event?: FormEvent) {
    event?.preventDefault();
    const counts = counted.map(({ id, for: votes, against, abstained }) => ({
      ...(isLists ? { listId: id } : { candidateId: id }),
      ...{ for: votes, against, abstained },
    }));
    const isDone = await submit({
      ...{ meetingId, race, counts },
      ...(props.seats === null && { seats, ...(order.number !== '' && { orderNumber: order.number }) }),
      ...(declared.length > 0 && { declared }),
    });
    if (isDone) change(NOTHING);
  }

  return (
    <form className="leaf" onSubmit={(event) => void count(event)}>
      {props.seats === null ? <SeatsByOrder order={order} onOrder={(named) => change({ order: named })} /> : null}
      <HandsGrid
        items={items}
        typed={typed}
        marks={isFilled && !isWrong && !props.isSummed ? preview.marks : new Map()}
        isLists={isLists}
        onType={(key, value) => change({ typed: { ...typed, [key]: value } })}
      />
      <Outcome preview={preview} isFilled={isFilled} present={present} isSummed={props.isSummed} />
      {candidates.length > 0 ? (
        <Declared candidates={candidates} declared={declared} onDeclare={(ids) => change({ declared: ids })} />
      ) : null}
      {firstIssue(reply) ? <p className="fault">{firstIssue(reply)}</p> : null}
      <Refusal reply={reply} isOffline={isOffline} onRetry={() => void count()} />
      <div className="acts">
        <Button
          type="submit"
          tone="primary"
          pending={pending}
          disabled={!isFilled || (isWrong && candidates.length === 0)}
        >
          {t('submit')}
        </Button>
        {isFilled ? null : <span className="hint">{t('fill')}</span>}
      </div>
    </form>
  );
}
