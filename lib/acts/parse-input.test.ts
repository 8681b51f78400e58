import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { login } from './accounts/schemas';
import { parseInput } from './parse-input';
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
