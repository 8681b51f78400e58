import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { notFound as outOfSight } from '@/lib/acts/refusal';
import { err, ok } from '@/lib/kernel/result';
import type { Query, QueryContext } from '@/lib/queries/query';
import { findAsked, getAnswer, getAsked, getWhole } from './get-answer';

// Nothing of it is read by the query below.
const CONTEXT = {} as QueryContext;
const query: Query<z.ZodObject<{ number: z.ZodCoercedNumber; limit: z.ZodDefault<z.ZodNumber> }>, { text: string }> = {
  name: 'test/number',
  input: z.object({ number: z.coerce.number(), limit: z.number().default(50) }),
  run: async (_, { number }) => (number > 9 ? err(outOfSight()) : ok({ text: `№ ${number}` })),
};

describe('what an address asks', () => {
  it('is answered with the input as the query understands it', async () => {
    expect(await getAsked(CONTEXT, query, { number: '7' })).toEqual({
      input: { number: 7, limit: 50 },
      found: { text: '№ 7' },
    });
    expect(await getAnswer(CONTEXT, query, { number: 7 })).toEqual({ text: '№ 7' });
  });

  it('has no page where it cannot be asked so, or is out of sight', async () => {
    for (const number of ['seven', '10']) {
      await expect(getAsked(CONTEXT, query, { number })).rejects.toMatchObject({
        digest: expect.stringContaining('404'),
      });
    }
    expect(await findAsked(CONTEXT, query, { number: 'seven' })).toEqual({ input: null, found: null });
    expect(await findAsked(CONTEXT, query, { number: 10 })).toEqual({ input: { number: 10, limit: 50 }, found: null });
  });
});

describe('a choice', () => {
  const pages: Query<
    z.ZodObject<{ from: z.ZodNumber; limit: z.ZodNumber; cursor: z.ZodOptional<z.ZodString> }>,
    { items: number[]; next: string | null }
  > = {
    name: 'test/pages',
    input: z.object({ from: z.number(), limit: z.number().max(500), cursor: z.string().optional() }),
    run: async (_, { from, limit, cursor = '0' }) => {
      const begin = Number(cursor);
      const items = Array.from({ length: Math.min(limit, 12_030 - begin) }, (_one, at) => from + begin + at);
      return ok({ items, next: begin + limit < 12_030 ? String(begin + limit) : null });
    },
  };

  it('offers every page of a list', async () => {
    const whole = await getWhole(CONTEXT, pages, { from: 7, limit: 1 });
    expect(whole).toEqual(Array.from({ length: 12_030 }, (_one, at) => 7 + at));
  });
});
