import { CONGRESSES, UNIT_KINDS } from '@/lib/law/congresses';
import { DOCUMENT_KINDS } from '@/lib/law/evidence';
import { type Letter, letterOf } from '@/lib/law/letters';
import { TERM_ARTICLES } from '@/lib/law/terms';
import type { BenchField } from './bench-form';

const number = (name: string, hint?: string): BenchField => ({
  ...{ name, label: `fields.${name}`, kind: 'number' },
  ...(hint !== undefined && { hint }),
});
const day = (name: string, isNullable = false): BenchField => ({
  ...{ name, label: `fields.${name}`, kind: 'day', isNullable },
  hint: isNullable && name === 'labourSince' ? 'hints.labourSince' : 'hints.day',
});
const settlement = (options: readonly string[], words: string): BenchField => ({
  ...{ name: 'settlement', label: 'fields.settlement', kind: 'choice', options, words },
});
const list = (name: string, columns: Extract<BenchField, { kind: 'lines' }>['columns']): BenchField => ({
  ...{ name, label: `fields.${name}`, hint: `hints.${name}`, kind: 'lines', columns },
});
const letter: BenchField = { name: 'letter', label: 'fields.letter', hint: 'hints.letter', kind: 'text' };

/** The forms of the workbench by rule. */
export const BENCH_FIELDS = {
  quorum: [number('eligible'), number('present')],
  term: [{ name: 'article', label: 'fields.article', kind: 'choice', options: TERM_ARTICLES, words: '' }, day('from')],
  publication: [day('electionStart'), day('postedOn', true)],
  notice: [day('heldOn'), day('servedOn', true)],
  seats: [
    number('population'),
    settlement(['village', 'city'], 'kinds'),
    number('perSeat', 'hints.perSeat'),
    number('min'),
    number('max'),
  ],
  apportion: [
    number('seats'),
    list('uchastki', [
      ['name', 'text'],
      ['base', 'number'],
    ]),
  ],
  divide: [
    list('settlements', [
      ['name', 'text'],
      ['population', 'number'],
      ['versts', 'number'],
    ]),
    number('limit'),
  ],
  alternates: [number('seats'), { name: 'uchastki', label: 'fields.uchastkiNumber', kind: 'number' }],
  count: [
    number('seats'),
    list('candidates', [
      ['name', 'text'],
      ['for', 'number'],
      ['against', 'number'],
      ['abstained', 'number'],
    ]),
  ],
  'appeal-route': [
    settlement(['village', 'city', 'guberniya-city'], 'places'),
    { name: 'districts', label: 'fields.districts', kind: 'yes' },
    day('electionStart'),
    day('postedOn'),
  ],
  cancellation: [number('deputies'), number('faulty')],
  restoration: [
    letter,
    day('labourSince', true),
    {
      ...{ name: 'labour.periods', label: 'fields.labourPeriods', hint: 'hints.labourPeriods', kind: 'lines' },
      columns: [
        ['from', 'day'],
        ['until', 'day'],
      ],
      isOptional: true,
    },
    { name: 'labour.groundUntil', label: 'fields.groundUntil', hint: 'hints.groundUntil', kind: 'day' },
    day('decidedOn', true),
    { name: 'loyaltyProved', label: 'fields.loyaltyProved', kind: 'unstated', isNullable: true },
    { name: 'isRepublic', label: 'fields.isRepublic', kind: 'yes' },
    { name: 'petitionedOn', label: 'fields.petitionedOn', hint: 'hints.petitionedOn', kind: 'day' },
  ],
  congress: [
    { name: 'congress', label: 'fields.congress', kind: 'choice', options: CONGRESSES, words: 'congresses' },
    list('units', [
      ['name', 'text'],
      ['kind', { options: UNIT_KINDS, words: 'kinds' }],
      ['base', 'number'],
    ]),
  ],
} as const satisfies Record<string, readonly BenchField[]>;

const has = (name: string): BenchField => ({ name: `facts.${name}`, label: `ground.${name}`, kind: 'unstated' });
const amount = (name: string): BenchField => ({ name: `facts.${name}`, label: `ground.${name}`, kind: 'number' });
const words = (name: string): BenchField => ({ name: `facts.${name}`, label: `ground.${name}`, kind: 'text' });
const trade = [
  has('ownProduce'),
  amount('patentCategory'),
  has('freePatentInvalid'),
  has('registeredUnemployed'),
  has('temporary'),
];

const GROUND_FIELDS: Partial<Record<Letter, readonly BenchField[]>> = {
  а: [
    amount('hiredPermanent'),
    amount('hiredHarvest'),
    has('membersWorkDaily'),
    has('labourAuxiliary'),
    words('specialCircumstance'),
  ],
  б: [has('establishmentHiredLabour')],
  в: [has('systematicResale'), has('ownProduce')],
  г: [has('systematicLending')],
  д: [amount('hiredAdults'), amount('apprentices'), has('hiredPermanently')],
  з: trade,
  и: trade,
  к: ['officer', 'bandLeader', 'mobilised', 'governmentAct', 'redArmy', 'activeDefence', 'servingNow'].map(has),
  л: [words('post'), has('directedPolice'), has('lowerEmployee')],
  м: [has('technicalService')],
  н: [
    {
      ...{ name: 'facts.kind', label: 'ground.kind', kind: 'choice', words: 'sentences' },
      options: ['exiled', 'residence-ban', 'rights-struck', 'detained'],
    },
  ],
  п: [
    has('dependent'),
    has('ownLabour'),
    { name: 'principal.letter', label: 'fields.principalLetter', kind: 'text' },
    { name: 'principal.lowerEmployee', label: 'fields.principalLower', kind: 'unstated' },
  ],
};

/** What is asked of a ground: the facts that its own letter knows, and the papers. */
export function disfranchisementFields(text: string): readonly BenchField[] {
  const known = letterOf(text);
  return [
    letter,
    ...(known === null ? [] : (GROUND_FIELDS[known] ?? [])),
    words('otherGround'),
    words('decreeNumber'),
    { name: 'documents', label: 'fields.documents', kind: 'papers', options: DOCUMENT_KINDS },
  ];
}
