import { describe, expect, it } from 'vitest';
import { civilDay } from '@/lib/kernel/civil-day';
import { UNKNOWN_DAY } from '@/lib/kernel/fact-day';
import { resolveInterpretations } from './interpretations';
import { judgeAddition, judgePublication, latestPosting } from './publication';

const electionStart = civilDay('1927-02-06');
const posted = (day: string) => judgePublication({ electionStart, postedOn: civilDay(day) });

describe('art. 25: publication of the list', () => {
  it('the last day is twenty days before the elections start', () => {
    expect(latestPosting(electionStart)).toBe('1927-01-17');
  });

  it('17 January is lawful for elections of 6 February, 18 January is a day late', () => {
    expect(posted('1927-01-17')).toEqual([]);
    expect(posted('1927-01-18')).toMatchObject([
      { rule: 'publication-late', article: '25', level: 'breach', interpretation: 'I-02' },
    ]);
  });

  it('reading I-02 by clear days asks for one day more', () => {
    const clear = resolveInterpretations({ 'I-02': 'clear-days' });
    expect(judgePublication({ electionStart, postedOn: civilDay('1927-01-17') }, clear)).toHaveLength(1);
    expect(judgePublication({ electionStart, postedOn: civilDay('1927-01-16') }, clear)).toEqual([]);
  });

  it('an unknown day, or a month that holds the last day, is undecided', () => {
    expect(judgePublication({ electionStart, postedOn: UNKNOWN_DAY })[0]?.level).toBe('undecided');
    const january = { earliest: civilDay('1927-01-01'), latest: civilDay('1927-01-31') };
    expect(judgePublication({ electionStart, postedOn: january })[0]?.level).toBe('undecided');
  });

  it('a month that lies wholly before the last day is lawful', () => {
    const december = { earliest: civilDay('1926-12-01'), latest: civilDay('1926-12-31') };
    expect(judgePublication({ electionStart, postedOn: december })).toEqual([]);
  });

  it('without posting there is no publication', () => {
    expect(judgePublication({ electionStart, postedOn: null })).toMatchObject([
      { rule: 'publication-not-posted', level: 'breach' },
    ]);
  });

  it('a name added later needs its own twenty days', () => {
    expect(judgeAddition({ electionStart, postedOn: civilDay('1927-01-17') })).toEqual([]);
    expect(judgeAddition({ electionStart, postedOn: civilDay('1927-01-20') })[0]?.rule).toBe('addition-late');
    expect(judgeAddition({ electionStart, postedOn: null })[0]?.rule).toBe('addition-not-posted');
    expect(judgeAddition({ electionStart, postedOn: UNKNOWN_DAY })[0]?.level).toBe('undecided');
  });
});
