import type { DisfranchisementCase, GroundFacts } from './disfranchisement-facts';
import type { Interpretations } from './interpretations';
import { type Letter, letterOf, reachesFamily } from './letters';
import { postOf } from './posts';

export type Element =
  | 'hiredLabour'
  | 'establishmentHiredLabour'
  | 'systematicResale'
  | 'systematicLending'
  | 'hiredPermanently'
  | 'officer'
  | 'directedPolice'
  | 'kind'
  | 'principal'
  | 'principalListed'
  | 'principalOther'
  | 'principalLetter'
  | 'dependent'
  | 'noOwnLabour';

export interface Elements {
  /** Stated, and stated not to hold. */
  readonly absent: readonly Element[];
  readonly unstated: readonly Element[];
}

type State = readonly [Element, boolean | undefined];
type Reader = (facts: GroundFacts, found: DisfranchisementCase, interpretations: Interpretations) => readonly State[];

// art. 15 а: no hired labour at all is no ground; how much is too much, a commission decides.
const farmer: Reader = ({ hiredPermanent, hiredHarvest }) => [
  ['hiredLabour', hiredPermanent !== 0 || hiredHarvest !== 0],
];

const family: Reader = ({ dependent, ownLabour }, { principal }, interpretations) => {
  const letter = principal === undefined ? null : letterOf(principal.letter);
  return [
    // art. 15 п: the principal's own letter must reach the family …
    ['principal', principal === undefined ? undefined : true],
    ['principalLetter', principal === undefined || (letter !== null && reachesFamily(letter, interpretations))],
    ['principalListed', principal?.isListed !== false],
    // … nobody is a member of his own family …
    ['principalOther', principal?.isSelf !== true],
    // … and the member both depends on him and has no labour of his own.
    ['dependent', dependent],
    ['noOwnLabour', ownLabour === undefined ? undefined : !ownLabour],
  ];
};

const READERS: Partial<Record<Letter, Reader>> = {
  а: farmer,
  // art. 15 б: an establishment run with hired labour, permanent or seasonal.
  б: ({ establishmentHiredLabour }) => [['establishmentHiredLabour', establishmentHiredLabour]],
  // art. 15 в: buying up and reselling as a trade.
  в: ({ systematicResale }) => [['systematicResale', systematicResale]],
  // art. 15 г: systematic lending on enslaving terms.
  г: ({ systematicLending }) => [['systematicLending', systematicLending]],
  // art. 15 д: permanent hired labour.
  д: ({ hiredPermanently, hiredAdults = 0, apprentices = 0 }, _found, interpretations) => {
    // By I-31's other reading numbers past art. 16 г tell it; protected ones do not come this far.
    const isTold = interpretations['I-31'] === 'thresholds' && hiredAdults + apprentices > 0;
    return [['hiredPermanently', hiredPermanently ?? (isTold ? true : undefined)]];
  },
  // art. 15 к: officers and military officials, leaders of bands.
  к: ({ officer, bandLeader }) => [['officer', bandLeader === true ? true : officer]],
  // art. 15 л: a post outside the list, held by one who directed nobody, is none.
  л: ({ post = '', directedPolice }) => [
    ['directedPolice', directedPolice !== false || post.trim() === '' || postOf(post) !== null],
  ],
  // art. 15 н: which of its three kinds.
  н: ({ kind }) => [['kind', kind === undefined ? undefined : true]],
  п: family,
};

/** What the ground itself demands, sorted by what is stated of it. */
export function elementsOf(letter: Letter, found: DisfranchisementCase, interpretations: Interpretations): Elements {
  const states = READERS[letter]?.(found.facts, found, interpretations) ?? [];
  const having = (value: boolean | undefined) => states.filter(([, state]) => state === value).map(([name]) => name);
  return { absent: having(false), unstated: having(undefined) };
}
