import { LatestAnswer, RestorationAnswer, RouteAnswer, TermAnswer } from '@/components/law-pages/answers-days';
import {
  AlternatesAnswer,
  CancellationAnswer,
  QuorumAnswer,
  SeatsAnswer,
} from '@/components/law-pages/answers-numbers';
import { ApportionAnswer, CongressAnswer, CountAnswer, DivideAnswer } from '@/components/law-pages/answers-tables';
import { DisfranchisementAnswer } from '@/components/law-pages/disfranchisement-answer';
import { BENCH_FIELDS, disfranchisementFields } from '@/lib/queries/law/bench-fields';
import { firstOf } from '@/lib/queries/law/bench-form';
import { alternates } from '@/lib/queries/law/rules/alternates';
import { appealRoute } from '@/lib/queries/law/rules/appeal-route';
import { apportion } from '@/lib/queries/law/rules/apportion';
import { cancellation } from '@/lib/queries/law/rules/cancellation';
import { congress } from '@/lib/queries/law/rules/congress';
import { count } from '@/lib/queries/law/rules/count';
import { disfranchisement } from '@/lib/queries/law/rules/disfranchisement';
import { divide } from '@/lib/queries/law/rules/divide';
import { notice } from '@/lib/queries/law/rules/notice';
import { publication } from '@/lib/queries/law/rules/publication';
import { quorum } from '@/lib/queries/law/rules/quorum';
import { restoration } from '@/lib/queries/law/rules/restoration';
import { seats } from '@/lib/queries/law/rules/seats';
import { term } from '@/lib/queries/law/rules/term';
import { type Bench, bench } from './bench';

/** A number of the facts that the rule has accepted. */
const amount = (value: unknown): number => (typeof value === 'number' ? value : 0);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const candidatesOf = (value: unknown): { readonly name: string; readonly for: number }[] =>
  Array.isArray(value) ? value.filter(isRecord).map((row) => ({ name: String(row.name), for: amount(row.for) })) : [];

/** The workbench, in the order of the Instruction. */
export const BENCHES: readonly Bench[] = [
  bench({
    rule: disfranchisement,
    fields: (query) => disfranchisementFields(firstOf(query.letter)),
    example: { letter: 'а', 'facts.hiredHarvest': '2', documents: 'finance-certificate' },
    show: (answer) => <DisfranchisementAnswer {...answer} />,
  }),
  bench({
    rule: restoration,
    fields: () => BENCH_FIELDS.restoration,
    example: { letter: 'з', labourSince: '01.03.1922', decidedOn: '28.02.1927', loyaltyProved: 'yes' },
    show: (answer) => <RestorationAnswer {...answer} />,
  }),
  bench({
    rule: publication,
    fields: () => BENCH_FIELDS.publication,
    example: { electionStart: '06.02.1927', postedOn: '18.01.1927' },
    show: (answer) => <LatestAnswer {...answer} />,
  }),
  bench({
    rule: term,
    fields: () => BENCH_FIELDS.term,
    example: { article: '27', from: '17.01.1927' },
    show: (answer) => <TermAnswer {...answer} />,
  }),
  bench({
    rule: appealRoute,
    fields: () => BENCH_FIELDS['appeal-route'],
    example: { settlement: 'guberniya-city', districts: 'yes', electionStart: '06.02.1927' },
    show: (answer, { electionStart }) => <RouteAnswer {...answer} hasStart={electionStart !== undefined} />,
  }),
  bench({
    rule: notice,
    fields: () => BENCH_FIELDS.notice,
    example: { heldOn: '06.02.1927', servedOn: '01.02.1927' },
    show: (answer) => <LatestAnswer {...answer} />,
  }),
  bench({
    rule: divide,
    fields: () => BENCH_FIELDS.divide,
    example: { settlements: 'Борки; 612; 0\nВыселки; 62; 4\nЗаполье; 71; 5\nМхи; 148; 9', limit: '500' },
    show: (answer) => <DivideAnswer {...answer} />,
  }),
  bench({
    rule: quorum,
    fields: () => BENCH_FIELDS.quorum,
    example: { eligible: '201', present: '70' },
    show: (answer, { eligible, present }) => (
      <QuorumAnswer {...answer} eligible={amount(eligible)} present={amount(present)} />
    ),
  }),
  bench({
    rule: seats,
    fields: () => BENCH_FIELDS.seats,
    example: { population: '1400', settlement: 'village' },
    show: (answer, { population }) => <SeatsAnswer {...answer} population={amount(population)} />,
  }),
  bench({
    rule: apportion,
    fields: () => BENCH_FIELDS.apportion,
    example: { seats: '14', uchastki: 'Борки; 480\nЛужки; 350\nКаменка; 260\nМхи; 170\nЗаполье; 140' },
    show: (answer, facts) => <ApportionAnswer {...answer} seats={amount(facts.seats)} />,
  }),
  bench({
    rule: alternates,
    fields: () => BENCH_FIELDS.alternates,
    example: { seats: '14', uchastki: '5' },
    show: (answer, facts) => (
      <AlternatesAnswer {...answer} seats={amount(facts.seats)} uchastki={amount(facts.uchastki)} />
    ),
  }),
  bench({
    rule: count,
    fields: () => BENCH_FIELDS.count,
    example: { seats: '2', candidates: 'Алексеева; 30; 2; 4\nБорисов; 20; 9; 3\nВасильев; 20; 1; 5' },
    show: (answer, { candidates }) => <CountAnswer {...answer} candidates={candidatesOf(candidates)} />,
  }),
  bench({
    rule: congress,
    fields: () => BENCH_FIELDS.congress,
    example: {
      congress: 'uezd',
      units: 'Ольховск; город; 4100\nПокровская волость; съезд; 23007\nЗавод; фабрика; 400',
    },
    show: (answer) => <CongressAnswer {...answer} />,
  }),
  bench({
    rule: cancellation,
    fields: () => BENCH_FIELDS.cancellation,
    example: { deputies: '20', faulty: '10' },
    show: (answer, { deputies, faulty }) => (
      <CancellationAnswer {...answer} deputies={amount(deputies)} faulty={amount(faulty)} />
    ),
  }),
];

export const findBench = (name: string): Bench | null => BENCHES.find((one) => one.name === name) ?? null;
