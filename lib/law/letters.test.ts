import { describe, expect, it } from 'vitest';
import { civilDay } from '@/lib/kernel/civil-day';
import { exactly, UNKNOWN_DAY } from '@/lib/kernel/fact-day';
import { earlierOf, laterOf } from './days';
import { resolveInterpretations } from './interpretations';
import { CONSTITUTION_LETTER, DECREE_LETTERS, EXPLOITER_LETTERS, LETTERS, letterOf, reachesFamily } from './letters';
import { findMinorities } from './minorities';
import { holderOfPetition, isByDecree, PETITION_STATES } from './petition-state';

describe('art. 15: its letters', () => {
  it('are read whatever their case and the blanks around them', () => {
    expect(letterOf(' З ')).toBe('з');
    expect(letterOf('й')).toBeNull();
    expect(letterOf('ё')).toBeNull();
    expect(letterOf('')).toBeNull();
  });

  it('rest on letters of article 69: hired labour on а, unearned income on б, trade on в, cults on г, police on д', () => {
    const under = (letter: string | null) => LETTERS.filter((one) => CONSTITUTION_LETTER[one] === letter).join('');
    expect(['а', 'б', 'в', 'г', 'д', 'е', 'ж', null].map(under)).toEqual([
      ...['абде', 'гж', 'взи', 'м', 'л', 'о', 'н', 'кп'],
    ]);
  });

  it('15 п: families of those under 69 а–д, not of the insane, the sentenced or other families; of 15 к by I-30 alone', () => {
    const reached = (reading: Readonly<Record<string, string>>) =>
      LETTERS.filter((letter) => reachesFamily(letter, resolveInterpretations(reading))).join('');
    expect(reached({})).toBe('абвгдежзилм');
    expect(reached({ 'I-30': 'extended' })).toBe('абвгдежзиклм');
  });

  it('18 and 19: nobody is restored in two ways', () => {
    expect(EXPLOITER_LETTERS.filter((letter) => DECREE_LETTERS.includes(letter))).toEqual([]);
    expect(LETTERS.filter((letter) => ![...EXPLOITER_LETTERS, ...DECREE_LETTERS].includes(letter))).toEqual([
      ...['н', 'о', 'п'],
    ]);
  });
});

describe('art. 20: who holds a petition', () => {
  it('the soviet, then the commission, then the executive committee; nobody at its end', () => {
    const holders = Object.fromEntries(PETITION_STATES.map((state) => [state, holderOfPetition(state)]));
    expect(holders).toEqual({
      ...{ filed: 'soviet', forwarded: 'commission', approved: 'executive' },
      ...{ refused: null, restored: null, unconfirmed: null },
    });
  });

  it('18: a decree ends the way of former officers and police alone', () => {
    expect([isByDecree('vtsik-presidium'), isByDecree('guberniya'), isByDecree(null)]).toEqual([true, false, false]);
  });
});

describe('art. 37: national minorities', () => {
  const living = (nationality: string, population: number) => ({ settlementId: nationality, nationality, population });

  it('the largest first, the equally large by their names', () => {
    const found = findMinorities([
      living('эстонцы', 40),
      living('русские', 900),
      living('карелы', 40),
      living('вепсы', 60),
    ]);
    expect(found.map(({ nationality }) => nationality)).toEqual(['вепсы', 'карелы', 'эстонцы']);
  });

  it('exactly enough for a deputy in one settlement is compact, one fewer is not', () => {
    const compactAt = (population: number) =>
      findMinorities([living('русские', 900), living('карелы', population)]).map(({ isCompact }) => isCompact);
    expect(compactAt(100)).toEqual([true]);
    expect(compactAt(99)).toEqual([false]);
  });
});

describe('the later and the earlier of two days known in part', () => {
  const [early, late] = [exactly(civilDay('1927-01-10')), exactly(civilDay('1927-01-20'))];
  const since = { earliest: civilDay('1927-01-15'), latest: null };

  it('are told end by end, and an end that is not known of one is not known of both', () => {
    expect([laterOf(early, late), laterOf(late, early)]).toEqual([late, late]);
    expect([earlierOf(early, late), earlierOf(late, early)]).toEqual([early, early]);
    expect(laterOf(late, since)).toEqual({ earliest: '1927-01-20', latest: null });
    expect(laterOf(since, early)).toEqual({ earliest: '1927-01-15', latest: null });
    expect(earlierOf(late, since)).toEqual({ earliest: '1927-01-15', latest: null });
    expect([laterOf(UNKNOWN_DAY, late), laterOf(late, UNKNOWN_DAY)]).toEqual([UNKNOWN_DAY, UNKNOWN_DAY]);
    expect([earlierOf(UNKNOWN_DAY, late), earlierOf(late, UNKNOWN_DAY)]).toEqual([UNKNOWN_DAY, UNKNOWN_DAY]);
  });
});
