import type { ArticleRef } from '@/lib/law/finding';
import { type Kind, type PaperBase, type View, viewBase } from '../parts';
import { writtenArticle } from '../russian/articles';
import { type PaperDay, writtenHour, writtenWhen } from '../russian/days';
import { figures, inWords, pluralOf, VOTES } from '../russian/numbers';
import { type MeetingFacts, viewMeeting } from './meeting';
import { type Settled, viewRoundHead } from './rounds';

export type Race = 'deputies' | 'alternates' | 'revision' | 'revision-alternates';
export type ReadingItem = 'а' | 'б' | 'в' | 'г' | 'д';

export interface ProtocolRace {
  readonly race: Race;
  readonly seats: number;
  readonly nominations: readonly {
    /** «ячейка ВКП(б) при Борковском сельсовете» */
    readonly proposer: string;
    readonly listName?: string | null;
    readonly candidates: readonly string[];
  }[];
  readonly challenges: readonly {
    readonly candidate: string;
    readonly reason: string;
    readonly for: number;
    readonly against: number;
    readonly isUpheld: boolean;
  }[];
  /** One round, and one more for each tie that had to be voted on again. A list stands as one name. */
  readonly rounds: readonly {
    readonly counts: readonly {
      readonly name: string;
      readonly for: number;
      readonly against: number;
      readonly abstained: number;
      readonly isElected: boolean;
    }[];
    readonly tied?: readonly string[];
    /** Instead of a vote: how the tie before it was settled. */
    readonly settled?: Settled;
  }[];
  readonly elected: readonly string[];
  /** Seats that stayed empty. */
  readonly open?: number;
  /** The enterprise on whose common lists it was voted: who is elected is told by all its parts together. */
  readonly summedOver?: string;
}

export interface ProtocolData extends PaperBase, MeetingFacts {
  readonly closedAt: string | null;
  readonly closedOn?: PaperDay;
  /** It still goes on: printed as far as it has come. */
  readonly isRunning?: boolean;
  /** Left out of the array: not read out. */
  readonly readings: readonly { readonly item: ReadingItem; readonly at: string | null }[];
  /** Deputies to be elected here, as announced. */
  readonly seats: number;
  readonly mode: { readonly mode: 'list' | 'personal'; readonly for: number; readonly against: number } | null;
  readonly races: readonly ProtocolRace[];
  readonly corrections: readonly {
    readonly entry: string;
    readonly stood: string;
    readonly value: string;
    readonly reason: string;
  }[];
  /** The articles beside the sections, as the campaign's rules name them. */
  readonly articles?: Partial<Record<ProtocolSection, ArticleRef>>;
}

export type ProtocolSection =
  | 'opening'
  | 'count'
  | 'readings'
  | 'mode'
  | 'deputies'
  | 'alternates'
  | 'revision'
  | 'close';

const READINGS: Readonly<Record<ReadingItem, string>> = {
  а: 'порядок выборов и правила о том, кто имеет избирательные права',
  б: 'число избирателей участка и число явившихся',
  в: 'список лиц, лишённых избирательных прав, по участку',
  г: 'списки и отдельные кандидатуры с указанием, кем предложены',
  д: 'число лиц, подлежащих избранию',
};
const RACES: Readonly<Record<Race, { title: string; short: string }>> = {
  deputies: { title: 'Выборы членов совета', short: 'в члены совета' },
  alternates: { title: 'Выборы кандидатов в члены совета', short: 'в кандидаты' },
  revision: { title: 'Выборы членов ревизионной комиссии', short: 'в члены ревизионной комиссии' },
  'revision-alternates': {
    title: 'Выборы кандидатов в члены ревизионной комиссии',
    short: 'в кандидаты ревизионной комиссии',
  },
};
const SECTION_OF: Readonly<Record<Race, ProtocolSection>> = {
  deputies: 'deputies',
  alternates: 'alternates',
  revision: 'revision',
  'revision-alternates': 'revision',
};

const votes = (count: number): string => `${figures(count)} (${inWords(count)})`;

/** A name that has quotation marks of its own stands in no further ones. */
const bare = (name: string): string => name.replaceAll(/[«»]/g, '');

function viewRound({ counts, tied, settled }: ProtocolRace['rounds'][number], index: number): View {
  return {
    ...viewRoundHead(settled, index),
    rows: counts.map((one) => [
      one.name,
      votes(one.for),
      votes(one.against),
      votes(one.abstained),
      one.isElected ? 'да' : '',
    ]),
    tied: tied && tied.length > 0 ? tied.join('; ') : null,
  };
}

function viewRace(race: ProtocolRace, articles: ProtocolData['articles']): View {
  const { title, short } = RACES[race.race];
  const article = articles?.[SECTION_OF[race.race]];
  const open = race.open ?? 0;
  return {
    title,
    article: article ? writtenArticle(article) : null,
    seats: `${race.seats} (${inWords(race.seats)})`,
    nominations: race.nominations.map(({ proposer, listName, candidates }) => [
      proposer + (listName ? `, список «${listName}»` : ''),
      candidates.join('; '),
    ]),
    challenges: race.challenges.map((one) => [
      one.candidate,
      one.reason,
      `за ${votes(one.for)}, против ${votes(one.against)}`,
      one.isUpheld ? 'отвод принят' : 'отвод отклонён',
    ]),
    rounds: race.rounds.map(viewRound),
    electedTitle:
      race.summedOver === undefined
        ? `Избрано ${short}: ${votes(race.elected.length)}`
        : `Голоса засчитываются по общему списку предприятия «${bare(race.summedOver)}» вместе с голосами других его частей; избранные указаны в сводном протоколе.`,
    elected: race.elected,
    open: open > 0 ? `Остались незамещёнными ${votes(open)} ${pluralOf(open, ['место', 'места', 'мест'])}.` : null,
  };
}

function writtenClosing({ closedOn, closedAt, isRunning }: ProtocolData): string {
  if (isRunning) return 'Собрание ещё не закрыто.';
  const day = closedOn === undefined ? '' : ` ${writtenWhen(closedOn)}`;
  const hour = closedAt === null ? '' : ` в ${writtenHour(closedAt)}`;
  return `Собрание закрыто${`${day}${hour}` || '; время не отмечено'}`;
}

export const protocol: Kind<ProtocolData> = {
  template: 'protocol.typ',
  title: 'Протокол избирательного собрания',
  view: (data) => ({
    ...viewBase({ ...data, marks: { ...data.marks, isDraft: !data.isSigned } }),
    ...viewMeeting(data),
    articles: Object.fromEntries(
      Object.entries(data.articles ?? {}).map(([section, article]) => [section, writtenArticle(article)]),
    ),
    readings: (['а', 'б', 'в', 'г', 'д'] as const).map((item) => {
      const read = data.readings.find((one) => one.item === item);
      return { item, text: READINGS[item], done: read !== undefined, at: read?.at ? writtenHour(read.at) : null };
    }),
    seats: `${data.seats} (${inWords(data.seats)})`,
    mode: data.mode && {
      text: data.mode.mode === 'list' ? 'по спискам' : 'по отдельным кандидатурам',
      votes: `за ${votes(data.mode.for)} ${pluralOf(data.mode.for, VOTES.forms)}, против ${votes(data.mode.against)}`,
    },
    races: data.races.map((race) => viewRace(race, data.articles)),
    corrections: data.corrections.map((one) => [one.entry, one.stood, one.value, one.reason]),
    closed: writtenClosing(data),
  }),
};
