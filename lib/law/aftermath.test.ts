import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDay } from '@/lib/kernel/civil-day';
import { UNKNOWN_DAY } from '@/lib/kernel/fact-day';
import { cancellation, judgeCancellation, judgeCancellationNotice, judgeRepeat, needsNewList } from './cancellation';
import { complaintDue, judgeComplaintDeciding, judgeComplaintFiling, judgeComplaintForwarding } from './complaints';
import { judgeHandover } from './handover';
import { resolveInterpretations } from './interpretations';
import { type Alternate, judgeReplacement, replacementFor } from './vacancies';

const day = civilDay;
const rules = (items: readonly { rule: string; level: string }[]) => items.map(({ rule, level }) => `${rule} ${level}`);

describe('art. 48: complaints on the elections', () => {
  const filing = { electionsEndedOn: day('1927-02-06'), filedOn: day('1927-02-13') };
  it('until 13 February for elections ended on the 6th', () => {
    expect(judgeComplaintFiling(filing)).toEqual([]);
    expect(rules(judgeComplaintFiling({ ...filing, filedOn: day('1927-02-14') }))).toEqual(['complaint-late flag']);
    expect(rules(judgeComplaintFiling({ ...filing, electionsEndedOn: UNKNOWN_DAY }))).toEqual([
      'complaint-day-unknown undecided',
    ]);
  });

  it('I-24: by the other reading the own meeting counts', () => {
    const own = { ...filing, meetingHeldOn: day('1927-02-01') };
    expect(complaintDue(own).latest).toBe('1927-02-13');
    expect(complaintDue(own, resolveInterpretations({ 'I-24': 'own-meeting' })).latest).toBe('1927-02-08');
  });

  it('sent on with explanations by the 16th', () => {
    const facts = {
      receivedOn: day('1927-02-13'),
      forwardedOn: day('1927-02-16'),
      explanations: 'собрание велось верно',
    };
    expect(judgeComplaintForwarding(facts)).toEqual([]);
    expect(rules(judgeComplaintForwarding({ ...facts, forwardedOn: day('1927-02-17'), explanations: '' }))).toEqual([
      'complaint-no-explanations flag',
      'complaint-forwarded-late flag',
    ]);
    expect(rules(judgeComplaintForwarding({ ...facts, forwardedOn: UNKNOWN_DAY }))).toEqual([
      'complaint-forwarding-day-unknown undecided',
    ]);
  });

  it('examined by the 23rd, by the commission above alone', () => {
    const facts = {
      isLeading: false,
      receivedOn: day('1927-02-16'),
      decidedOn: day('1927-02-23'),
      reasons: 'проверено',
    };
    expect(judgeComplaintDeciding(facts)).toEqual([]);
    expect(rules(judgeComplaintDeciding({ ...facts, decidedOn: day('1927-02-24') }))).toEqual([
      'complaint-decided-late flag',
    ]);
    expect(rules(judgeComplaintDeciding({ ...facts, isLeading: true }))).toEqual(['complaint-own-decision breach']);
    expect(rules(judgeComplaintDeciding({ ...facts, decidedOn: UNKNOWN_DAY, reasons: '' }))).toEqual([
      'complaint-decision-day-unknown undecided',
      'complaint-without-reasons flag',
    ]);
  });
});

