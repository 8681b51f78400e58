import { expect, it } from 'vitest';
import { civilDay } from '@/lib/kernel/civil-day';
import { exactly, UNKNOWN_DAY } from '@/lib/kernel/fact-day';
import { judgeAllotment, judgeTie } from './allotment';
import { judgeSpread } from './alternates';
import { judgeComplaintDeciding, judgeComplaintFiling, judgeComplaintForwarding } from './complaints';
import type { BasisValue, RuleFinding, RuleLevel } from './finding';
import { judgeHandover } from './handover';
import { judgeDivision } from './uchastki';

const day = civilDay;
const on = (text: string) => exactly(day(text));
const uchastki = [480, 350, 260, 170, 140].map((base, index) => ({ name: String(index + 1), base }));

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
    '36',
    'breach',
    'electors-unplaced',
    { unplaced: 2 },
    undefined,
    judgeDivision({ settlement: 'city', uchastki: [], unplaced: 2, placedTwice: 0 }),
  ],
  [
    '37',
    'breach',
    'electors-placed-twice',
    { placedTwice: 1 },
    undefined,
    judgeDivision({ settlement: 'village', uchastki: [], unplaced: 0, placedTwice: 1 }),
  ],
  [
    '43',
    'breach',
    'seats-sum-differs',
    { seats: 4, allotted: 3 },
    undefined,
    judgeAllotment({
      seats: 4,
      uchastki: [
        { name: '1', base: 5, allotted: 2 },
        { name: '2', base: 5, allotted: 1 },
      ],
    }).slice(0, 1),
  ],
  [
    '43',
    'flag',
    'seats-out-of-proportion',
    { uchastki: ['1', '2'] },
    'I-17',
    judgeAllotment({
      seats: 14,
      uchastki: uchastki.map((one, index) => ({ ...one, allotted: [6, 2, 3, 2, 1][index] ?? 0 })),
    }),
  ],
  [
    '43',
    'undecided',
    'seats-tied',
    { seats: 1, uchastki: ['а', 'б'] },
    'I-17',
    judgeTie({ seats: 1, among: ['а', 'б'] }),
  ],
  [
    '46.n1',
    'breach',
    'alternates-order-missing',
    { uchastki: 5, places: 4 },
    'I-21',
    judgeSpread({ race: 'alternates', uchastki: 5, places: 4, orderNumber: null }),
  ],
  [
    '48',
    'flag',
    'complaint-late',
    { filedOn: on('1927-02-14'), due: on('1927-02-13') },
    'I-24',
    judgeComplaintFiling({ electionsEndedOn: day('1927-02-06'), filedOn: day('1927-02-14') }),
  ],
  [
    '48',
    'undecided',
    'complaint-day-unknown',
    { filedOn: UNKNOWN_DAY, due: on('1927-02-13') },
    'I-24',
    judgeComplaintFiling({ electionsEndedOn: day('1927-02-06'), filedOn: UNKNOWN_DAY }),
  ],
  [
    '48',
    'flag',
    'complaint-no-explanations',
    {},
    undefined,
    judgeComplaintForwarding({ receivedOn: day('1927-02-13'), forwardedOn: day('1927-02-16'), explanations: ' ' }),
  ],
  [
    '48',
    'flag',
    'complaint-forwarded-late',
    { forwardedOn: on('1927-02-17'), due: on('1927-02-16') },
    'I-01',
    judgeComplaintForwarding({ receivedOn: day('1927-02-13'), forwardedOn: day('1927-02-17'), explanations: 'да' }),
  ],
  [
    '48',
    'undecided',
    'complaint-forwarding-day-unknown',
    { forwardedOn: UNKNOWN_DAY, due: on('1927-02-16') },
    'I-01',
    judgeComplaintForwarding({ receivedOn: day('1927-02-13'), forwardedOn: UNKNOWN_DAY, explanations: 'да' }),
  ],
  [
    '48',
    'breach',
    'complaint-own-decision',
    {},
    undefined,
    judgeComplaintDeciding({
      isLeading: true,
      receivedOn: day('1927-02-16'),
      decidedOn: day('1927-02-17'),
      reasons: 'да',
    }),
  ],
  [
    '48',
    'flag',
    'complaint-decided-late',
    { decidedOn: on('1927-02-24'), due: on('1927-02-23') },
    'I-06',
    judgeComplaintDeciding({
      isLeading: false,
      receivedOn: day('1927-02-16'),
      decidedOn: day('1927-02-24'),
      reasons: 'да',
    }),
  ],
  [
    '48',
    'undecided',
    'complaint-decision-day-unknown',
    { decidedOn: UNKNOWN_DAY, due: on('1927-02-23') },
    'I-06',
    judgeComplaintDeciding({ isLeading: false, receivedOn: day('1927-02-16'), decidedOn: UNKNOWN_DAY, reasons: 'да' }),
  ],
  [
    '48',
    'flag',
    'complaint-without-reasons',
    {},
    undefined,
    judgeComplaintDeciding({
      isLeading: false,
      receivedOn: day('1927-02-16'),
      decidedOn: day('1927-02-23'),
      reasons: ' ',
    }),
  ],
  [
    '49',
    'flag',
    'handover-open-cases',
    { openCases: 2 },
    undefined,
    judgeHandover({ openCases: 2, unsignedProtocols: 0, to: 'soviet', expected: 'soviet' }),
  ],
  [
    '49',
    'breach',
    'handover-unsigned',
    { unsignedProtocols: 1 },
    undefined,
    judgeHandover({ openCases: 0, unsignedProtocols: 1, to: 'soviet', expected: 'soviet' }),
  ],
  [
    '49',
    'breach',
    'handover-wrong-body',
    { expected: 'soviet' },
    undefined,
    judgeHandover({ openCases: 0, unsignedProtocols: 0, to: 'executive', expected: 'soviet' }),
  ],
  [
    '55.n1',
    'breach',
    'revision-order-missing',
    { uchastki: 6, places: 5 },
    'I-21',
    judgeSpread({ race: 'revision', uchastki: 6, places: 5, orderNumber: null }),
  ],
  [
    '55',
    'flag',
    'revision-spread-unstated',
    { uchastki: 5, places: 5 },
    'I-21',
    judgeSpread({ race: 'revision', uchastki: 5, places: 5, orderNumber: null }),
  ],
];

it.each(CASES)('art. %s: %s %s', (article, level, rule, basis, interpretation, found) => {
  expect(found).toEqual([{ rule, article, level, basis, ...(interpretation !== undefined && { interpretation }) }]);
});
