import type { Words } from '../../../words';
import type { limits as ru } from '../../ru/findings/limits';

export const limits: Words<typeof ru> = {
  // The register and the Instruction's bounds (1, 2, 14, 21)
  'entry-without-name':
    'The register is kept by name, and none is given. Enter each person separately: “the family of so-and-so” is not entered.',
  'entry-without-settlement': '{name}: no settlement is given, and the register is kept by settlement. Enter it.',
  'entry-twice': '{name} is in the register already. Add to the former entry; make no second one.',
  'entry-standing-twice':
    '{name} is in the register by two entries under the same letter: while either stands, the rights do not come back. Check both and strike the one too many.',
  'entry-under-age':
    '{name} is under eighteen on election day and is not yet of voting age. Check whether the entry is needed.{unverified, select, true { The age of electors is from memory and not checked against the Constitution.} other {}}',
  'entry-struck-off':
    '{name} has left the register of inhabitants. If the person died or moved away, the entry is struck off the register of the disfranchised on a paper.',
  'entry-restored': '{name} has been restored to electoral rights. Only a new ground allows a new entry.',
  'entry-on-old-papers':
    '{name}: on these very papers a decision has given the right back already. Only a new paper allows a new entry.',
  'entry-before-papers':
    'The person was entered on {enteredOn}, and the paper was issued later: until then there was nothing to enter anyone on. Put the day of the entry right, or add a paper issued earlier.',
  'outside-rsfsr':
    'The Instruction holds on the territory of the RSFSR alone. It does not apply to elections in other republics of the Union.',
  'before-instruction':
    'Elections of {startsOn} came before the Instruction, in force from {inForce}. They are not judged by it.',
  'instruction-day-unknown':
    'It cannot be established whether the Instruction was in force: from {inForce}; the campaign starts {startsOn}. Check the day.',
  'after-instruction':
    'The campaign of {startsOn} lies beyond the years for which the Instruction is known to have been in force. Check for a later one.',
  'variant-wrong-body':
    'Only autonomous republics and oblasts, krais and oblasts propose local changes. Remove the variant.',
  'variant-not-approved': 'A local change holds only by approval of the VTsIK Presidium. Enter its number and day.',
  'variant-late':
    'The changes were submitted on {submittedOn}; they were due by {latest}, a month before the campaign. If the changes were approved, the delay does not undo them.',
  'variant-day-unknown':
    'It cannot be established whether the changes were submitted in time: submitted {submittedOn}, last day {latest}. Check the file.',
};
