import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { login } from './accounts/schemas';
import { parseInput } from './parse-input';
import { renderRefusal } from './render';
import { count, hour, id } from './schemas';

const faultsOf = (schema: z.ZodType, value: unknown) => {
  const parsed = parseInput(schema, value);
  return parsed.ok ? [] : parsed.error.map(({ path, message }) => [path.join('.'), message]);
};

describe('a fault says what is wrong', () => {
  test('a count is whole and not below zero', () => {
    const schema = z.object({ population: count });
    expect(faultsOf(schema, { population: 1.5 })).toEqual([['population', 'not-whole']]);
    expect(faultsOf(schema, { population: -1 })).toEqual([['population', 'below-zero']]);
    expect(faultsOf(schema, { population: 'много' })).toEqual([['population', 'wrong-type']]);
    expect(faultsOf(schema, {})).toEqual([['population', 'required']]);
  });

  test('a list wants at least one', () => {
    expect(faultsOf(z.object({ copies: z.array(z.string()).min(1) }), { copies: [] })).toEqual([
      ['copies', 'nothing-named'],
    ]);
  });

  test('what is too long, too much or too many tells how much is allowed', () => {
    const told = (schema: z.ZodType, value: unknown) => {
      const parsed = parseInput(z.object({ it: schema }), { it: value });
      return renderRefusal({ code: 'INVALID_INPUT', issues: parsed.ok ? [] : parsed.error }, 'ru').issues?.[0]?.message;
    };
    expect(told(z.string().trim().max(20), ` ${'ы'.repeat(22)} `)).toBe(
      'Здесь 22 знака, а помещается не больше 20. Сократите написанное.',
    );
    expect(told(z.number().max(54), 60)).toBe('Здесь не может быть числа больше 54.');
    expect(told(z.number().min(2), 1)).toBe('Здесь не может быть числа меньше 2.');
    expect(told(z.array(z.string()).max(1), ['а', 'б'])).toBe(
      'Здесь названо больше, чем допускается за один раз: не больше 1.',
    );
  });

  test('a schema may name its fault itself', () => {
    expect(faultsOf(z.object({ login }), { login: 'имя с пробелом' })).toEqual([['login', 'login-spaced']]);
    expect(faultsOf(z.object({ hour }), { hour: '12 часов' })).toEqual([['hour', 'hour-unreadable']]);
    expect(faultsOf(z.object({ sovietId: id }), { sovietId: 'Борки' })).toEqual([['sovietId', 'invalid-format']]);
  });

  test('of several shapes the one that was meant tells, by the place inside it', () => {
    const schema = z.object({ seats: z.union([count, z.array(z.object({ seats: count }))]).optional() });
    expect(faultsOf(schema, { seats: [{ seats: 2 }, { seats: -1 }] })).toEqual([['seats.1.seats', 'below-zero']]);
    expect(faultsOf(schema, { seats: 2.5 })).toEqual([['seats', 'not-whole']]);
    expect(faultsOf(schema, { seats: 'два' })).toEqual([['seats', 'invalid-union']]);
  });
});
