import { describe, expect, it } from 'vitest';
import { civilDay } from '@/lib/kernel/civil-day';
import { UNKNOWN_DAY } from '@/lib/kernel/fact-day';
import { resolveInterpretations } from './interpretations';
import { judgeNotices, judgeService, latestNotice } from './notices';

const heldOn = civilDay('1927-02-06');
const room = { heldOn, eligible: 200, servedInTime: 200, servedLate: 0, servedUnknown: 0, isRepeat: false };
const rulesOf = (facts: Partial<typeof room>) =>
  judgeNotices({ ...room, ...facts }).map((item) => [item.rule, item.level]);

describe('art. 35: personal notices', () => {
  it('are served by 1 February for a meeting of 6 February', () => {
    expect(latestNotice(heldOn)).toBe('1927-02-01');
    expect(judgeService({ heldOn, servedOn: civilDay('1927-02-01'), isRepeat: false })).toEqual([]);
    expect(judgeService({ heldOn, servedOn: civilDay('1927-02-02'), isRepeat: false })).toMatchObject([
      { rule: 'notice-late', level: 'flag' },
    ]);
    expect(judgeService({ heldOn, servedOn: UNKNOWN_DAY, isRepeat: false })[0]?.level).toBe('undecided');
  });

  it('a meeting to which nobody was summoned, or everybody late, may not be opened', () => {
    expect(rulesOf({ servedInTime: 0 })).toEqual([['notices-not-served', 'breach']]);
    expect(rulesOf({ servedInTime: 0, servedLate: 200 })).toEqual([['notices-late', 'breach']]);
    expect(rulesOf({ servedInTime: 0, servedLate: 150, servedUnknown: 50 })).toEqual([
      ['notices-day-unknown', 'undecided'],
    ]);
  });

  it('one notice missed does not stop the meeting', () => {
    expect(rulesOf({ servedInTime: 199 })).toEqual([['notices-missing', 'flag']]);
    expect(rulesOf({ servedInTime: 150, servedLate: 40 })).toEqual([
      ['notices-partly-late', 'flag'],
      ['notices-missing', 'flag'],
    ]);
    expect(rulesOf({})).toEqual([]);
  });

  it('art. 41: a repeated meeting needs word, not five days', () => {
    expect(rulesOf({ isRepeat: true, servedInTime: 0, servedLate: 200 })).toEqual([]);
    expect(rulesOf({ isRepeat: true, servedInTime: 0 })).toEqual([['notices-not-served', 'breach']]);
    const anew = resolveInterpretations({ 'I-15': 'five-days-again' });
    expect(judgeNotices({ ...room, isRepeat: true, servedInTime: 0, servedLate: 200 }, anew)[0]?.rule).toBe(
      'notices-late',
    );
    expect(judgeService({ heldOn, servedOn: heldOn, isRepeat: true })).toEqual([]);
  });

  it('I-15: the five days of a repeated meeting are named by the reading that binds it, those of the first by I-02', () => {
    const anew = resolveInterpretations({ 'I-15': 'five-days-again' });
    const readings = (isRepeat: boolean) =>
      [
        ...judgeService({ heldOn, servedOn: heldOn, isRepeat }, anew),
        ...judgeService({ heldOn, servedOn: UNKNOWN_DAY, isRepeat }, anew),
        ...judgeNotices({ ...room, isRepeat, servedInTime: 0, servedLate: 200 }, anew),
        ...judgeNotices({ ...room, isRepeat, servedInTime: 0, servedUnknown: 200 }, anew),
        ...judgeNotices({ ...room, isRepeat, servedInTime: 199, servedLate: 1 }, anew),
      ].map(({ interpretation }) => interpretation);
    expect(readings(true)).toEqual(['I-15', 'I-15', 'I-15', 'I-15', 'I-15']);
    expect(readings(false)).toEqual(['I-02', 'I-02', 'I-02', 'I-02', 'I-02']);
  });
});
