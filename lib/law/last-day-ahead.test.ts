import { expect, it } from 'vitest';
import { civilDay } from '@/lib/kernel/civil-day';
import { lastDayAhead } from './appeal-route';
import { resolveInterpretations } from './interpretations';

const today = civilDay('1927-01-24');
const ahead = { dueOn: null, term: '29' } as const;

it('art. 29: the days of those still to come are added to the last day of whoever holds the complaint', () => {
  expect(lastDayAhead([{ ...ahead, dueOn: civilDay('1927-01-27') }, ahead, ahead], today)).toBe('1927-02-02');
  expect(lastDayAhead([{ ...ahead, dueOn: civilDay('1927-01-20') }, ahead], today)).toBe('1927-01-30');
});

it('I-01: with the day of the event counted, each body has a day less; art. 33: one without a term adds none', () => {
  const included = resolveInterpretations({ 'I-01': 'event-day-included' });
  expect(lastDayAhead([ahead, ahead], today, included)).toBe('1927-01-28');
  expect(lastDayAhead([{ dueOn: null, term: null }, ahead], today)).toBe('1927-01-27');
});
