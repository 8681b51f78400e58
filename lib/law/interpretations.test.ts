import { describe, expect, it } from 'vitest';
import {
  DEFAULT_INTERPRETATIONS,
  INTERPRETATION_IDS,
  readingsOf,
  resolveInterpretations,
  unknownReadings,
} from './interpretations';

describe('the register of interpretations', () => {
  it('holds every number that was given out, each with a default and an alternative', () => {
    expect(INTERPRETATION_IDS).toHaveLength(40);
    for (const id of INTERPRETATION_IDS) {
      expect(readingsOf(id).length).toBeGreaterThanOrEqual(2);
      expect(new Set(readingsOf(id)).size).toBe(readingsOf(id).length);
      expect(DEFAULT_INTERPRETATIONS[id]).toBe(readingsOf(id)[0]);
    }
  });

  it('takes a campaign’s own reading and leaves the others', () => {
    const resolved = resolveInterpretations({ 'I-02': 'clear-days' });
    expect(resolved['I-02']).toBe('clear-days');
    expect({ ...resolved, 'I-02': 'exact-days' }).toEqual(DEFAULT_INTERPRETATIONS);
  });

  it('names an unknown number and an unknown reading', () => {
    expect(unknownReadings({ 'I-99': 'x', 'I-02': 'often', 'I-01': 'event-day-included' })).toEqual([
      'I-99',
      'I-02=often',
    ]);
    expect(() => resolveInterpretations({ 'I-99': 'x' })).toThrow('I-99');
  });
});
