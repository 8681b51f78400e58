import { describe, expect, it } from 'vitest';
import { civilDay } from '@/lib/kernel/civil-day';
import { UNKNOWN_DAY } from '@/lib/kernel/fact-day';
import { resolveInterpretations } from './interpretations';
import { LETTERS } from './letters';
import {
  isRestored,
  judgeConfirmation,
  judgePetition,
  judgeRestorationBody,
  type RestorationFacts,
  restoration,
} from './restoration';

const day = civilDay;
const facts = (extra: Partial<RestorationFacts> = {}): RestorationFacts => ({
  letter: 'з',
  labourSince: day('1922-03-01'),
  decidedOn: day('1927-03-01'),
  loyaltyProved: true,
  ...extra,
});
const rules = (items: readonly { rule: string; level: string }[]) => items.map(({ rule, level }) => `${rule} ${level}`);

describe('art. 19: restoration of former exploiters', () => {
  it('labour since 1 March 1922: refused on 28 February 1927, met on 1 March', () => {
    expect(restoration(facts({ decidedOn: day('1927-02-28') }))).toMatchObject({
      lawful: false,
      findings: [{ rule: 'restoration-too-early' }],
    });
    expect(restoration(facts())).toMatchObject({
      lawful: true,
      body: 'guberniya',
      confirmedBy: 'executive',
      fullOn: { latest: '1927-03-01' },
    });
  });

  it('loyalty is proved too', () => {
    expect(rules(restoration(facts({ loyaltyProved: false })).findings)).toEqual(['restoration-loyalty breach']);
    expect(rules(restoration(facts({ loyaltyProved: null })).findings)).toEqual([
      'restoration-loyalty-unknown undecided',
    ]);
  });

  it('unknown days are undecided', () => {
    expect(rules(restoration(facts({ labourSince: UNKNOWN_DAY })).findings)).toEqual([
      'restoration-day-unknown undecided',
    ]);
    expect(rules(restoration(facts({ labourSince: null })).findings)).toEqual(['restoration-labour-unknown undecided']);
  });

  it('I-28 and I-29: by other readings the petition’s day counts, and confirmation is the republic’s alone', () => {
    const early = facts({ decidedOn: day('1927-03-10'), petitionedOn: day('1927-02-01') });
    expect(restoration(early).lawful).toBe(true);
    expect(restoration(early, resolveInterpretations({ 'I-28': 'from-petition' })).lawful).toBe(false);
    const own = resolveInterpretations({ 'I-29': 'republic-only' });
    expect(restoration(facts(), own).confirmedBy).toBeNull();
    expect(restoration(facts({ isRepublic: true }), own).confirmedBy).toBe('executive');
  });
});

describe('art. 18 and the rest', () => {
  it('trap 10: к and л by the Presidium alone, five years or not', () => {
    for (const letter of ['к', 'л']) {
      expect(restoration(facts({ letter, labourSince: day('1927-01-01') }))).toMatchObject({
        lawful: true,
        body: 'vtsik-presidium',
        confirmedBy: null,
      });
    }
    expect(rules(judgeRestorationBody({ letter: 'к', body: 'guberniya' }))).toEqual(['restoration-wrong-body breach']);
    expect(rules(judgeRestorationBody({ letter: 'з', body: 'uezd' }))).toEqual(['restoration-wrong-body breach']);
    expect(judgeRestorationBody({ letter: 'з', body: 'guberniya' })).toEqual([]);
  });

  it('н, о, п and no letter at all know no restoration', () => {
    for (const letter of ['н', 'о', 'п', 'щ']) {
      expect(rules(restoration(facts({ letter })).findings)).toEqual(['restoration-none breach']);
    }
    const bodies = LETTERS.map((letter) => restoration(facts({ letter })).body);
    expect(bodies.filter((body) => body === null)).toHaveLength(3);
  });

  it('I-36: by the other reading they go the way of art. 19', () => {
    const anew = resolveInterpretations({ 'I-36': 'new-restoration' });
    expect(restoration(facts({ letter: 'н' }), anew)).toMatchObject({ lawful: true, body: 'guberniya' });
    expect(judgePetition({ letter: 'о', isThroughSoviet: true, conclusion: null }, anew)).toEqual([]);
  });

  it('art. 20: through the soviet, with its conclusion', () => {
    const petition = { letter: 'з', isThroughSoviet: true, conclusion: 'заслуживает' };
    expect(judgePetition(petition)).toEqual([]);
    expect(rules(judgePetition({ ...petition, isThroughSoviet: false }))).toEqual(['petition-past-soviet breach']);
    expect(rules(judgePetition({ ...petition, conclusion: ' ' }))).toEqual(['petition-without-conclusion flag']);
    expect(rules(judgePetition({ ...petition, letter: 'л' }))).toEqual(['petition-outside-20 flag']);
    // Nobody restores from it, so that it is not taken in; taken in before the letter was another, it is sent on.
    expect(rules(judgePetition({ ...petition, letter: 'о', conclusion: null }))).toEqual(['restoration-none breach']);
    expect(rules(judgePetition({ ...petition, letter: 'о' }))).toEqual(['restoration-none flag']);
  });

  it('art. 19: confirmation follows the decision', () => {
    expect(judgeConfirmation({ decidedOn: day('1927-03-01'), confirmedOn: day('1927-03-01') })).toEqual([]);
    expect(rules(judgeConfirmation({ decidedOn: day('1927-03-02'), confirmedOn: day('1927-03-01') }))).toEqual([
      'restoration-confirmed-early breach',
    ]);
  });
});

describe('art. 18 and 19: who is asked at all', () => {
  it('н, о, п and what is no letter are struck on a paper, not restored (I-36)', () => {
    expect(LETTERS.filter((letter) => !isRestored(letter))).toEqual(['н', 'о', 'п']);
    expect(isRestored('неплательщик')).toBe(false);
    const reading = resolveInterpretations({ 'I-36': 'new-restoration' });
    expect(LETTERS.filter((letter) => !isRestored(letter, reading))).toEqual([]);
  });
});
