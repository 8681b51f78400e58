import { describe, expect, it } from 'vitest';
import { isSettable, PARAMETERS, resolveParameters, unfitNorms } from './parameters';

describe('norms', () => {
  it('warns of exactly those that are known from memory alone', () => {
    for (const parameter of Object.values(PARAMETERS)) {
      expect(parameter.unverified).toBe(parameter.source === 'memory');
    }
    expect(PARAMETERS.villagePerSeat.unverified).toBe(true);
    expect(PARAMETERS.allRussianPerElectors.unverified).toBe(false);
  });

  it('a norm typed from the paper at hand is no longer unverified', () => {
    const norms = resolveParameters({ villagePerSeat: 150 });
    expect(norms.villagePerSeat).toMatchObject({ value: 150, unverified: false, source: 'campaign' });
    expect(norms.villageMinSeats).toEqual(PARAMETERS.villageMinSeats);
  });

  it('art. 40: the Instruction’s own numbers cannot be set', () => {
    expect(isSettable('quorumPercent')).toBe(false);
    expect(unfitNorms({ quorumPercent: 30, villagePerSeat: 0, nothing: 1, votingAge: 18 })).toEqual([
      'quorumPercent',
      'villagePerSeat',
      'nothing',
    ]);
    expect(() => resolveParameters({ quorumPercent: 30 })).toThrow('quorumPercent');
  });
});
