import type { ArticleRef } from '@/lib/law/finding';
import { type Kind, type PaperBase, type View, viewBase } from '../parts';
import { writtenArticle } from '../russian/articles';
import { declineBody } from '../russian/bodies';
import { type PaperDay, shortDay, writtenWhen } from '../russian/days';
import { figures, inWords, pluralOf } from '../russian/numbers';
import { type Settled, viewRoundHead } from './rounds';

interface Part {
  readonly number: number;
  readonly name: string;
  readonly heldOn: PaperDay;
  readonly eligible: number;
  readonly present: number;
  readonly needed: number;
  /** A part without its quorum is not in the sum. */
  readonly isCounted: boolean;
}

/** One adding of the votes; another follows where they came out equal. */
interface Round {
  readonly on: PaperDay;
  readonly seats: number;
  readonly mode: 'list' | 'personal';
  readonly parts: readonly Part[];
  readonly rows: readonly {
    readonly name: string;
    /** Votes for, by the parts that are counted, in their order; null where it was not voted on. */
    readonly byPart: readonly (number | null)[];
    readonly for: number;
    readonly against: number;
    readonly abstained: number;
    readonly isElected: boolean;
  }[];
  readonly tied: readonly string[];
  /** Instead of votes: how the equals before it were settled. */
  readonly settled?: Settled;
}

/** Сводный протокол of an enterprise that voted by parts and shifts on lists common to it. */
export interface EnterpriseProtocolData extends PaperBase {
  readonly soviet: string;
  readonly enterprise: string;
  readonly nominations: readonly {
    readonly proposer: string;
    readonly listName?: string | null;
    readonly candidates: readonly string[];
  }[];
  readonly rounds: readonly Round[];
  readonly elected: readonly { readonly name: string; readonly votes: number }[];
  /** Places that nobody was elected to, once all is over. */
  readonly open: number;
  readonly articles?: Partial<Record<'parts' | 'lists' | 'count', ArticleRef>>;
}

const PLACES = ['место', 'места', 'мест'] as const;
const written = (count: number): string => `${figures(count)} (${inWords(count)})`;

function viewRound(round: Round, index: number): View {
  const counted = round.parts.filter(({ isCounted }) => isCounted);
  return {
    ...viewRoundHead(round.settled, index),
    on: writtenWhen(round.on),
    seats: written(round.seats),
    way: round.mode === 'list' ? 'по спискам' : 'по отдельным кандидатурам',
    nameTitle: round.mode === 'list' ? 'Список' : 'Фамилия, имя, отчество',
    parts: round.parts.map((part) => [
      `№\u00a0${part.number}`,
      part.name,
      shortDay(part.heldOn),
      figures(part.eligible),
      figures(part.present),
      figures(part.needed),
      part.isCounted ? 'есть' : 'нет, в сумму не входит',
    ]),
    partTitles: counted.map(({ number }) => `Участок №\u00a0${number}`),
    rows: round.rows.map((row) => [
      row.name,
      ...row.byPart.map((votes) => (votes === null ? '—' : figures(votes))),
      figures(row.for),
      figures(row.against),
      figures(row.abstained),
      row.isElected ? 'да' : '',
    ]),
    tied: round.tied.length === 0 ? null : round.tied.join('; '),
  };
}

export const enterpriseProtocol: Kind<EnterpriseProtocolData> = {
  template: 'enterprise-protocol.typ',
  title: 'Сводный протокол предприятия',
  isLandscape: true,
  view: (data) => ({
    ...viewBase(data),
    sovietOf: declineBody(data.soviet, 'genitive'),
    enterprise: data.enterprise,
    nominations: data.nominations.map(({ proposer, listName, candidates }) => [
      proposer + (listName ? `, список «${listName}»` : ''),
      candidates.join('; '),
    ]),
    rounds: data.rounds.map(viewRound),
    isOver: (data.rounds.at(-1)?.tied.length ?? 0) === 0,
    electedTitle: `Избрано в члены совета: ${written(data.elected.length)}`,
    elected: data.elected.map(({ name, votes }) => `${name} — ${figures(votes)}`),
    open: data.open > 0 ? `Остались незамещёнными ${written(data.open)} ${pluralOf(data.open, PLACES)}.` : null,
    articles: Object.fromEntries(
      Object.entries(data.articles ?? {}).map(([section, article]) => [section, writtenArticle(article)]),
    ),
  }),
};
