import type { Race } from '@/lib/law/meeting';
import type { MeetingView } from '../meeting-view';
import type { VoteItem } from './preview';

/** What is voted on now: everyone who stands, or after a tie those who stood equal. */
export function itemsOfRace(meeting: MeetingView, race: Race): VoteItem[] {
  const elected = new Set(meeting.elected.filter((person) => person.race === race).map(({ residentId }) => residentId));
  const nominations = meeting.nominations.filter((nomination) => nomination.race === race);
  const standing = nominations.map((nomination) => ({
    ...nomination,
    names: nomination.candidates.filter(({ isRemoved, residentId }) => !isRemoved && !elected.has(residentId)),
  }));
  const all =
    meeting.mode === 'list' && race === 'deputies'
      ? standing
          .filter(({ names }) => names.length > 0)
          .map(({ id, listName, proposerName, names }) => ({
            ...{ id, name: listName ?? proposerName },
            members: names.map(({ name }) => name),
          }))
      : standing.flatMap(({ names }) => names.map(({ id, name }) => ({ id, name, members: [] })));
  const last = meeting.ballots.findLast((ballot) => ballot.race === race);
  return last === undefined ? all : all.filter(({ id }) => last.tied.includes(id));
}

/** Everyone who may have been declared elected in a race. */
export const candidatesOf = (meeting: MeetingView, race: Race): { id: string; name: string }[] =>
  meeting.nominations
    .filter((nomination) => nomination.race === race)
    .flatMap(({ candidates }) => candidates.filter(({ isRemoved }) => !isRemoved))
    .map(({ id, name }) => ({ id, name }));

/** The name of what was voted on: a list is counted under its nomination's id. */
export const nameOfCounted = (meeting: MeetingView, id: string, fallback: string): string => {
  const list = meeting.nominations.find((nomination) => nomination.id === id);
  if (list !== undefined) return list.listName ?? list.proposerName;
  return meeting.nominations.flatMap(({ candidates }) => candidates).find((one) => one.id === id)?.name ?? fallback;
};
