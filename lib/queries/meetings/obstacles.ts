import { loadCourse } from '@/lib/acts/meetings/course';
import { judgeOpening, loadOpening } from '@/lib/acts/meetings/open';
import { countRaceSeats } from '@/lib/acts/meetings/race-seats';
import { attendanceOf, findRoom, votersOf } from '@/lib/acts/meetings/room';
import { levelled } from '@/lib/acts/perform';
import { renderFinding } from '@/lib/acts/render';
import type { RenderedFinding } from '@/lib/acts/reply';
import { realDay } from '@/lib/clock';
import type { Locale } from '@/lib/i18n/locales';
import type { CivilDay } from '@/lib/kernel/civil-day';
import type { RuleFinding } from '@/lib/law/finding';
import { judgeStep, type MeetingStep, RACES, type Race } from '@/lib/law/meeting';
import { judgeCount, judgeQuorumAtVote } from '@/lib/law/quorum';
import type { Db } from '@/lib/store/client';
import type { MeetingFacts } from '@/lib/store/rows/meeting';

/** Steps whose standing the screen shows before anyone tries them. */
export type ShownStep = 'open' | 'count' | 'elect-presidium' | 'read-out' | 'choose-mode' | 'vote' | 'close' | 'sign';

export interface RaceSeats {
  readonly race: Race;
  /** Null where a tie or an order of the commission above must decide. */
  readonly seats: number | null;
}

export interface Standing {
  readonly today: CivilDay;
  readonly races: readonly RaceSeats[];
  readonly findings: Readonly<Record<ShownStep, readonly RenderedFinding[]>>;
}

/** What the rules say of each step as things stand now: the same findings that the acts will be judged by. */
export async function standingOf(db: Db, meeting: MeetingFacts, locale: Locale): Promise<Standing> {
  const { campaign } = meeting.election;
  const today = campaign.today ?? realDay();
  const course = await loadCourse(db, meeting);
  const room = await findRoom(db, meeting);
  const voting = attendanceOf(meeting, {
    eligible: meeting.eligible ?? room.eligible,
    present: votersOf(meeting, room, campaign.interpretations),
  });
  const races: RaceSeats[] = [];
  for (const race of RACES) {
    const seats = await countRaceSeats(db, meeting, race, campaign.interpretations);
    if (seats !== 0) races.push({ race, seats });
  }
  const shown = (findings: readonly RuleFinding[]) =>
    findings.map((finding) => renderFinding(levelled(finding, campaign.mode), locale));
  const step = (next: MeetingStep) => shown(judgeStep(course, next));
  const opening =
    meeting.state === 'convened'
      ? judgeOpening(await loadOpening(db, meeting), today, campaign.interpretations)
      : judgeStep(course, { kind: 'open', on: today, heldOn: meeting.heldOn });
  return {
    today,
    races,
    findings: {
      open: shown(opening),
      count: [...step({ kind: 'count' }), ...shown(meeting.state === 'opened' ? judgeCount(room) : [])],
      'elect-presidium': step({ kind: 'elect-presidium', number: 2 }),
      'read-out': step({ kind: 'read-out', item: 'а' }),
      'choose-mode': step({ kind: 'choose-mode' }),
      vote: shown([
        ...judgeStep(course, { kind: 'vote', race: 'deputies' }),
        ...(meeting.state === 'counted' ? judgeQuorumAtVote(voting, campaign.interpretations) : []),
      ]),
      close: step({ kind: 'close', races: races.map(({ race }) => race) }),
      sign: step({ kind: 'sign' }),
    },
  };
}
