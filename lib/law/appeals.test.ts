import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilDay } from '@/lib/kernel/civil-day';
import { exactly, UNKNOWN_DAY } from '@/lib/kernel/fact-day';
import { appealRoute, type RouteFacts, type RouteStep, stepDue, successorOf } from './appeal-route';
import { APPEAL_STATES, APPEAL_TRANSITIONS, type AppealEvent, type AppealState, nextAppealState } from './appeal-state';
import {
  filingDue,
  judgeAddressee,
  judgeAnnouncing,
  judgeDeciding,
  judgeFiling,
  judgeForwarding,
  judgeSupervision,
} from './appeals';
import { resolveInterpretations } from './interpretations';

const day = civilDay;
const rules = (items: readonly { rule: string; level: string }[]) => items.map(({ rule, level }) => `${rule} ${level}`);
const at = (facts: RouteFacts, index: number): RouteStep => {
  const step = appealRoute(facts).steps[index];
  if (step === undefined) throw new Error('no such step');
  return step;
};
const village = { settlement: 'village', districts: false } as const;
const guberniya = { settlement: 'guberniya-city', districts: true } as const;

describe('art. 27–31: the route', () => {
  it.each<[RouteFacts, string, number]>([
    [village, 'village! volost uezd', 16],
    [{ settlement: 'city', districts: false }, 'city uezd', 13],
    [{ settlement: 'city', districts: true }, 'city-district city uezd', 16],
    [{ settlement: 'guberniya-city', districts: false }, 'city guberniya', 17],
    [guberniya, 'city-district city guberniya', 20],
    [{ settlement: 'village', districts: true }, 'village! volost uezd', 16],
  ])('%o goes %s in %i days', (facts, expected, total) => {
    const route = appealRoute(facts);
    expect(route.steps.map(({ body, mayDecide }) => `${body}${mayDecide ? '' : '!'}`).join(' ')).toBe(expected);
    expect(route.total).toBe(total);
  });

  it('the longest chain from the last lawful posting ends on the day of elections', () => {
    const route = appealRoute(guberniya);
    const filed = addDays(day('1927-01-17'), 7);
    const end = route.steps.reduce((from, { days }) => addDays(from, days), filed);
    expect(end).toBe('1927-02-06');
  });

  it('only the village commission may not decide', () => {
    fc.assert(
      fc.property(fc.constantFrom('village', 'city', 'guberniya-city'), fc.boolean(), (settlement, districts) => {
        const { steps, total } = appealRoute({ settlement, districts });
        for (const step of steps) expect(step.mayDecide).toBe(step.body !== 'village');
        expect(total).toBe(7 + steps.reduce((sum, { days }) => sum + days, 0));
        expect(total).toBeLessThanOrEqual(20);
      }),
    );
  });

  it('I-06: a term runs from the receipt, by the other reading from the dispatch', () => {
    const days = { sentOn: exactly(day('1927-01-25')), receivedOn: exactly(day('1927-01-27')) };
    expect(stepDue(at(village, 1), days).latest).toBe('1927-01-30');
    expect(stepDue(at(village, 1), days, resolveInterpretations({ 'I-06': 'dispatch' })).latest).toBe('1927-01-28');
  });

  it('art. 33: after the end the same level’s soviet or executive committee decides', () => {
    expect(successorOf('village')).toEqual({ kind: 'soviet', level: 'village' });
    expect(successorOf('uezd')).toEqual({ kind: 'executive', level: 'uezd' });
    expect(successorOf('village', resolveInterpretations({ 'I-35': 'higher-executive' }))).toEqual({
      kind: 'executive',
      level: 'volost',
    });
    expect(rules(judgeAddressee({ hasEnded: true, body: 'volost' }))).toEqual(['appeal-to-ended-commission breach']);
  });
});

