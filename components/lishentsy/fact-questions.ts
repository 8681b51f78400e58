import type { GroundFacts } from '@/lib/law/disfranchisement-facts';
import type { Letter } from '@/lib/law/letters';

export type FactName = Exclude<keyof GroundFacts, 'otherGround' | 'decreeNumber'>;

export interface FactQuestion {
  readonly name: FactName;
  readonly kind: 'count' | 'answer' | 'text' | 'restriction';
}

const count = (name: FactName): FactQuestion => ({ name, kind: 'count' });
const answer = (name: FactName): FactQuestion => ({ name, kind: 'answer' });
const text = (name: FactName): FactQuestion => ({ name, kind: 'text' });

const TRADE = [
  answer('ownProduce'),
  count('patentCategory'),
  answer('freePatentInvalid'),
  answer('registeredUnemployed'),
  answer('temporary'),
];

/** What each letter of article 15 makes the commission ask, and what article 16 and the notes could answer. */
export const FACT_QUESTIONS: Readonly<Record<Letter, readonly FactQuestion[]>> = {
  а: [
    count('hiredPermanent'),
    count('hiredHarvest'),
    answer('membersWorkDaily'),
    answer('labourAuxiliary'),
    text('specialCircumstance'),
  ],
  б: [answer('establishmentHiredLabour')],
  в: [answer('systematicResale'), answer('ownProduce')],
  г: [answer('systematicLending')],
  д: [count('hiredAdults'), count('apprentices'), answer('hiredPermanently')],
  е: [],
  ж: [],
  з: TRADE,
  и: TRADE,
  к: [
    answer('officer'),
    answer('bandLeader'),
    answer('mobilised'),
    answer('governmentAct'),
    answer('redArmy'),
    answer('activeDefence'),
    answer('servingNow'),
  ],
  л: [text('post'), answer('directedPolice'), answer('lowerEmployee')],
  м: [answer('technicalService')],
  н: [{ name: 'kind', kind: 'restriction' }],
  о: [],
  п: [answer('dependent'), answer('ownLabour')],
};

export const RESTRICTIONS = ['exiled', 'residence-ban', 'rights-struck', 'detained'] as const;

/** Typed answers as the act takes them: yes and no become what they say, what was left open is left out. */
export function factsOf(typed: Readonly<Record<string, unknown>>, letter: string): Record<string, unknown> {
  const asked: readonly string[] = [
    ...(FACT_QUESTIONS[letter as Letter] ?? []).map(({ name }) => name),
    'otherGround',
    'decreeNumber',
  ];
  return Object.fromEntries(
    Object.entries(typed)
      .filter(([name, value]) => asked.includes(name) && value !== '' && value !== undefined && value !== null)
      .map(([name, value]) => [name, value === 'yes' ? true : value === 'no' ? false : value]),
  );
}

/** Facts as an entry keeps them, turned back into what was typed. */
export const factsTyped = (facts: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, value === true ? 'yes' : value === false ? 'no' : value]),
  );