describe('art. 60 and 61: cancellation', () => {
  it.each([
    [20, 10, 'partial', 'commission'],
    [20, 11, 'full', 'executive'],
    [15, 8, 'full', 'executive'],
    [15, 7, 'partial', 'commission'],
    [15, 0, 'none', null],
  ] as const)('of %i deputies %i faulty: %s by %s', (deputies, faulty, extent, decidedBy) => {
    expect(cancellation({ deputies, faulty })).toEqual({ extent, decidedBy });
  });

  it('trap 8: more than half is strict', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (half) => {
        expect(cancellation({ deputies: 2 * half, faulty: half }).extent).toBe('partial');
        expect(cancellation({ deputies: 2 * half, faulty: half + 1 }).extent).toBe('full');
      }),
    );
  });

  const proposal = {
    deputies: 20,
    faulty: 5,
    extent: 'partial',
    faultyUchastki: 1,
    body: 'commission',
    hasGround: true,
  } as const;
  it('has a ground, an uchastok, the counted extent and the competent body', () => {
    expect(judgeCancellation(proposal)).toEqual([]);
    expect(rules(judgeCancellation({ ...proposal, hasGround: false, faultyUchastki: 0 }))).toEqual([
      'cancellation-without-ground breach',
      'cancellation-without-uchastok breach',
    ]);
    expect(rules(judgeCancellation({ ...proposal, body: 'executive' }))).toEqual([
      'cancellation-partial-by-executive breach',
    ]);
    expect(rules(judgeCancellation({ ...proposal, extent: 'full', faulty: 11 }))).toEqual([
      'cancellation-full-by-commission breach',
    ]);
    expect(rules(judgeCancellation({ ...proposal, extent: 'full', faulty: 10, body: 'executive' }))).toEqual([
      'cancellation-full-too-few breach',
    ]);
    expect(rules(judgeCancellation({ ...proposal, faulty: 11 }))).toEqual(['cancellation-partial-too-many breach']);
    expect(judgeCancellation({ ...proposal, faulty: 11 }, resolveInterpretations({ 'I-25': 'choice' }))).toEqual([]);
    expect(judgeCancellation({ ...proposal, extent: 'none', hasGround: false })).toEqual([]);
  });

  it('art. 62: is made known', () => {
    expect(rules(judgeCancellationNotice(false))).toEqual(['cancellation-not-announced flag']);
    expect(judgeCancellationNotice(true)).toEqual([]);
  });

  it('trap 18: new agents after a partial, a new commission after a full cancellation', () => {
    expect(rules(judgeRepeat({ extent: 'partial', before: ['а', 'б'], now: ['б', 'в'] }))).toEqual([
      'repeat-same-agent breach',
    ]);
    expect(judgeRepeat({ extent: 'partial', before: ['а'], now: ['в'] })).toEqual([]);
    expect(rules(judgeRepeat({ extent: 'full', before: ['а', 'б'], now: ['б', 'а'] }))).toEqual([
      'repeat-same-commission breach',
    ]);
    expect(rules(judgeRepeat({ extent: 'full', before: ['а', 'б'], now: ['а', 'в'] }))).toEqual([
      'repeat-same-members flag',
    ]);
    const strict = resolveInterpretations({ 'I-26': 'no-repeats' });
    expect(rules(judgeRepeat({ extent: 'full', before: ['а', 'б'], now: ['а', 'в'] }, strict))).toEqual([
      'repeat-same-members breach',
    ]);
  });

  it('I-26b: a partial re-election keeps the list', () => {
    expect(needsNewList('full')).toBe(true);
    expect(needsNewList('partial')).toBe(false);
    expect(needsNewList('partial', resolveInterpretations({ 'I-26b': 'new-list' }))).toBe(true);
  });
});

describe('art. 65: vacancies', () => {
  const alternate = (id: string, uchastokId: string, votes: number, extra: Partial<Alternate> = {}): Alternate => ({
    id,
    name: id,
    uchastokId,
    votes,
    ordinal: 1,
    isAvailable: true,
    ...extra,
  });

  it('trap 19: an alternate of uchastok 1 does not fill uchastok 3', () => {
    const alternates = [alternate('a', '1', 30)];
    expect(replacementFor('3', alternates)).toEqual({ kind: 'by-election' });
    expect(rules(judgeReplacement({ uchastokId: '3', alternates, chosenId: 'a' }))).toEqual([
      'vacancy-other-uchastok breach',
    ]);
    expect(judgeReplacement({ uchastokId: '3', alternates, chosenId: null })).toEqual([]);
  });

  it('the one with most votes comes first, or by I-27 the first of the list', () => {
    const alternates = [alternate('a', '1', 20, { ordinal: 1 }), alternate('b', '1', 30, { ordinal: 2 })];
    expect(judgeReplacement({ uchastokId: '1', alternates, chosenId: 'b' })).toEqual([]);
    expect(rules(judgeReplacement({ uchastokId: '1', alternates, chosenId: 'a' }))).toEqual([
      'vacancy-out-of-turn breach',
    ]);
    const byOrder = resolveInterpretations({ 'I-27': 'by-list-order' });
    expect(judgeReplacement({ uchastokId: '1', alternates, chosenId: 'a' }, byOrder)).toEqual([]);
  });

  it('equals wait for the soviet; nobody is co-opted; no by-election while an alternate is left', () => {
    const alternates = [alternate('a', '1', 30), alternate('b', '1', 30), alternate('c', '1', 10)];
    expect(rules(judgeReplacement({ uchastokId: '1', alternates, chosenId: 'a' }))).toEqual(['vacancy-tied undecided']);
    expect(rules(judgeReplacement({ uchastokId: '1', alternates, chosenId: 'c' }))).toEqual([
      'vacancy-out-of-turn breach',
    ]);
    expect(rules(judgeReplacement({ uchastokId: '1', alternates, chosenId: 'x' }))).toEqual([
      'vacancy-co-opted breach',
    ]);
    expect(rules(judgeReplacement({ uchastokId: '1', alternates, chosenId: null }))).toEqual([
      'vacancy-needless-by-election breach',
    ]);
    const gone = alternates.map((item) => ({ ...item, isAvailable: false }));
    expect(judgeReplacement({ uchastokId: '1', alternates: gone, chosenId: null })).toEqual([]);
  });
});

describe('art. 49: handing over', () => {
  it('names what is open and whose the papers are', () => {
    const facts = { openCases: 0, unsignedProtocols: 0, to: 'soviet', expected: 'soviet' } as const;
    expect(judgeHandover(facts)).toEqual([]);
    expect(rules(judgeHandover({ ...facts, openCases: 2, unsignedProtocols: 1, to: 'executive' }))).toEqual([
      'handover-open-cases flag',
      'handover-unsigned breach',
      'handover-wrong-body breach',
    ]);
  });
});