describe('art. 27: filing', () => {
  const filing = { postedOn: day('1927-01-17'), filedOn: day('1927-01-24'), filer: 'listed' as const, isListed: true };
  it('24 January is in time for a list posted on the 17th, 25 January is late but kept', () => {
    expect(judgeFiling(filing)).toEqual([]);
    expect(rules(judgeFiling({ ...filing, filedOn: day('1927-01-25') }))).toEqual(['appeal-late flag']);
  });

  it('I-09: by other readings a late complaint is rejected or taken as any other', () => {
    const late = { ...filing, filedOn: day('1927-01-25') };
    expect(rules(judgeFiling(late, resolveInterpretations({ 'I-09': 'rejected' })))).toEqual(['appeal-late breach']);
    expect(judgeFiling(late, resolveInterpretations({ 'I-09': 'accepted' }))).toEqual([]);
  });

  it('I-05: the press counts only by the other readings', () => {
    const facts = { ...filing, pressOn: day('1927-01-20') };
    expect(filingDue(facts).latest).toBe('1927-01-24');
    expect(filingDue(facts, resolveInterpretations({ 'I-05': 'later-of-both' })).latest).toBe('1927-01-27');
    expect(filingDue(facts, resolveInterpretations({ 'I-05': 'earlier-of-both' })).latest).toBe('1927-01-24');
  });

  it('an unknown day is undecided', () => {
    expect(rules(judgeFiling({ ...filing, filedOn: UNKNOWN_DAY }))).toEqual(['appeal-day-unknown undecided']);
  });

  it('the listed person complains, a relative for him, a stranger not', () => {
    expect(rules(judgeFiling({ ...filing, filer: 'relative' }))).toEqual(['appeal-by-relative flag']);
    expect(rules(judgeFiling({ ...filing, filer: 'stranger' }))).toEqual(['appeal-by-stranger breach']);
    expect(rules(judgeFiling({ ...filing, isListed: false }))).toEqual(['appeal-not-listed breach']);
  });
});

describe('art. 28–31: deciding', () => {
  const decide = (
    facts: RouteFacts,
    index: number,
    decidedOn: string,
    outcome: 'satisfied' | 'refused' = 'refused',
    reading = {},
  ) =>
    rules(
      judgeDeciding(
        {
          step: at(facts, index),
          isLast: false,
          receivedOn: day('1927-01-27'),
          decidedOn: day(decidedOn),
          outcome,
          reasons: 'по документам',
        },
        resolveInterpretations(reading),
      ),
    );

  it('trap 1: the village never decides, even for the complainant; the city does', () => {
    expect(decide(village, 0, '1927-01-27', 'satisfied')).toEqual(['appeal-village-never-decides breach']);
    expect(decide({ settlement: 'city', districts: false }, 0, '1927-01-27')).toEqual([]);
  });

  it('I-08: by the other reading it may correct itself, but not refuse', () => {
    expect(decide(village, 0, '1927-01-27', 'satisfied', { 'I-08': 'self-correction' })).toEqual([]);
    expect(decide(village, 0, '1927-01-27', 'refused', { 'I-08': 'self-correction' })).toEqual([
      'appeal-village-never-decides breach',
    ]);
  });

  it('trap 3: the uezd has three days, the guberniya seven', () => {
    expect(decide(village, 2, '1927-01-30')).toEqual([]);
    expect(decide(village, 2, '1927-01-31')).toEqual(['appeal-decided-late flag']);
    expect(decide(guberniya, 2, '1927-02-03')).toEqual([]);
    expect(decide(guberniya, 2, '1927-02-04')).toEqual(['appeal-decided-late flag']);
  });

  it('an unknown receipt is undecided, and reasons are asked for', () => {
    const findings = judgeDeciding({
      step: at(village, 1),
      isLast: false,
      receivedOn: UNKNOWN_DAY,
      decidedOn: day('1927-01-30'),
      outcome: 'refused',
      reasons: '',
    });
    expect(rules(findings)).toEqual(['appeal-decision-day-unknown undecided', 'appeal-without-reasons flag']);
  });
});

