import { civilDay } from '@/lib/kernel/civil-day';
import type { PaperData } from '../papers';
import { COMMISSION, ivanova, SOVIET, VILLAGE } from './people';

const day = civilDay;
const SOVIET_HEAD = {
  body: SOVIET,
  under: 'Покровская волость Ольховского уезда',
  number: '57',
  on: day('1927-02-04'),
};
const GUBERNIYA = 'Верхневолжская губернская избирательная комиссия';
const EXECUTIVE = 'Верхневолжский губернский исполнительный комитет';
const SECRETARY = [{ post: 'Секретарь совета', name: 'Петров П. И.' }];

const common = {
  soviet: SOVIET,
  petitioner: ivanova,
  address: 'Борок, двор 3',
  birth: 1880,
  entry: { number: 3, letter: '15.з', ground: 'частная торговля до 1921 года' },
  filedOn: day('1927-02-04'),
  documents: ['Справка союза Всеработземлес № 41 от 1 февраля 1927 г.', 'Отзыв комитета взаимопомощи'],
} as const;

/** Papers of a restoration, and of what has changed in a list since it was posted. */
export const PETITIONS: Pick<
  PaperData,
  'petition' | 'petition-conclusion' | 'petition-decision' | 'restoration' | 'list-changes'
> = {
  petition: {
    head: { ...SOVIET_HEAD, basis: ['20'] },
    signatures: [{ post: 'Подала ходатайство', name: 'Иванова Ф. Л.' }, ...SECRETARY],
    ...common,
    text: 'С 1921 года торговли не веду, работаю по найму в совхозе и живу своим трудом.\nПрошу восстановить меня в избирательных правах.',
  },
  'petition-conclusion': {
    head: { ...SOVIET_HEAD, on: day('1927-02-08'), basis: ['20'] },
    signatures: [{ post: 'Председатель совета', name: null }, ...SECRETARY],
    ...common,
    to: GUBERNIYA,
    conclusion: 'Сельсовет подтверждает, что просительница с 1921 года торговли не ведёт и трудится в совхозе.',
  },
  'petition-decision': {
    head: { body: GUBERNIYA, number: '12', on: day('1927-03-01'), basis: ['19'] },
    signatures: COMMISSION,
    matter: 'petition',
    present: [],
    heard: 'Ходатайство Ивановой Фёклы Лукиничны о восстановлении в избирательных правах.',
    resolved: ['Ходатайство удовлетворить.', 'Настоящее постановление внести на утверждение исполнительного комитета.'],
    reasons: 'Труд с 1921 года подтверждён; лояльность доказана.',
    documents: common.documents,
    articles: ['15.з'],
    next: 'До утверждения постановление не действует.',
  },
  restoration: {
    head: { body: GUBERNIYA, number: '19', on: day('1927-03-12'), basis: ['19'] },
    signatures: COMMISSION,
    ...common,
    decidedBy: GUBERNIYA,
    decidedOn: day('1927-03-01'),
    carriedOutBy: null,
    confirmedBy: EXECUTIVE,
    confirmedOn: day('1927-03-10'),
    restoredOn: day('1927-03-10'),
    ...{ wasListed: true, hasFamily: true },
    articles: ['19'],
  },
  'list-changes': {
    head: { ...VILLAGE, on: day('1927-01-26'), basis: ['25', '29'] },
    signatures: COMMISSION,
    soviet: SOVIET,
    postedOn: day('1927-01-17'),
    asOf: day('1927-01-26'),
    rows: [
      { on: day('1927-01-24'), number: 3, name: 'Иванова Фёкла Лукинична', what: 'жалоба удовлетворена' },
      { on: day('1927-01-25'), number: 1, name: 'Лапин Никита Фокич', what: 'исключён из учёта: выехал (справка № 3)' },
    ],
  },
};
