import { z } from 'zod';
import { err, ok, type Result } from '@/lib/kernel/result';
import { RACES, READINGS } from '@/lib/law/meeting';
import type { Tx } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import type { MeetingFacts } from '@/lib/store/rows/meeting';
import { defineAct } from '../act';
import { conflict, invalid, type Refusal } from '../refusal';
import { count, hour, id, shortText, text } from '../schemas';
import { correctBallot } from './correct-ballot';
import { loadMeeting } from './load-meeting';

/** What stood and what stands now. */
export interface Change {
  readonly before: unknown;
  readonly after: unknown;
}

const FIELDS = {
  place: shortText,
  openedHour: hour,
  closedHour: hour,
  countedAt: hour,
  statements: z.string().trim().max(10_000),
  modeFor: count,
  modeAgainst: count,
} as const;
type Field = keyof typeof FIELDS;
const isField = (entry: string): entry is Field => entry in FIELDS;

const READING = new RegExp(`^reading\\.([${READINGS.join('')}])$`);
const BALLOT = new RegExp(`^ballot\\.(${RACES.join('|')})\\.(\\d+)$`);

/**
 * Puts a wrong entry right before the protocol is signed (47): `place`, `openedHour`, `closedHour`, `countedAt`,
 * `statements`, `modeFor`, `modeAgainst`, `reading.LETTER`, `ballot.RACE.ROUND`. The protocol shows what stood.
 */
export const correctMeeting = defineAct({
  name: 'meetings/correct',
  article: '47',
  permission: 'meetings.conduct',
  input: z.object({ meetingId: id, entry: z.string().max(100), value: z.unknown(), reason: text }),
  load: (tx, { meetingId }) => loadMeeting(tx, meetingId, (meeting) => meeting),
  write: async (tx, meeting, input) => {
    const change = await applyChange(tx, meeting, input.entry, input.value);
    if (!change.ok) return change;
    await tx.meetingCorrection.create({
      data: {
        ...{ meetingId: meeting.id, entry: input.entry, reason: input.reason },
        before: jsonOf(change.value.before),
        after: jsonOf(change.value.after),
      },
    });
    return ok({ answer: { ...change.value }, subjectId: meeting.id, noted: { before: change.value.before } });
  },
});

const jsonOf = (value: unknown): Prisma.InputJsonValue | typeof Prisma.JsonNull =>
  // Only what was read from a column or parsed by a schema comes here: plain values.
  value === null || value === undefined ? Prisma.JsonNull : (value as Prisma.InputJsonValue);

async function applyChange(
  tx: Tx,
  meeting: MeetingFacts,
  entry: string,
  value: unknown,
): Promise<Result<Change, Refusal>> {
  if (isField(entry)) return correctField(tx, meeting, entry, value);
  const item = READING.exec(entry)?.[1];
  if (item !== undefined) return correctReading(tx, meeting, item, value);
  const ballot = BALLOT.exec(entry);
  const race = RACES.find((name) => name === ballot?.[1]);
  if (race !== undefined) return correctBallot(tx, meeting, race, Number(ballot?.[2]), value);
  return err(invalid(['entry'], 'invalid-value'));
}

async function correctField(
  tx: Tx,
  meeting: MeetingFacts,
  field: Field,
  value: unknown,
): Promise<Result<Change, Refusal>> {
  const parsed = FIELDS[field].safeParse(value);
  if (!parsed.success) return err(invalid(['value'], 'wrong-type'));
  const row = await tx.meeting.findUniqueOrThrow({ where: { id: meeting.id } });
  const before = row[field];
  if (before === null && field !== 'statements') return err(conflict('nothing-to-correct'));
  await tx.meeting.update({ where: { id: meeting.id }, data: { [field]: parsed.data, version: { increment: 1 } } });
  return ok({ before, after: parsed.data });
}

async function correctReading(
  tx: Tx,
  meeting: MeetingFacts,
  item: string,
  value: unknown,
): Promise<Result<Change, Refusal>> {
  const parsed = hour.safeParse(value);
  if (!parsed.success) return err(invalid(['value'], 'wrong-type'));
  const where = { meetingId_item: { meetingId: meeting.id, item } };
  const reading = await tx.meetingReading.findUnique({ where });
  if (reading === null) return err(conflict('nothing-to-correct'));
  await tx.meetingReading.update({ where, data: { at: parsed.data } });
  return ok({ before: reading.at, after: parsed.data });
}
