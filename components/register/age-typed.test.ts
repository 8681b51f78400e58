import { describe, expect, it } from 'vitest';
import { readTypedAge } from './age-typed';

describe('what is typed for an undecided age', () => {
  it.each(['5.3', '05.03.1909', '5 3 09', '0503', '05031909'])('%s is the fifth of March', (typed) => {
    expect(readTypedAge(typed, 1909)).toEqual({ bornOn: '1909-03-05' });
  });
  it('a sign says what a paper says where the day is unknown', () => {
    expect([readTypedAge('+', 1909), readTypedAge('-', 1909)]).toEqual([{ isOfAge: true }, { isOfAge: false }]);
  });
  it.each(['31.02', '5.3.1908', 'да', '', '5'])('%s is nothing', (typed) => {
    expect(readTypedAge(typed, 1909)).toBeNull();
  });
});
