import { expect, test } from 'vitest';
import { INTERPRETATION_IDS, readingsOf } from '@/lib/law/interpretations';
import { PARAMETER_NAMES } from '@/lib/law/parameters';
import { normName, readingName, readingTitle } from './reading-words';

// The other languages have the master's keys by their types.
test('every reading of every interpretation has its words', () => {
  const missing = INTERPRETATION_IDS.flatMap((id) => [
    ...(readingTitle(id, 'ru') === id ? [id] : []),
    ...readingsOf(id).filter((code) => readingName(id, code, 'ru') === code),
  ]);
  expect(missing).toEqual([]);
});

test('every norm has its name', () => {
  expect(PARAMETER_NAMES.filter((name) => normName(name, 'ru') === name)).toEqual([]);
});
