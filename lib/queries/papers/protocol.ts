import { z } from 'zod';
import { countRaceSeats } from '@/lib/acts/meetings/race-seats';
import { notFound } from '@/lib/acts/refusal';
import { id } from '@/lib/acts/schemas';
import { err, ok } from '@/lib/kernel/result';
import { READINGS } from '@/lib/law/meeting';
import { correctionsOf } from './corrections';
import { dayPart, fileName } from './file-name';
import {
  findSeenMeeting,
  type MeetingRow,
  meetingHead,
  meetingSignatures,
  paperMeeting,
  signedHash,
} from './meeting-facts';
import { definePaperQuery } from './paper-query';
import { racesOf } from './races';
import { unverifiedOf } from './unverified';

/** The articles that stand beside the parts of a protocol. */
const ARTICLES = {
  opening: '42',
  count: '40',
  readings: '42',
  mode: '44',
  deputies: '45',
  alternates: '46',
  revision: '55',
  close: '47',
} as const;

/** Протокол собрания (47) of a meeting that was opened; a draft until its presidium has signed. */
export const protocolPaper = definePaperQuery({
  kind: 'protocol',
  input: z.object({ meetingId: id }),
  load: async (context, { meetingId }) => {
    const seen = await findSeenMeeting(context, meetingId);
    if (!seen.ok) return seen;
    const { meeting, row, soviet } = seen.value;
    if (meeting.state === 'convened' || meeting.state === 'failed') return err(notFound());
    const { db } = context;
    return ok({
      name: fileName('Протокол собрания', soviet, `участок ${meeting.uchastok.number}`, dayPart(meeting.heldOn)),
      data: {
        head: { ...(await meetingHead(db, seen.value)), number: String(meeting.uchastok.number) },
        marks: {
          journalHash: await signedHash(db, seen.value),
          unverified: await unverifiedOf(db, meeting.election),
        },
        signatures: meetingSignatures(seen.value),
        ...(await paperMeeting(db, seen.value)),
        closedAt: row.closedHour,
        isRunning: meeting.state === 'opened' || meeting.state === 'counted',
        readings: readingsOf(row),
        seats: (await countRaceSeats(db, meeting, 'deputies', meeting.election.campaign.interpretations)) ?? 0,
        mode: modeOf(row),
        races: await racesOf(db, seen.value),
        corrections: correctionsOf(row),
        articles: ARTICLES,
      },
    });
  },
});

const readingsOf = ({ readings }: MeetingRow) =>
  READINGS.flatMap((item) => {
    const read = readings.find((one) => one.item === item);
    return read === undefined ? [] : [{ item, at: read.at }];
  });

const modeOf = ({ mode, modeFor, modeAgainst }: MeetingRow) =>
  mode === null
    ? null
    : {
        mode: mode === 'list' ? ('list' as const) : ('personal' as const),
        for: modeFor ?? 0,
        against: modeAgainst ?? 0,
      };
