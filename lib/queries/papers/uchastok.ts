import { notFound, type Refusal } from '@/lib/acts/refusal';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { UchastokModel } from '@/lib/store/generated/models/Uchastok';
import { type ElectionFacts, findElection } from '@/lib/store/rows/election';
import { seesElection } from '../lishentsy/find-list';
import { findVisibleMeeting } from '../meetings/one';
import type { QueryContext } from '../query';

/** «№ 2, Осиновка» */
export const uchastokTitle = ({ number, name }: { readonly number: number; readonly name: string }): string =>
  name === '' ? `№\u00a0${number}` : `№\u00a0${number}, ${name}`;

export interface SeenUchastok {
  readonly uchastok: UchastokModel;
  readonly election: ElectionFacts;
  /** The meeting asked for, or the last that was convened there. */
  readonly meetingId: string | null;
}

/** An uchastok by its own id or by its meeting's; what is out of sight is not there. */
export async function findSeenUchastok(
  context: QueryContext,
  asked: { readonly uchastokId?: string | undefined; readonly meetingId?: string | undefined },
): Promise<Result<SeenUchastok, Refusal>> {
  const { db } = context;
  const meeting = asked.meetingId === undefined ? null : await findVisibleMeeting(context, asked.meetingId);
  if (asked.meetingId !== undefined && meeting === null) return err(notFound());
  const uchastokId = asked.uchastokId ?? meeting?.uchastok.id;
  const uchastok = uchastokId === undefined ? null : await db.uchastok.findUnique({ where: { id: uchastokId } });
  const election = uchastok === null ? null : await findElection(db, uchastok.electionId);
  if (uchastok === null || election === null || !seesElection(context, election)) return err(notFound());
  if (meeting !== null && meeting.uchastok.id !== uchastok.id) return err(notFound());
  const last = await db.meeting.findFirst({
    where: { uchastokId: uchastok.id },
    orderBy: { attempt: 'desc' },
    select: { id: true },
  });
  return ok({ uchastok, election, meetingId: meeting?.id ?? last?.id ?? null });
}

/** Names one of the two, or the form is not filled in. */
export const namesUchastok = (asked: { uchastokId?: string | undefined; meetingId?: string | undefined }): boolean =>
  asked.uchastokId !== undefined || asked.meetingId !== undefined;
