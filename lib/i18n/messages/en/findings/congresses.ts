import type { Words } from '../../../words';
import type { congresses as ru } from '../../ru/findings/congresses';

export const congresses: Words<typeof ru> = {
  // Congresses and executive committees (50–57, 66)
  'congress-soviet-missing':
    'All soviets of the volost are represented at its congress, and these are not: {soviets}. Have them elect delegates.',
  'congress-village-soviet':
    'Village soviets send delegates only to the volost congress: {soviets}. Delegates to higher congresses are sent by the volost congress.',
  'congress-norms-special':
    'The general norms do not hold for the congresses of an autonomous republic or oblast: a special law sets them. Enter the norms of that law.',
  'congress-krai-delegates':
    'Okrug and guberniya congresses, not those of krais and oblasts, send delegates to the All-Russian Congress. Correct the composition.',
  'congress-self-convened':
    'The executive committee convenes the congress; it does not convene itself. Enter the decision to convene.',
  'congress-not-extraordinary':
    'Only an extraordinary congress re-elects or supplements an executive committee early. Convene one.',
  'mandate-commission-missing':
    'The congress has elected no mandate commission, and powers are not checked without one. Elect it at the opening.',
  'mandate-report-missing': 'The mandate commission has not reported yet. Hear it, then decide on the mandates.',
  'mandates-not-by-congress':
    'The congress itself, not the mandate commission, decides on the mandates. Put it to the congress.',
  'congress-advisory-votes':
    '{votes} votes for {delegates} delegates: members of the former executive committee who are not delegates have only an advisory vote. Count again.',
  'executive-without-rights': 'The disfranchised cannot be elected to an executive committee: {names}. Withdraw them.',
  'executive-end-day-unknown':
    'It is not known whether the former executive committee acted (until {endedOn}) up to the first sitting of the new one ({firstSittingOn}). Establish the days by the minutes.',
  'executive-ended-early':
    'The former executive committee ended on {endedOn}; the new one first sat on {firstSittingOn}. Until that day the former one acts.',
  'executive-without-chair': 'No chair of the executive committee is elected. Elect one at the organising sitting.',
  'departments-without-head': 'These departments have no head: {departments}. Elect heads of all departments.',
  'executive-outsiders':
    'Chair and presidium come from the committee’s own members, and these are not: {names}. Elect others.',
  'executive-advisory-votes':
    '{votes} votes for {members} members of the new committee: former members have only an advisory vote. Count again.',
  'revision-members': 'The revision commission has {members} members; it must have {allowed}. Correct the number.',
  'revision-candidates':
    'The revision commission has {candidates} alternates; it must have {needed}. Correct the number.',
  'revision-joint-vote': 'The revision commission is elected by a separate vote. Vote on it separately.',
};
