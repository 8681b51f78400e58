import { type Kind, type PaperBase, viewBase } from '../parts';
import { declineBody } from '../russian/bodies';
import { type PaperDay, writtenDated } from '../russian/days';
import { bySex, fullName, type PersonName } from '../russian/names';

export type Capacity = 'deputy' | 'alternate' | 'revision' | 'revision-alternate' | 'delegate' | 'advisory-delegate';

/** Мандат or удостоверение, two to a sheet. */
export interface MandateData extends PaperBase {
  readonly mandates: readonly {
    readonly number: string | number;
    readonly person: PersonName;
    readonly capacity: Capacity;
    /** Nominative: the soviet or the congress, «Борковский сельсовет», «Покровский волостной съезд советов». */
    readonly of: string;
    readonly uchastok?: string | null;
    /** The summary one is that of all parts of an enterprise together. */
    readonly protocol: { readonly number?: string | null; readonly on: PaperDay; readonly isSummary?: true };
    /** «до следующих выборов» */
    readonly term?: string | null;
  }[];
}

const CAPACITIES: Readonly<Record<Capacity, (of: string) => string>> = {
  deputy: (of) => `членом ${declineBody(of, 'genitive')}`,
  alternate: (of) => `кандидатом в члены ${declineBody(of, 'genitive')}`,
  revision: (of) => `членом ревизионной комиссии ${declineBody(of, 'genitive')}`,
  'revision-alternate': (of) => `кандидатом в члены ревизионной комиссии ${declineBody(of, 'genitive')}`,
  delegate: (of) => `делегатом на ${declineBody(of, 'accusative')} с правом решающего голоса`,
  'advisory-delegate': (of) => `делегатом на ${declineBody(of, 'accusative')} с правом совещательного голоса`,
};

export const mandate: Kind<MandateData> = {
  template: 'mandate.typ',
  title: 'Мандат',
  view: (data) => ({
    ...viewBase(data),
    mandates: data.mandates.map((one) => ({
      number: String(one.number),
      bearer: bySex(one.person, 'Предъявитель сего гражданин', 'Предъявительница сего гражданка'),
      name: fullName(one.person),
      elected: `${bySex(one.person, 'избран', 'избрана')} ${CAPACITIES[one.capacity](one.of)}`,
      uchastok: one.uchastok ?? null,
      protocol: `${one.protocol.isSummary ? 'Сводный протокол' : 'Протокол'}${one.protocol.number ? ` №\u00a0${one.protocol.number}` : ''}${writtenDated(one.protocol.on)}`,
      term: one.term ?? null,
    })),
  }),
};
