import type { SettlementHouseholds } from './households';
import type { ProposedPart } from './propose';

/** A settlement with the khutors and works joined to it, reckoned as one. */
export interface Group {
  readonly whole: SettlementHouseholds;
  readonly members: readonly SettlementHouseholds[];
}

const SEPARATOR = '\u0000';

/** art. 37, note: what is joined to a settlement goes where the settlement goes. */
export function gather(settlements: readonly SettlementHouseholds[]): readonly Group[] {
  const ids = new Set(settlements.map(({ id }) => id));
  const mainOf = ({ id, joinedToId }: SettlementHouseholds): string =>
    joinedToId !== null && joinedToId !== undefined && ids.has(joinedToId) ? joinedToId : id;
  const groups = Map.groupBy(settlements, mainOf);
  return settlements
    .filter((settlement) => mainOf(settlement) === settlement.id)
    .map((main) => {
      const joined = (groups.get(main.id) ?? []).filter(({ id }) => id !== main.id);
      return joined.length === 0
        ? { whole: main, members: [main] }
        : { whole: wholeOf(main, joined), members: [main, ...joined] };
    });
}

function wholeOf(main: SettlementHouseholds, joined: readonly SettlementHouseholds[]): SettlementHouseholds {
  const members = [main, ...joined];
  const sum = (of: (member: SettlementHouseholds) => number) =>
    members.reduce((total, member) => total + of(member), 0);
  return {
    ...main,
    ...{ population: sum((member) => member.population), electors: sum((member) => member.electors) },
    households: members.flatMap(({ id, households }) =>
      households.map((yard) => ({ ...yard, household: `${id}${SEPARATOR}${yard.household}` })),
    ),
  };
}

/** A part of a gathered settlement as parts of the settlements that it was gathered from. */
export function separate(part: ProposedPart, group: Group | undefined): readonly ProposedPart[] {
  if (group === undefined || group.members.length === 1) return [part];
  const { households } = part;
  if (households === null) return group.members.map(({ id }) => ({ settlementId: id, households: null }));
  return group.members.flatMap((member) => {
    const prefix = `${member.id}${SEPARATOR}`;
    const own = households.filter((yard) => yard.startsWith(prefix)).map((yard) => yard.slice(prefix.length));
    if (own.length === 0) return [];
    return [{ settlementId: member.id, households: own.length === member.households.length ? null : own }];
  });
}