describe('art. 28–31: sending on', () => {
  const base = {
    step: at(village, 0),
    isLast: false,
    receivedOn: day('1927-01-24'),
    forwardedOn: day('1927-01-27'),
    conclusion: 'оставить в списке',
    outcome: null,
  };
  it('with the conclusion and in three days', () => {
    expect(judgeForwarding(base)).toEqual([]);
    expect(rules(judgeForwarding({ ...base, conclusion: ' ' }))).toEqual(['appeal-no-conclusion breach']);
    expect(rules(judgeForwarding({ ...base, forwardedOn: day('1927-01-28') }))).toEqual(['appeal-forwarded-late flag']);
    expect(rules(judgeForwarding({ ...base, forwardedOn: UNKNOWN_DAY }))).toEqual([
      'appeal-forwarding-day-unknown undecided',
    ]);
  });

  it('who may decide, decides first; what is satisfied goes down; the last step ends the route', () => {
    const volost = { ...base, step: at(village, 1) };
    expect(rules(judgeForwarding(volost))).toEqual(['appeal-forwarded-undecided breach']);
    expect(judgeForwarding({ ...volost, outcome: 'refused' })).toEqual([]);
    expect(rules(judgeForwarding({ ...volost, outcome: 'satisfied' }))).toEqual(['appeal-satisfied-forwarded breach']);
    expect(rules(judgeForwarding({ ...volost, outcome: 'refused', isLast: true }))).toEqual([
      'appeal-route-ended breach',
    ]);
  });

  it('I-07: passing on has its own time by the other reading', () => {
    const late = { ...base, step: at(village, 1), outcome: 'refused' as const, forwardedOn: day('1927-02-01') };
    expect(rules(judgeForwarding(late))).toEqual(['appeal-forwarded-late flag']);
    expect(judgeForwarding(late, resolveInterpretations({ 'I-07': 'separate-transit' }))).toEqual([]);
  });
});

describe('announcing and supervision', () => {
  it('art. 29: only a final decision is announced, and not before it was made', () => {
    const facts = { isFinal: true, decidedOn: day('1927-01-30'), announcedOn: day('1927-01-31') };
    expect(judgeAnnouncing(facts)).toEqual([]);
    expect(rules(judgeAnnouncing({ ...facts, isFinal: false }))).toEqual(['appeal-not-final breach']);
    expect(rules(judgeAnnouncing({ ...facts, announcedOn: day('1927-01-29') }))).toEqual([
      'appeal-announced-early breach',
    ]);
  });

  it('art. 32: supervision is the centre’s', () => {
    expect(judgeSupervision('central')).toEqual([]);
    expect(rules(judgeSupervision('guberniya'))).toEqual(['supervision-by-others breach']);
  });
});

describe('the states of a complaint', () => {
  const refused = { kind: 'decide', outcome: 'refused', isLast: false } as const;
  it.each<[AppealState, AppealEvent, AppealState | null]>([
    ['held', { kind: 'forward' }, 'sent'],
    ['sent', { kind: 'receive' }, 'held'],
    ['sent', refused, null],
    ['held', refused, 'sent'],
    ['held', { ...refused, isLast: true }, 'refused'],
    ['held', { ...refused, outcome: 'satisfied' }, 'satisfied'],
    ['satisfied', { kind: 'forward' }, null],
    ['satisfied', { kind: 'announce' }, 'announced'],
    ['held', { kind: 'announce' }, null],
    ['announced', { kind: 'supervise', outcome: 'satisfied' }, 'satisfied'],
    ['kept', { kind: 'forward' }, null],
  ])('%s, %o: %s', (state, event, next) => {
    expect(nextAppealState(state, event)).toBe(next);
  });

  it('trap 2: a refusal below the last step never ends a case', () => {
    for (const state of APPEAL_TRANSITIONS.decide) expect(nextAppealState(state, refused)).toBe('sent');
    expect(APPEAL_TRANSITIONS.supervise).toBe(APPEAL_STATES);
  });
});
