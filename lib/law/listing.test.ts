import { describe, expect, it } from 'vitest';
import { civilDay } from '@/lib/kernel/civil-day';
import { resolveInterpretations } from './interpretations';
import { judgeCopies, judgeInformation, judgeVerified, LIST_COPIES } from './listing';

const postedOn = civilDay('1927-01-17');
const sentAll = (day: string) => LIST_COPIES.map((to) => ({ to, sentOn: civilDay(day) }));
const rules = (findings: readonly { rule: string }[]) => findings.map(({ rule }) => rule);

describe('the list of the disfranchised', () => {
  it('art. 24: a list with one entry unverified may not go out', () => {
    expect(judgeVerified({ total: 21, unverified: 1 })).toMatchObject([{ rule: 'list-unverified', level: 'breach' }]);
    expect(judgeVerified({ total: 21, unverified: 0 })).toEqual([]);
  });

  it('art. 23: information unchecked or not confirmed puts nobody on the register', () => {
    expect(rules(judgeInformation(null))).toEqual(['information-unchecked']);
    expect(rules(judgeInformation(false))).toEqual(['information-refuted']);
    expect(judgeInformation(true)).toEqual([]);
    const checkedOn = civilDay('1927-01-06');
    expect(rules(judgeInformation(true, { checkedOn, enteredOn: civilDay('1927-01-05') }))).toEqual([
      'information-unchecked',
    ]);
    expect(judgeInformation(true, { checkedOn, enteredOn: checkedOn })).toEqual([]);
    const some = { earliest: civilDay('1927-01-01'), latest: civilDay('1927-01-31') };
    expect(judgeInformation(true, { checkedOn: some, enteredOn: checkedOn })).toEqual([]);
  });

  it('art. 26: all three copies go with the publication, or a flag says how many do not', () => {
    expect(judgeCopies({ postedOn, sent: sentAll('1927-01-17') })).toEqual([]);
    expect(judgeCopies({ postedOn, sent: sentAll('1927-01-17').slice(0, 2) })).toMatchObject([
      { rule: 'copies-missing', level: 'flag', basis: { missing: 1 } },
    ]);
    expect(judgeCopies({ postedOn, sent: sentAll('1927-01-18') })).toMatchObject([{ rule: 'copies-late' }]);
  });

  it('I-34: the other reading gives three days', () => {
    const reading = resolveInterpretations({ 'I-34': 'within-three-days' });
    expect(judgeCopies({ postedOn, sent: sentAll('1927-01-20') }, reading)).toEqual([]);
    expect(rules(judgeCopies({ postedOn, sent: sentAll('1927-01-21') }, reading))).toEqual(['copies-late']);
  });
});
