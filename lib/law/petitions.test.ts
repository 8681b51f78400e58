import { describe, expect, it } from 'vitest';
import { civilDay } from '@/lib/kernel/civil-day';
import { resolveInterpretations } from './interpretations';
import { reckonLabour } from './labour';
import { nextPetitionState, PETITION_STATES, type PetitionEvent } from './petition-state';

const day = civilDay;
const DECIDED = day('1927-02-01');

describe('art. 19: five years of labour, summed (I-28)', () => {
  it('one stretch that goes on counts from its first day', () => {
    expect(reckonLabour([{ from: day('1921-05-01'), until: null }], DECIDED)).toMatchObject({
      since: '1921-05-01',
      isSummed: false,
    });
  });

  it('two stretches with a year between them add up', () => {
    const periods = [
      { from: day('1920-02-01'), until: day('1924-01-31') },
      { from: day('1925-02-01'), until: null },
    ];
    const summed = reckonLabour(periods, DECIDED);
    expect(summed).toMatchObject({ days: 1461 + 730, isSummed: true });
    expect(summed.since).toBe('1921-02-01');
  });

  it('by the other reading of I-28 only the last stretch counts, and only if it still goes on', () => {
    const reading = resolveInterpretations({ 'I-28': 'continuous' });
    const broken = [
      { from: day('1920-02-01'), until: day('1924-02-01') },
      { from: day('1925-02-01'), until: null },
    ];
    expect(reckonLabour(broken, DECIDED, reading).since).toBe('1925-02-01');
    expect(reckonLabour(broken.slice(0, 1), DECIDED, reading)).toMatchObject({ since: null, days: 0 });
  });

  it('what overlaps is counted once, what lies after the decision not at all', () => {
    const periods = [
      { from: day('1922-01-01'), until: day('1923-01-01') },
      { from: day('1922-06-01'), until: day('1923-05-31') },
      { from: day('1927-03-01'), until: null },
    ];
    expect(reckonLabour(periods, DECIDED).days).toBe(516);
    expect(reckonLabour([], DECIDED)).toEqual({ since: null, days: 0, isSummed: false });
  });
});

const EVENTS: Readonly<Record<string, PetitionEvent>> = {
  conclude: { kind: 'conclude' },
  grant: { kind: 'decide', outcome: 'satisfied', isConfirmed: true },
  decree: { kind: 'decide', outcome: 'satisfied', isConfirmed: false },
  refuse: { kind: 'decide', outcome: 'refused', isConfirmed: true },
  confirm: { kind: 'confirm', confirmed: true },
  reject: { kind: 'confirm', confirmed: false },
};
const TABLE: Readonly<Record<string, string>> = {
  'filed conclude': 'forwarded',
  'forwarded grant': 'approved',
  'forwarded decree': 'restored',
  'forwarded refuse': 'refused',
  'approved confirm': 'restored',
  'approved reject': 'unconfirmed',
};

describe('art. 18–20: the way of a petition', () => {
  it.each(PETITION_STATES.flatMap((state) => Object.keys(EVENTS).map((event) => [state, event] as const)))(
    '%s, %s',
    (state, event) => {
      const asked = EVENTS[event];
      expect(asked && nextPetitionState(state, asked)).toBe(TABLE[`${state} ${event}`] ?? null);
    },
  );
});
