import type { Words } from '../../../words';
import type { uchastki as ru } from '../../ru/findings/uchastki';

export const uchastki: Words<typeof ru> = {
  // Uchastki, seats, votes (36, 37, 40–46, 55)
  'quorum-missing':
    '{present} of {eligible} came; {needed} are needed (35 of a hundred). The meeting has failed: draw up a protocol and put it off to one of the nearest days.',
  'present-exceeds-entitled':
    '{present} came and {eligible} are entitled: people were there who should not have been let in. Check the attendance.',
  'uchastok-too-large':
    'Uchastok “{uchastok}” has {population, plural, one {# inhabitant} other {# inhabitants}}; no more than {limit} are allowed. Split it into several.',
  'joint-with-sufficient':
    'Uchastok “{uchastok}” joins settlements whose population suffices for a deputy ({perSeat}): {settlements}. They elect separately.{unverified, select, true { The norm is from memory and not checked.} other {}}',
  'settlement-of-another-soviet':
    'Uchastok “{uchastok}” holds settlements outside the area of this soviet: {settlements}. Join their electors to the nearest settlement of their own soviet.',
  'electors-unplaced':
    '{unplaced, plural, one {# elector belongs} other {# electors belong}} to no uchastok. Every elector, the unorganised too, must belong to one.',
  'electors-placed-twice':
    '{placedTwice, plural, one {# elector belongs} other {# electors belong}} to several uchastki at once. Leave each in one: a worker at the place of work.',
  'unit-in-village':
    'Towns and workers’ settlements elect by enterprise and union. Here, in the country, the people of “{unit}” join the nearest settlement of their own soviet.',
  'part-of-no-enterprise':
    'Large industrial enterprises meet by parts and shifts; “{unit}” is not one of them. Note why the commission decided otherwise.',
  'unit-not-of-work':
    '{person} is counted in “{unit}” but works here: {work}. Whoever works is counted by the place of work; note why it was decided otherwise.',
  'minority-in-town':
    'The uchastok of a national minority “{uchastok}” is formed in a town, while the Instruction speaks of them for the country. Note the commission’s decision.',
  'seats-sum-differs':
    'Seats allotted to uchastki: {allotted}; the soviet has {seats}. Correct the allotment so that the sum agrees.',
  'seats-out-of-proportion':
    'The allotment departs from proportion in these uchastki: {uchastki}. Check the reckoning, or record why the commission decided otherwise.',
  'seats-tied':
    'These uchastki have an equal claim to {seats, plural, one {# seat} other {# seats}}: {uchastki}. The commission decides; record its decision.',
  'part-votes-elsewhere':
    'Votes of the part “{part}” were cast for candidates of another part: {candidates}. Without a list of the whole enterprise each part elects its own; do not count them.',
  'parts-without-quorum':
    'These parts of the enterprise have no quorum: {parts}. They do not enter the sum of the votes. Another day is set for them; if it is still ahead, add the votes after it.',
  'struck-by-part':
    'Struck by one part of the enterprise and kept by another: {names}. {how, select, own {A challenge holds in the part that carried it; the votes of the others are counted} other {Whoever one part strikes leaves the common list; the votes for them are not counted}}. Check the protocols of the parts.',
  'alternates-order-missing':
    'There are {uchastki} uchastki and {places} alternates to elect. The commission above decides how: ask for its order and enter the number.',
  'revision-order-missing':
    'There are {uchastki} uchastki and {places} places in the revision commission with its alternates. The commission above decides how they are elected: ask for its order.',
  'revision-spread-unstated':
    'The Instruction does not say how {places, plural, one {# place of the revision commission is} other {# places of the revision commission are}} spread over {uchastki} uchastki; the order for deputies is used. Record the commission’s decision.',
  'vote-secret': 'The vote is recorded as secret, but elections are held by open vote. Vote by show of hands.',
  'votes-exceed-present':
    'Votes for, against and abstained together exceed those present ({present}): {candidates}. Count again.',
  'votes-exceed-limit':
    'Votes for: {votes}; there could be no more than {limit}: {present} present, and each raises a hand {each, select, list {for one list} one {for one name} other {for no more names than there are seats: {seats}}}. Count again.',
  'votes-tied':
    'Votes are equal: {candidates}; places open: {open}. {how, select, lot {Decide by lot} older {The older is elected: establish who it is} other {Vote again between them}} and enter the outcome in the protocol.',
  'tie-settled-otherwise':
    'The tie was settled {by, select, lot {by lot} other {by age}}, but {how, select, lot {lots should have been drawn} older {the older should have been taken} other {those equal should have been voted on again}}.',
  'tie-passes-older':
    'The older candidate should have been taken, but those elected are: {names}; older than these: {older}. Check the birth years.',
  'declared-against-votes':
    'Declared elected: {declared}; elected by the votes: {elected}. Enter what was declared and keep the count.',
};
