import type { Entry } from './correct-form';
import type { MeetingView } from './meeting-view';
import { nameOfCounted } from './votes/items';

/** What of the protocol can still be put right: everything written so far, and of each race its last vote. */
export function entriesOf(meeting: MeetingView): Entry[] {
  const hours = { openedHour: meeting.openedHour, countedAt: meeting.countedAt, closedHour: meeting.closedHour };
  const last = meeting.races.flatMap(({ race }) => meeting.ballots.findLast((ballot) => ballot.race === race) ?? []);
  return [
    { entry: 'place', kind: 'text', value: meeting.place },
    ...Object.entries(hours).map(([entry, value]): Entry => ({ entry, kind: 'hour', value })),
    ...meeting.readings.map(({ item, at }): Entry => ({ entry: `reading.${item}`, kind: 'hour', value: at })),
    { entry: 'modeFor', kind: 'count', value: meeting.modeFor },
    { entry: 'modeAgainst', kind: 'count', value: meeting.modeAgainst },
    ...last.map(
      ({ race, round, counts }): Entry => ({
        ...{ entry: `ballot.${race}.${round}`, kind: 'hands' },
        value: counts.map((item) => ({ ...item, name: nameOfCounted(meeting, item.id, item.name) })),
      }),
    ),
    ...(meeting.closedHour === null
      ? []
      : [{ entry: 'statements', kind: 'text', value: meeting.statements ?? '' } satisfies Entry]),
  ].filter((one): one is Entry => one.value !== null);
}
