import { expect, it } from 'vitest';
import { judgeAdmission } from './admission';
import type { RuleFinding } from './finding';
import { judgeNomination } from './nominations';
import { PARAMETERS, type Parameters, resolveParameters } from './parameters';
import { judgeRegisterEntry } from './register';
import { judgeDivision } from './uchastki';

const typed = resolveParameters({ votingAge: 18, villagePerSeat: 100 });

const entry = {
  name: 'Иванов',
  hasSettlement: true,
  isEnteredAlready: false,
  isStruckOff: false,
  isRestored: false,
  isOnOldPapers: false,
};
const settlement = (name: string) => ({ name, population: 150, isOfSoviet: true });
const uchastok = { name: '1', kind: 'territorial', population: 300, electors: 150 } as const;

/** Every finding that rests on a number which the Instruction does not hold. */
const CASES: readonly (readonly [rule: string, ask: (norms: Parameters) => readonly RuleFinding[]])[] = [
  ['admitted-under-age', (norms) => judgeAdmission({ name: 'Иванов', franchise: 'under-age' }, undefined, norms)],
  [
    'admitted-age-undecided',
    (norms) => judgeAdmission({ name: 'Иванов', franchise: 'age-undecided' }, undefined, norms),
  ],
  [
    'candidate-age-undecided',
    (norms) =>
      judgeNomination(
        {
          race: 'deputies',
          proposer: { kind: 'party', name: 'ячейка' },
          candidates: [{ name: 'Иванов', franchise: 'age-undecided' }],
        },
        undefined,
        norms,
      ),
  ],
  ['entry-under-age', (norms) => judgeRegisterEntry({ ...entry, isUnderAge: true }, norms)],
  [
    'joint-with-sufficient',
    ({ villagePerSeat }) =>
      judgeDivision({
        ...{ settlement: 'village', perSeat: villagePerSeat, unplaced: 0, placedTwice: 0 },
        uchastki: [{ ...uchastok, settlements: [settlement('Борки'), settlement('Мхи')] }],
      }),
  ],
];

it.each(CASES)(
  '%s warns of a norm from memory, and no more once the campaign has typed it from the paper',
  (rule, ask) => {
    expect(ask(PARAMETERS)).toMatchObject([{ rule, basis: { unverified: true } }]);
    expect(ask(typed)).toMatchObject([{ rule, basis: { unverified: false } }]);
  },
);
