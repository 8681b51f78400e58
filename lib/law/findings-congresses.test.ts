import { expect, it } from 'vitest';
import { civilDay } from '@/lib/kernel/civil-day';
import { exactly, UNKNOWN_DAY } from '@/lib/kernel/fact-day';
import { appealRoute } from './appeal-route';
import {
  judgeComposition,
  judgeCongressVotes,
  judgeConvening,
  judgeExecutiveElection,
  judgeMandates,
} from './congresses';
import { judgeFormerExecutive, judgeOrganising, judgeRevision } from './executives';
import type { BasisValue, RuleFinding, RuleLevel } from './finding';

const day = civilDay;
const on = (text: string) => exactly(day(text));
const stepsOf = (settlement: 'village' | 'city' | 'guberniya-city') =>
  appealRoute({ settlement, districts: false }).steps;
const [village, volost] = stepsOf('village');
if (village === undefined || volost === undefined) throw new Error('The village route has three bodies');
const sitting = { members: ['А', 'Б'], chair: 'А', presidium: ['Б'], withoutHead: [], votes: 2 };
const revision = { level: 'volost', members: 3, candidates: 2, isSeparateVote: true, incompatible: [] } as const;
const units = [{ name: 'Мхи', kind: 'village' as const, base: 400 }];

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
    '50',
    'breach',
    'congress-self-convened',
    {},
    undefined,
    judgeConvening({ isByExecutive: false, isEarlyReelection: false, isExtraordinary: false }),
  ],
  [
    '66',
    'breach',
    'congress-not-extraordinary',
    {},
    undefined,
    judgeConvening({ isByExecutive: true, isEarlyReelection: true, isExtraordinary: false }),
  ],
  [
    '50.а',
    'breach',
    'congress-soviet-missing',
    { soviets: ['Мхи'] },
    undefined,
    judgeComposition({ congress: 'volost', units, missingSoviets: ['Мхи'] }),
  ],
  [
    '50.б',
    'breach',
    'congress-village-soviet',
    { soviets: ['Мхи'] },
    undefined,
    judgeComposition({ congress: 'uezd', units, missingSoviets: ['Мхи'] }),
  ],
  [
    '50.в',
    'breach',
    'congress-krai-delegates',
    {},
    undefined,
    judgeComposition({ congress: 'all-russian', units: [], missingSoviets: [], sendsKrai: true }),
  ],
  [
    '50.n1',
    'breach',
    'congress-norms-special',
    {},
    undefined,
    judgeComposition({ congress: 'volost', units, missingSoviets: [], isAutonomous: true }),
  ],
  [
    '51',
    'breach',
    'mandate-commission-missing',
    {},
    undefined,
    judgeMandates({ hasCommission: false, hasReport: false, isByCongress: true }),
  ],
  [
    '52',
    'breach',
    'mandate-report-missing',
    {},
    undefined,
    judgeMandates({ hasCommission: true, hasReport: false, isByCongress: true }),
  ],
  [
    '52',
    'breach',
    'mandates-not-by-congress',
    {},
    undefined,
    judgeMandates({ hasCommission: true, hasReport: true, isByCongress: false }),
  ],
  [
    '52.n1',
    'breach',
    'congress-advisory-votes',
    { votes: 11, delegates: 10 },
    undefined,
    judgeCongressVotes({ votes: 11, delegates: 10 }),
  ],
  [
    '52.n2',
    'breach',
    'executive-without-rights',
    { names: ['Иванов'] },
    undefined,
    judgeExecutiveElection({ disfranchised: ['Иванов'] }),
  ],
  [
    '53',
    'breach',
    'executive-ended-early',
    { endedOn: on('1927-04-04'), firstSittingOn: on('1927-04-05') },
    undefined,
    judgeFormerExecutive({ endedOn: day('1927-04-04'), firstSittingOn: day('1927-04-05') }),
  ],
  [
    '53',
    'undecided',
    'executive-end-day-unknown',
    { endedOn: UNKNOWN_DAY, firstSittingOn: on('1927-04-05') },
    undefined,
    judgeFormerExecutive({ endedOn: UNKNOWN_DAY, firstSittingOn: day('1927-04-05') }),
  ],
  ['54', 'breach', 'executive-without-chair', {}, undefined, judgeOrganising({ ...sitting, chair: null })],
  [
    '54',
    'breach',
    'departments-without-head',
    { departments: ['земотдел'] },
    undefined,
    judgeOrganising({ ...sitting, withoutHead: ['земотдел'] }),
  ],
  [
    '54.n1',
    'breach',
    'executive-outsiders',
    { names: ['В'] },
    undefined,
    judgeOrganising({ ...sitting, chair: 'В', presidium: ['В', 'Б'] }),
  ],
  [
    '54.n2',
    'breach',
    'executive-advisory-votes',
    { votes: 3, members: 2 },
    undefined,
    judgeOrganising({ ...sitting, votes: 3 }),
  ],
  [
    '56',
    'breach',
    'revision-members',
    { members: 6, allowed: '3–5' },
    undefined,
    judgeRevision({ ...revision, members: 6 }),
  ],
  [
    '55',
    'breach',
    'revision-members',
    { members: 4, allowed: '3' },
    undefined,
    judgeRevision({ ...revision, level: 'village', members: 4 }),
  ],
  [
    '56',
    'breach',
    'revision-candidates',
    { candidates: 1, needed: 2 },
    undefined,
    judgeRevision({ ...revision, candidates: 1 }),
  ],
  ['57', 'breach', 'revision-joint-vote', {}, undefined, judgeRevision({ ...revision, isSeparateVote: false })],
  [
    '57.n1',
    'breach',
    'revision-incompatible',
    { candidates: ['Иванов'] },
    undefined,
    judgeRevision({ ...revision, incompatible: ['Иванов'] }),
  ],
];

it.each(CASES)('art. %s: %s %s', (article, level, rule, basis, interpretation, found) => {
  expect(found).toEqual([{ rule, article, level, basis, ...(interpretation !== undefined && { interpretation }) }]);
});
