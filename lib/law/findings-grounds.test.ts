import { expect, it } from 'vitest';
import { judgeDisfranchisement } from './disfranchisement';
import type { BasisValue, RuleFinding, RuleLevel } from './finding';
import { judgeRegisterEntry } from './register';

const entry = {
  ...{ name: 'Иванов', hasSettlement: true, isUnderAge: false },
  ...{ isEnteredAlready: false, isStruckOff: false, isRestored: false, isOnOldPapers: false },
};
const finance = [{ kind: 'finance-certificate' as const }];

type Case = readonly [
  article: string,
  level: RuleLevel,
  rule: string,
  basis: Readonly<Record<string, BasisValue>>,
  interpretation: string | undefined,
  found: readonly RuleFinding[],
];

/** What each rule finds alone: by which article, how it counts, on which numbers and days, by which reading. */
const CASES: readonly Case[] = [
  [
    '15.б',
    'breach',
    'element-absent',
    { letter: 'б', element: 'establishmentHiredLabour' },
    undefined,
    judgeDisfranchisement({ letter: 'б', facts: { establishmentHiredLabour: false }, documents: finance }).findings,
  ],
  [
    '15.б',
    'undecided',
    'element-unstated',
    { letter: 'б', element: 'establishmentHiredLabour' },
    undefined,
    judgeDisfranchisement({ letter: 'б', facts: {}, documents: finance }).findings,
  ],
  [
    '15.д',
    'undecided',
    'element-unstated',
    { letter: 'д', element: 'hiredPermanently' },
    'I-31',
    judgeDisfranchisement({ letter: 'д', facts: {}, documents: finance }).findings,
  ],
  [
    '15.а',
    'undecided',
    'farm-undecided',
    { hiredPermanent: 3, hiredHarvest: null, membersWorkDaily: true, labourAuxiliary: null },
    'I-31',
    judgeDisfranchisement({ letter: 'а', facts: { hiredPermanent: 3, membersWorkDaily: true }, documents: finance })
      .findings,
  ],
  [
    '15.а',
    'undecided',
    'farm-undecided',
    { hiredPermanent: null, hiredHarvest: 3, membersWorkDaily: null, labourAuxiliary: false },
    'I-31',
    judgeDisfranchisement({ letter: 'а', facts: { hiredHarvest: 3, labourAuxiliary: false }, documents: finance })
      .findings,
  ],
  [
    '15.п',
    'breach',
    'element-absent',
    { letter: 'п', element: 'principalLetter' },
    'I-30',
    judgeDisfranchisement({
      letter: 'п',
      facts: { dependent: true, ownLabour: false },
      principal: { letter: 'к' },
      documents: [{ kind: 'gpu-information' }],
    }).findings,
  ],
  [
    '15.п',
    'breach',
    'element-absent',
    { letter: 'п', element: 'dependent' },
    undefined,
    judgeDisfranchisement({
      letter: 'п',
      facts: { dependent: false, ownLabour: false },
      principal: { letter: 'з' },
      documents: [{ kind: 'gpu-information' }],
    }).findings,
  ],
  [
    '15.л',
    'undecided',
    'post-unknown',
    { letter: 'л', post: 'писарь' },
    undefined,
    judgeDisfranchisement({ letter: 'л', facts: { post: ' писарь ' }, documents: [{ kind: 'gpu-information' }] })
      .findings,
  ],
  [
    '15.л',
    'breach',
    'element-absent',
    { letter: 'л', element: 'directedPolice' },
    undefined,
    judgeDisfranchisement({
      letter: 'л',
      facts: { post: 'писарь', directedPolice: false },
      documents: [{ kind: 'gpu-information' }],
    }).findings,
  ],
  [
    '16.ж',
    'undecided',
    'trade-undecided',
    { circumstance: 'пожар' },
    'I-31',
    judgeDisfranchisement({
      letter: 'з',
      facts: { specialCircumstance: ' пожар ' },
      documents: [{ kind: 'patent-certificate' }],
    }).findings,
  ],
  [
    '16.ж',
    'undecided',
    'trade-undecided',
    { circumstance: 'пожар' },
    'I-31',
    judgeDisfranchisement({
      letter: 'и',
      facts: { specialCircumstance: 'пожар' },
      documents: [{ kind: 'patent-certificate' }],
    }).findings,
  ],
  [
    '16.б',
    'breach',
    'protected',
    { letter: 'а', why: 'harvest' },
    undefined,
    judgeDisfranchisement({ letter: 'а', facts: { hiredHarvest: 1 }, documents: finance }).findings,
  ],
  [
    '22.а',
    'breach',
    'evidence-missing',
    { letter: 'н', group: 'court' },
    undefined,
    judgeDisfranchisement({ letter: 'н', facts: { kind: 'rights-struck' }, documents: [] }).findings,
  ],
  [
    '22.а',
    'breach',
    'evidence-missing',
    { letter: 'н', group: 'courtOrOffice' },
    undefined,
    judgeDisfranchisement({ letter: 'н', facts: {}, documents: [] }).findings,
  ],
  [
    '22.б',
    'breach',
    'evidence-missing',
    { letter: 'ж', group: 'labour' },
    undefined,
    judgeDisfranchisement({ letter: 'ж', facts: {}, documents: [] }).findings,
  ],
  [
    '22.в',
    'breach',
    'evidence-missing',
    { letter: 'з', group: 'trade' },
    undefined,
    judgeDisfranchisement({ letter: 'з', facts: {}, documents: [] }).findings,
  ],
  [
    '22.г',
    'breach',
    'evidence-missing',
    { letter: 'о', group: 'medical' },
    undefined,
    judgeDisfranchisement({ letter: 'о', facts: {}, documents: [] }).findings,
  ],
  [
    '22.д',
    'breach',
    'evidence-missing',
    { letter: 'м', group: 'office' },
    undefined,
    judgeDisfranchisement({ letter: 'м', facts: {}, documents: [] }).findings,
  ],
  [
    '22.б',
    'flag',
    'evidence-unusual',
    { letter: 'ж' },
    undefined,
    judgeDisfranchisement({ letter: 'ж', facts: {}, documents: [{ kind: 'gpu-information' }] }).findings,
  ],
  [
    '17',
    'breach',
    'decree-missing',
    { letter: 'иное' },
    undefined,
    judgeDisfranchisement({ letter: 'иное', facts: { decreeNumber: '12' }, documents: [] }).findings,
  ],
  [
    '17',
    'breach',
    'ground-unknown',
    { letter: 'иное' },
    undefined,
    judgeDisfranchisement({ letter: 'иное', facts: { decreeNumber: ' ' }, documents: [{ kind: 'vtsik-decree' }] })
      .findings,
  ],
  [
    '17',
    'flag',
    'entry-under-age',
    { name: 'Иванов', unverified: true },
    undefined,
    judgeRegisterEntry({ ...entry, isUnderAge: true }),
  ],
];

it.each(CASES)('art. %s: %s %s', (article, level, rule, basis, interpretation, found) => {
  expect(found).toEqual([{ rule, article, level, basis, ...(interpretation !== undefined && { interpretation }) }]);
});
