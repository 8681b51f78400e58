import { readNumbers, readWords } from '@/lib/registers/names/read-words';
import { type Part, type Reading, readingsOf } from '@/lib/registers/names/readings';
import type { Db } from '@/lib/store/client';
import { besideNumbers, type NamedSo, plainly, withSlips } from './name-conditions';
import { askSlips, hasSlips } from './name-slips';
import { askVocabulary, isKnown, type Vocabulary } from './name-vocabulary';

export interface NameSearch {
  /** By whole names, their other forms and beginnings; null when the register holds no such name. */
  readonly plain: NamedSo | null;
  /** Asked when nobody answers to `plain`: slips of the pen as well. */
  findSlips(): Promise<NamedSo | null>;
}

/** What a name typed in any spelling and any order asks of the register; null when nothing was typed. */
export async function searchName(db: Db, typed = ''): Promise<NameSearch | null> {
  const words = readWords(typed);
  if (words.length === 0) return null;
  const readings = readingsOf(words);
  const numbers = readNumbers(typed);
  const vocabulary = await askVocabulary(db, readings);
  const known = readings.filter(({ parts }) => parts.every((part) => isKnown(vocabulary, part)));
  return {
    plain: besideNumbers(plainly(known, vocabulary), numbers),
    findSlips: async () => besideNumbers(await findSlips(db, readings, vocabulary), numbers),
  };
}

async function findSlips(db: Db, readings: readonly Reading[], vocabulary: Vocabulary): Promise<NamedSo | null> {
  const isPartKnown = (part: Part) => isKnown(vocabulary, part);
  // A word that is somebody's given name, say, is no surname misspelt, nor the beginning of a patronymic beside one.
  const isNamed = (part: Part) => (vocabulary.get(part)?.alike ?? []).length > 0;
  const named = new Set(readings.flatMap(({ parts }) => parts.filter(isNamed).map(({ word }) => word)));
  const likely = readings.filter(({ parts }) => parts.every((part) => !named.has(part.word) || isNamed(part)));
  const slips = await askSlips(db, likely);
  const isNear = (part: Part) => isPartKnown(part) || part.mayBeMissing || hasSlips(slips, part);
  const possible = likely.filter(({ parts }) => parts.every(isNear));
  const near = withSlips(possible, vocabulary, slips);
  const isOfSurname = (part: Part) => part.role === 'surname' && !part.word.isShort && !isPartKnown(part);
  const isOfSurnames = possible.every(({ parts, rest }) => parts.every(isOfSurname) && rest.length === 0);
  return near && { ...near, isOfSurnames };
}
