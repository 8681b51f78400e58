import { CONGRESSES, UNIT_KINDS } from '@/lib/law/congresses';
import { DOCUMENT_KINDS } from '@/lib/law/evidence';
import { type Letter, letterOf } from '@/lib/law/letters';
import { TERM_ARTICLES } from '@/lib/law/terms';
import type { BenchField } from './bench-form';

const number = (name: string, hint?: string): BenchField => ({
  ...{ name, label: `workbench.fields.${name}`, kind: 'number' },
  ...(hint !== undefined && { hint }),
});
const day = (name: string, isNullable = false): BenchField => ({
  ...{ name, label: `workbench.fields.${name}`, kind: 'day', isNullable },
  hint: isNullable && name === 'labourSince' ? 'workbench.hints.labourSince' : 'workbench.hints.day',
});
const settlement = (options: readonly string[], words: string): BenchField => ({
  ...{ name: 'settlement', label: 'workbench.fields.settlement', kind: 'choice', options, words },
});
const list = (name: string, columns: Extract<BenchField, { kind: 'lines' }>['columns']): BenchField => ({
  ...{ name, label: `workbench.fields.${name}`, hint: `workbench.hints.${name}`, kind: 'lines', columns },
});
const letter: BenchField = {
  name: 'letter',
  label: 'workbench.fields.letter',
  hint: 'workbench.hints.letter',
  kind: 'text',
};

/** The forms of the workbench by rule. */
export const BENCH_FIELDS = {
  quorum: [number('eligible'), number('present')],
  term: [
    { name: 'article', label: 'workbench.fields.article', kind: 'choice', options: TERM_ARTICLES, words: '' },
    day('from'),
  ],
  publication: [day('electionStart'), day('postedOn', true)],
  notice: [day('heldOn'), day('servedOn', true)],
  seats: [
    number('population'),
    settlement(['village', 'city'], 'workbench.kinds'),
    number('perSeat', 'workbench.hints.perSeat'),
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
  alternates: [number('seats'), { name: 'uchastki', label: 'workbench.fields.uchastkiNumber', kind: 'number' }],
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
    settlement(['village', 'city', 'guberniya-city'], 'workbench.places'),
    { name: 'districts', label: 'workbench.fields.districts', kind: 'yes' },
    day('electionStart'),
    day('postedOn'),
  ],
  cancellation: [number('deputies'), number('faulty')],
  restoration: [
    letter,
    day('labourSince', true),
    {
      ...{
        name: 'labour.periods',
        label: 'workbench.fields.labourPeriods',
        hint: 'workbench.hints.labourPeriods',
        kind: 'lines',
      },
      columns: [
        ['from', 'day'],
        ['until', 'day'],
      ],
      isOptional: true,
    },
    {
      name: 'labour.groundUntil',
      label: 'workbench.fields.groundUntil',
      hint: 'workbench.hints.groundUntil',
      kind: 'day',
    },
    day('decidedOn', true),
    { name: 'loyaltyProved', label: 'workbench.fields.loyaltyProved', kind: 'unstated', isNullable: true },
    { name: 'isRepublic', label: 'workbench.fields.isRepublic', kind: 'yes' },
    { name: 'petitionedOn', label: 'workbench.fields.petitionedOn', hint: 'workbench.hints.petitionedOn', kind: 'day' },
  ],
  congress: [
    {
      name: 'congress',
      label: 'workbench.fields.congress',
      kind: 'choice',
      options: CONGRESSES,
      words: 'workbench.congresses',
    },
    list('units', [
      ['name', 'text'],
      ['kind', { options: UNIT_KINDS, words: 'workbench.kinds' }],
      ['base', 'number'],
    ]),
  ],
} as const satisfies Record<string, readonly BenchField[]>;

/** A fact of an entry is asked for in the words of the register's own form. */
const fact = (name: string) => ({ name: `facts.${name}`, label: `lishentsy.facts.${name}` });
const has = (name: string): BenchField => ({ ...fact(name), kind: 'unstated' });
const amount = (name: string): BenchField => ({ ...fact(name), kind: 'number' });
const words = (name: string): BenchField => ({ ...fact(name), kind: 'text' });
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
      ...{ ...fact('kind'), kind: 'choice', words: 'lishentsy.kinds' },
      options: ['exiled', 'residence-ban', 'rights-struck', 'detained'],
    },
  ],
  п: [
    has('dependent'),
    has('ownLabour'),
    { name: 'principal.letter', label: 'workbench.fields.principalLetter', kind: 'text' },
    { name: 'principal.lowerEmployee', label: 'workbench.fields.principalLower', kind: 'unstated' },
  ],
};

/** What is asked of a ground: the facts that its own letter knows, and the papers. */
export function disfranchisementFields(text: string): readonly BenchField[] {
  const known = letterOf(text);
  return [
    letter,
    ...(known === null ? [] : (GROUND_FIELDS[known] ?? [])),
    { name: 'facts.otherGround', label: 'lishentsy.entering.otherGround', kind: 'text' },
    { name: 'facts.decreeNumber', label: 'lishentsy.entering.decree', kind: 'text' },
    { name: 'documents', label: 'workbench.fields.documents', kind: 'papers', options: DOCUMENT_KINDS },
  ];
}
