import { expect, it } from 'vitest';
import { civilDay } from '@/lib/kernel/civil-day';
import { exactly, UNKNOWN_DAY } from '@/lib/kernel/fact-day';
import { appealRoute } from './appeal-route';
import {
  type Deciding,
  type Forwarding,
  judgeAddressee,
  judgeAnnouncing,
  judgeDeciding,
  judgeFiling,
  judgeForwarding,
  judgeSupervision,
} from './appeals';
import type { BasisValue, RuleFinding, RuleLevel } from './finding';

const day = civilDay;
const on = (text: string) => exactly(day(text));
const stepsOf = (settlement: 'village' | 'city' | 'guberniya-city') =>
  appealRoute({ settlement, districts: false }).steps;
const [village, volost] = stepsOf('village');
if (village === undefined || volost === undefined) throw new Error('The village route has three bodies');
const filing = { postedOn: day('1927-01-17'), filedOn: day('1927-01-20'), filer: 'listed', isListed: true } as const;
const forwarding: Forwarding = {
  ...{ step: village, isLast: false, outcome: null, conclusion: 'заключение' },
  ...{ receivedOn: day('1927-01-24'), forwardedOn: day('1927-01-25') },
};
const deciding: Deciding = {
  ...{ step: volost, isLast: false, outcome: 'refused', reasons: 'справка' },
  ...{ receivedOn: day('1927-01-24'), decidedOn: day('1927-01-25') },
};

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
  ['27', 'breach', 'appeal-not-listed', {}, undefined, judgeFiling({ ...filing, isListed: false })],
  ['27', 'breach', 'appeal-by-stranger', {}, undefined, judgeFiling({ ...filing, filer: 'stranger' })],
  ['27', 'flag', 'appeal-by-relative', {}, undefined, judgeFiling({ ...filing, filer: 'relative' })],
  [
    '27',
    'flag',
    'appeal-late',
    { filedOn: on('1927-01-25'), due: on('1927-01-24') },
    'I-09',
    judgeFiling({ ...filing, filedOn: day('1927-01-25') }),
  ],
  [
    '27',
    'flag',
    'appeal-late-after-end',
    { filedOn: on('1927-01-25'), due: on('1927-01-24') },
    'I-09',
    judgeFiling({ ...filing, isInStead: true, filedOn: day('1927-01-25') }),
  ],
  [
    '27',
    'flag',
    'appeal-before-posting',
    { filedOn: on('1927-01-16'), postedOn: on('1927-01-17') },
    undefined,
    judgeFiling({ ...filing, filedOn: day('1927-01-16') }),
  ],
  [
    '27',
    'flag',
    'appeal-entry-ended',
    { ending: 'struck', endedOn: on('1927-01-19') },
    undefined,
    judgeFiling({ ...filing, ended: { how: 'struck', on: day('1927-01-19') } }),
  ],
  [
    '27',
    'undecided',
    'appeal-day-unknown',
    { filedOn: UNKNOWN_DAY, due: on('1927-01-24') },
    'I-05',
    judgeFiling({ ...filing, filedOn: UNKNOWN_DAY }),
  ],
  [
    '28',
    'breach',
    'appeal-village-never-decides',
    { outcome: 'satisfied' },
    'I-08',
    judgeDeciding({ ...deciding, step: village, outcome: 'satisfied' }),
  ],
  [
    '28',
    'breach',
    'appeal-no-conclusion',
    { body: 'village' },
    undefined,
    judgeForwarding({ ...forwarding, conclusion: ' ' }),
  ],
  [
    '28',
    'flag',
    'appeal-forwarded-late',
    { body: 'village', forwardedOn: on('1927-01-28'), due: on('1927-01-27') },
    'I-06',
    judgeForwarding({ ...forwarding, forwardedOn: day('1927-01-28') }),
  ],
  [
    '28',
    'undecided',
    'appeal-forwarding-day-unknown',
    { body: 'village', forwardedOn: UNKNOWN_DAY, due: on('1927-01-27') },
    'I-06',
    judgeForwarding({ ...forwarding, forwardedOn: UNKNOWN_DAY }),
  ],
  [
    '29',
    'flag',
    'appeal-forwarded-late',
    { body: 'volost', forwardedOn: on('1927-01-28'), due: on('1927-01-27') },
    'I-07',
    judgeForwarding({ ...forwarding, step: volost, outcome: 'refused', forwardedOn: day('1927-01-28') }),
  ],
  [
    '29',
    'breach',
    'appeal-forwarded-undecided',
    { body: 'volost' },
    undefined,
    judgeForwarding({ ...forwarding, step: volost }),
  ],
  [
    '29',
    'breach',
    'appeal-satisfied-forwarded',
    { body: 'volost' },
    undefined,
    judgeForwarding({ ...forwarding, step: volost, outcome: 'satisfied' }),
  ],
  [
    '29',
    'breach',
    'appeal-route-ended',
    { body: 'volost' },
    undefined,
    judgeForwarding({ ...forwarding, step: volost, outcome: 'refused', isLast: true }),
  ],
  [
    '29',
    'flag',
    'appeal-decided-late',
    { body: 'volost', decidedOn: on('1927-01-28'), due: on('1927-01-27'), days: 3 },
    'I-06',
    judgeDeciding({ ...deciding, decidedOn: day('1927-01-28') }),
  ],
  [
    '29',
    'undecided',
    'appeal-decision-day-unknown',
    { body: 'volost', decidedOn: UNKNOWN_DAY, due: on('1927-01-27'), days: 3 },
    'I-06',
    judgeDeciding({ ...deciding, decidedOn: UNKNOWN_DAY }),
  ],
  ['29', 'flag', 'appeal-without-reasons', { body: 'volost' }, undefined, judgeDeciding({ ...deciding, reasons: ' ' })],
  [
    '29',
    'breach',
    'appeal-not-final',
    {},
    undefined,
    judgeAnnouncing({ isFinal: false, decidedOn: day('1927-01-27'), announcedOn: day('1927-01-28') }),
  ],
  [
    '29',
    'breach',
    'appeal-announced-early',
    { decidedOn: on('1927-01-27'), announcedOn: on('1927-01-26') },
    undefined,
    judgeAnnouncing({ isFinal: true, decidedOn: day('1927-01-27'), announcedOn: day('1927-01-26') }),
  ],
  [
    '29',
    'undecided',
    'appeal-announcing-day-unknown',
    { decidedOn: UNKNOWN_DAY, announcedOn: on('1927-01-26') },
    undefined,
    judgeAnnouncing({ isFinal: true, decidedOn: UNKNOWN_DAY, announcedOn: day('1927-01-26') }),
  ],
  ['32', 'breach', 'supervision-by-others', { body: 'uezd' }, undefined, judgeSupervision('uezd')],
  [
    '33',
    'breach',
    'appeal-to-ended-commission',
    { body: 'uezd' },
    'I-35',
    judgeAddressee({ hasEnded: true, body: 'uezd' }),
  ],
];

it.each(CASES)('art. %s: %s %s', (article, level, rule, basis, interpretation, found) => {
  expect(found).toEqual([{ rule, article, level, basis, ...(interpretation !== undefined && { interpretation }) }]);
});

it('art. 27: read in the press before it was hung up, the list can be complained of', () => {
  expect(judgeFiling({ ...filing, pressOn: day('1927-01-15'), filedOn: day('1927-01-16') })).toEqual([]);
});
