import { expect, it } from 'vitest';
import { judgeCancellation, judgeCancellationNotice, judgeRepeat } from './cancellation';
import type { BasisValue, RuleFinding, RuleLevel } from './finding';
import { judgeConference, judgeConferenceAfter, judgeReport, judgeReturn } from './letter-1921';
import { judgeReplacement } from './vacancies';

const cancelling = { deputies: 20, faulty: 5, extent: 'partial', faultyUchastki: 1, hasGround: true } as const;
const alternate = (id: string, votes: number, uchastokId = '1') => ({
  ...{ id, name: `гр. ${id}`, uchastokId, votes, ordinal: votes, isAvailable: true },
});

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
    '58',
    'breach',
    'cancellation-without-ground',
    {},
    undefined,
    judgeCancellation({ ...cancelling, body: 'commission', hasGround: false }),
  ],
  [
    '59',
    'breach',
    'cancellation-without-uchastok',
    {},
    undefined,
    judgeCancellation({ ...cancelling, body: 'commission', faultyUchastki: 0 }),
  ],
  [
    '60',
    'breach',
    'cancellation-full-too-few',
    { deputies: 20, faulty: 5 },
    undefined,
    judgeCancellation({ ...cancelling, extent: 'full', body: 'executive' }),
  ],
  [
    '60',
    'breach',
    'cancellation-partial-too-many',
    { deputies: 20, faulty: 11 },
    'I-25',
    judgeCancellation({ ...cancelling, faulty: 11, body: 'commission' }),
  ],
  [
    '61',
    'breach',
    'cancellation-full-by-commission',
    {},
    undefined,
    judgeCancellation({ ...cancelling, faulty: 11, extent: 'full', body: 'commission' }),
  ],
  [
    '61',
    'breach',
    'cancellation-partial-by-executive',
    {},
    undefined,
    judgeCancellation({ ...cancelling, body: 'executive' }),
  ],
  ['62', 'flag', 'cancellation-not-announced', {}, undefined, judgeCancellationNotice(false)],
  [
    '64',
    'breach',
    'repeat-same-agent',
    { names: ['А'] },
    'I-26',
    judgeRepeat({ extent: 'partial', before: ['А', 'Б'], now: ['А', 'В'] }),
  ],
  [
    '64',
    'breach',
    'repeat-same-commission',
    {},
    'I-26',
    judgeRepeat({ extent: 'full', before: ['А', 'Б'], now: ['Б', 'А'] }),
  ],
  [
    '64',
    'flag',
    'repeat-same-members',
    { names: ['А'] },
    'I-26',
    judgeRepeat({ extent: 'full', before: ['А', 'Б'], now: ['А'] }),
  ],
  [
    '65',
    'breach',
    'vacancy-co-opted',
    {},
    undefined,
    judgeReplacement({ uchastokId: '1', alternates: [], chosenId: 'x' }),
  ],
  [
    '65',
    'breach',
    'vacancy-other-uchastok',
    { name: 'гр. b' },
    undefined,
    judgeReplacement({ uchastokId: '1', alternates: [alternate('b', 5, '2')], chosenId: 'b' }),
  ],
  [
    '65',
    'breach',
    'vacancy-out-of-turn',
    { name: 'гр. b', first: 'гр. a' },
    'I-27',
    judgeReplacement({ uchastokId: '1', alternates: [alternate('a', 9), alternate('b', 5)], chosenId: 'b' }),
  ],
  [
    '65',
    'breach',
    'vacancy-out-of-turn',
    { name: 'гр. b', first: 'гр. a' },
    'I-27',
    judgeReplacement({
      uchastokId: '1',
      alternates: [alternate('a', 9), alternate('c', 9), alternate('b', 5)],
      chosenId: 'b',
    }),
  ],
  [
    '65',
    'undecided',
    'vacancy-tied',
    { names: ['гр. a', 'гр. c'] },
    'I-27',
    judgeReplacement({ uchastokId: '1', alternates: [alternate('a', 9), alternate('c', 9)], chosenId: 'c' }),
  ],
  [
    '65',
    'breach',
    'vacancy-needless-by-election',
    { names: ['гр. a'] },
    undefined,
    judgeReplacement({ uchastokId: '1', alternates: [alternate('a', 9)], chosenId: null }),
  ],
  [
    '65',
    'breach',
    'vacancy-needless-by-election',
    { names: ['гр. a', 'гр. c'] },
    undefined,
    judgeReplacement({ uchastokId: '1', alternates: [alternate('a', 9), alternate('c', 9)], chosenId: null }),
  ],
  [
    'letter-1921',
    'breach',
    'conference-unprepared',
    { factories: ['Б'] },
    undefined,
    judgeConference({
      factories: [
        { name: 'А', isPrepared: true },
        { name: 'Б', isPrepared: false },
      ],
      hasReportBefore: true,
      responsible: 'Иванов',
    }),
  ],
  [
    'letter-1921',
    'breach',
    'conference-without-report',
    {},
    undefined,
    judgeConference({ factories: [], hasReportBefore: false, responsible: 'Иванов' }),
  ],
  [
    'letter-1921',
    'flag',
    'conference-without-responsible',
    {},
    undefined,
    judgeConference({ factories: [], hasReportBefore: true, responsible: null }),
  ],
  ['letter-1921', 'flag', 'conference-report-after-missing', {}, undefined, judgeConferenceAfter(false)],
  [
    'letter-1921',
    'breach',
    'report-without-discussion',
    {},
    undefined,
    judgeReport({ questions: 0, demands: 0, hasDiscussion: false }),
  ],
  [
    'letter-1921',
    'flag',
    'return-missing',
    { month: '1921-05' },
    undefined,
    judgeReturn({ month: '1921-05', reports: null, silent: [] }),
  ],
  [
    'letter-1921',
    'breach',
    'return-differs',
    { month: '1921-05', returned: 3, recorded: 2 },
    undefined,
    judgeReturn({ month: '1921-05', reports: { returned: 3, recorded: 2 }, silent: [] }),
  ],
  [
    'letter-1921',
    'flag',
    'officials-silent',
    { month: '1921-05', names: ['А'] },
    'I-37',
    judgeReturn({ month: '1921-05', reports: { returned: 2, recorded: 2 }, silent: ['А'] }),
  ],
];

it.each(CASES)('art. %s: %s %s', (article, level, rule, basis, interpretation, found) => {
  expect(found).toEqual([{ rule, article, level, basis, ...(interpretation !== undefined && { interpretation }) }]);
});
