import { describe, expect, it } from 'vitest';
import { civilDay } from '@/lib/kernel/civil-day';
import { ageCutoffs, franchiseOf, type Person } from './franchise';
import { resolveParameters } from './parameters';

const ages = ageCutoffs(civilDay('1927-02-13'));
const person = (facts: Partial<Person>): Person => ({
  bornOn: null,
  birthYear: 1900,
  isOfAge: null,
  isDetained: false,
  isListed: false,
  ...facts,
});
const standing = (facts: Partial<Person>) => franchiseOf(person(facts), ages);

describe('Constitution, art. 68: eighteen on election day', () => {
  it('gives the limits by day and by year', () => {
    expect(ages).toEqual({ adultBornUpTo: '1909-02-13', adultBirthYearUpTo: 1908, undecidedBirthYear: 1909 });
  });

  it('on 31 December the birth year tells everything', () => {
    expect(ageCutoffs(civilDay('1926-12-31'))).toEqual({
      adultBornUpTo: '1908-12-31',
      adultBirthYearUpTo: 1908,
      undecidedBirthYear: null,
    });
  });

  it('an age set for the place counts', () => {
    expect(ageCutoffs(civilDay('1927-02-13'), resolveParameters({ votingAge: 16 })).adultBirthYearUpTo).toBe(1910);
  });

  it('the eighteenth birthday is enough, the day after is not', () => {
    expect(standing({ bornOn: civilDay('1909-02-13') })).toBe('elector');
    expect(standing({ bornOn: civilDay('1909-02-14') })).toBe('under-age');
  });

  it('a birth year alone may not tell: a clerk has to', () => {
    expect(standing({ birthYear: 1908 })).toBe('elector');
    expect(standing({ birthYear: 1909 })).toBe('age-undecided');
    expect(standing({ birthYear: 1910 })).toBe('under-age');
    expect(standing({ birthYear: null })).toBe('age-undecided');
    expect(standing({ birthYear: 1909, isOfAge: true })).toBe('elector');
    expect(standing({ birthYear: 1909, isOfAge: false })).toBe('under-age');
    expect(standing({ birthYear: 1920, isOfAge: true })).toBe('under-age');
    expect(standing({ birthYear: 1890, isOfAge: false })).toBe('elector');
  });
});

describe('where a person stands', () => {
  it('trap 12: a detainee is not disfranchised', () => {
    expect(standing({ isDetained: true })).toBe('detained');
    expect(standing({ isDetained: true, birthYear: 1912 })).toBe('under-age');
  });

  it('art. 38: who is on the posted list is disfranchised whatever else', () => {
    expect(standing({ isListed: true, birthYear: 1912, isDetained: true })).toBe('disfranchised');
  });
});
