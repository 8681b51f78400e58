import { asFactDay, type DayLike, isPast } from './days';
import type { RuleFinding } from './finding';
import { breach, found, undecided } from './judge';
import { PARAMETERS } from './parameters';

/** art. 53: the former executive committee acts until the first sitting of the new one, not until its election. */
export function judgeFormerExecutive(facts: {
  readonly endedOn: DayLike;
  readonly firstSittingOn: DayLike;
}): RuleFinding[] {
  const [endedOn, firstSittingOn] = [asFactDay(facts.endedOn), asFactDay(facts.firstSittingOn)];
  const early = isPast(firstSittingOn, endedOn);
  return found(
    early === 'yes' && breach('executive-ended-early', '53', { endedOn, firstSittingOn }),
    early === 'undecided' && undecided('executive-end-day-unknown', '53', { endedOn, firstSittingOn }),
  );
}

export interface Organising {
  readonly members: readonly string[];
  readonly chair: string | null;
  readonly presidium: readonly string[];
  /** Departments without a head yet. */
  readonly withoutHead: readonly string[];
  /** Votes cast, and how many belonged to members of the new composition. */
  readonly votes: number;
}

/** art. 54: the organising sitting, together with the former composition, which only advises. */
export function judgeOrganising(facts: Organising): RuleFinding[] {
  const isMember = (name: string) => facts.members.includes(name);
  const outsiders = [...(facts.chair === null ? [] : [facts.chair]), ...facts.presidium].filter(
    (name) => !isMember(name),
  );
  const members = facts.members.length;
  return found(
    facts.chair === null && breach('executive-without-chair', '54', {}),
    facts.withoutHead.length > 0 && breach('departments-without-head', '54', { departments: facts.withoutHead }),
    // art. 54, note 1: chair and presidium from among its members; heads of departments may be outsiders.
    outsiders.length > 0 && breach('executive-outsiders', '54.n1', { names: [...new Set(outsiders)] }),
    // art. 54, note 2: those not re-elected advise.
    facts.votes > members && breach('executive-advisory-votes', '54.n2', { votes: facts.votes, members }),
  );
}

export interface RevisionCommission {
  readonly level: 'village' | 'volost';
  readonly members: number;
  readonly candidates: number;
  /** art. 57: by a vote apart from that for the soviet or executive committee. */
  readonly isSeparateVote: boolean;
  readonly incompatible: readonly string[];
}

/** art. 55–57: the revision commission of a village has three members, a volost's three to five; each two candidates. */
export function judgeRevision(facts: RevisionCommission): RuleFinding[] {
  const { members, candidates } = facts;
  const isVillage = facts.level === 'village';
  const article = isVillage ? '55' : '56';
  const min = isVillage ? PARAMETERS.villageRevisionMembers.value : PARAMETERS.volostRevisionMin.value;
  const max = isVillage ? PARAMETERS.villageRevisionMembers.value : PARAMETERS.volostRevisionMax.value;
  const needed = PARAMETERS.revisionCandidates.value;
  return found(
    (members < min || members > max) &&
      breach('revision-members', article, { members, allowed: min === max ? `${min}` : `${min}–${max}` }),
    candidates !== needed && breach('revision-candidates', article, { candidates, needed }),
    !facts.isSeparateVote && breach('revision-joint-vote', '57', {}),
    facts.incompatible.length > 0 && breach('revision-incompatible', '57.n1', { candidates: facts.incompatible }),
  );
}
