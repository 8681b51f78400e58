import { describe, expect, it } from 'vitest';
import { findings as en } from '@/lib/i18n/messages/en/findings';
import { findings as ru } from '@/lib/i18n/messages/ru/findings';
import { findings as uk } from '@/lib/i18n/messages/uk/findings';
import { FINDING_CODES, FINDINGS } from './codes';

/** Names of the arguments of an ICU message: `{name}` and `{name, plural, …}`, not the words of a branch. */
const argumentsOf = (message: string) =>
  new Set([...message.matchAll(/\{(\w+)(?:\}|, ?(?:plural|select))/g)].map((match) => match[1] ?? ''));

describe('words of the findings', () => {
  it.each(FINDING_CODES)('%s names only what its basis holds, in every language', (code) => {
    const basis = new Set<string>(FINDINGS[code]);
    for (const message of [ru[code], uk[code], en[code]]) {
      expect([...argumentsOf(message)].filter((name) => !basis.has(name))).toEqual([]);
      expect(message).not.toMatch(/['!]/);
    }
  });

  it('no words stand for a code that no rule gives', () => {
    for (const messages of [ru, uk, en]) expect(Object.keys(messages).sort()).toEqual([...FINDING_CODES].sort());
  });
});
