import { describe, expect, it } from 'vitest';
import { resolveInterpretations } from './interpretations';
import { resolveParameters } from './parameters';
import { seatsOfSoviet } from './seats';

const village = (population: number, extra = {}) => seatsOfSoviet({ population, settlement: 'village', ...extra });

describe('art. 43: seats of a soviet', () => {
  it.each([
    [1400, 14],
    [1499, 14],
    [299, 3],
    [0, 3],
    [10_000, 100],
    [10_100, 100],
  ])('a village of %i has %i, by norms from memory', (population, seats) => {
    expect(village(population)).toMatchObject({ ok: true, value: { seats, unverified: true } });
  });

  it('norms typed from the paper are verified', () => {
    const norms = resolveParameters({ villagePerSeat: 200, villageMinSeats: 3, villageMaxSeats: 50 });
    expect(seatsOfSoviet({ population: 1400, settlement: 'village' }, norms)).toMatchObject({
      value: { seats: 7, unverified: false },
    });
    expect(village(1400, { perSeat: 200, min: 3, max: 50 })).toMatchObject({ value: { seats: 7, unverified: false } });
  });

  it('one number from memory is enough to warn, whichever of the three it is', () => {
    const paper = { perSeat: 200, min: 3, max: 50 };
    for (const name of ['perSeat', 'min', 'max'] as const) {
      const { [name]: _left, ...rest } = paper;
      expect(village(1400, rest)).toMatchObject({ value: { unverified: true } });
    }
    const norms = resolveParameters({ villagePerSeat: 200 });
    expect(seatsOfSoviet({ population: 1400, settlement: 'village', min: 3, max: 50 }, norms)).toMatchObject({
      value: { unverified: false },
    });
  });

  it('the norm of a town is never invented', () => {
    expect(seatsOfSoviet({ population: 9000, settlement: 'city' })).toEqual({ ok: false, error: 'norm-unknown' });
    expect(seatsOfSoviet({ population: 9000, settlement: 'city', perSeat: 200 })).toMatchObject({
      value: { seats: 45, unverified: false, min: null },
    });
  });

  it('I-16: by rounding, half a norm gives a seat', () => {
    const rounding = resolveInterpretations({ 'I-16': 'rounding' });
    const norms = resolveParameters({});
    expect(seatsOfSoviet({ population: 1450, settlement: 'village' }, norms, rounding)).toMatchObject({
      value: { seats: 15 },
    });
    expect(seatsOfSoviet({ population: 1449, settlement: 'village' }, norms, rounding)).toMatchObject({
      value: { seats: 14 },
    });
  });
});
