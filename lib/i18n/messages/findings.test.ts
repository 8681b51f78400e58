import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { FINDING_CODES, FINDINGS } from '@/lib/law/codes';
import { findings as en } from './en/findings';
import { findings as ru } from './ru/findings';
import { findings as uk } from './uk/findings';

function argumentsOf(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.tag) return argumentsOf(element.children);
    const isForked = element.type === TYPE.select || element.type === TYPE.plural;
    const branches = isForked ? Object.values(element.options).flatMap(({ value }) => argumentsOf(value)) : [];
    return [element.value, ...branches];
  });
}

describe('words of the findings', () => {
  it.each(FINDING_CODES)('%s names only what its basis holds, in every language', (code) => {
    const basis = new Set<string>(FINDINGS[code]);
    for (const message of [ru[code], uk[code], en[code]]) {
      expect(argumentsOf(parse(message)).filter((name) => !basis.has(name))).toEqual([]);
      expect(message).not.toMatch(/['!]/);
    }
  });

  it('a day, which ends with a full stop in Russian and Ukrainian, never stands before another', () => {
    for (const messages of [ru, uk]) {
      const doubled = Object.values(messages).filter((message) =>
        /\{(?:\w+(?:On|Start|Since)|latest|due|inForce)\}\./.test(message),
      );
      expect(doubled).toEqual([]);
    }
  });

  it('no words stand for a code that no rule gives', () => {
    for (const messages of [ru, uk, en]) expect(Object.keys(messages).sort()).toEqual([...FINDING_CODES].sort());
  });
});
