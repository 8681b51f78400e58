import { cancellation as extentOf } from '@/lib/law/cancellation';
import type { ArticleRef } from '@/lib/law/finding';
import { type Kind, type PaperBase, viewBase } from '../parts';
import { type Citation, writtenCitations } from '../russian/articles';
import { declineBody } from '../russian/bodies';
import { type PaperDay, writtenDay, writtenWhen } from '../russian/days';
import { countedInWords, inWords } from '../russian/numbers';

/** Представление об отмене выборов to an executive committee, or постановление of the body that may cancel. */
export interface CancellationData extends PaperBase {
  readonly form: 'petition' | 'decree';
  /** Nominative: the executive committee, for a petition. */
  readonly to?: string | null;
  readonly soviet: string;
  readonly extent: 'partial' | 'full';
  /** All deputies of the soviet, and those elected where the law was broken. */
  readonly deputies: number;
  readonly faulty: number;
  readonly uchastki: readonly {
    readonly number: number | string;
    readonly name: string;
    readonly deputies: number;
    readonly violation: string;
    readonly articles: readonly (ArticleRef | Citation)[];
    readonly isFaulty: boolean;
  }[];
  readonly reasons: string;
  readonly resolved: readonly string[];
  readonly articles: readonly (ArticleRef | Citation)[];
  readonly receivedOn?: PaperDay;
  readonly due?: PaperDay;
}

const DEPUTIES = { gender: 'm', forms: ['депутат', 'депутата', 'депутатов'] } as const;

export const cancellation: Kind<CancellationData> = {
  template: 'cancellation.typ',
  title: 'Об отмене выборов',
  view: (data) => ({
    ...viewBase(data),
    title: data.form === 'petition' ? 'Представление об отмене выборов' : 'Постановление об отмене выборов',
    form: data.form,
    to: data.to ? declineBody(data.to, 'accusative') : null,
    bodyOf: declineBody(data.head.body, 'genitive'),
    sovietOf: declineBody(data.soviet, 'genitive'),
    sovietTo: declineBody(data.soviet, 'accusative'),
    extent: data.extent,
    deputies: countedInWords(data.deputies, DEPUTIES),
    faulty: `${data.faulty} (${inWords(data.faulty)})`,
    isMoreThanHalf: extentOf(data).extent === 'full',
    uchastki: data.uchastki.map((one) => [
      String(one.number),
      one.name,
      String(one.deputies),
      one.isFaulty ? one.violation : '—',
      one.articles.length > 0 ? writtenCitations(one.articles) : '—',
      one.isFaulty ? String(one.deputies) : '0',
    ]),
    reasons: data.reasons,
    resolved: data.resolved,
    articles: data.articles.length > 0 ? writtenCitations(data.articles) : null,
    receivedOn: data.receivedOn === undefined ? null : writtenWhen(data.receivedOn),
    due: data.due === undefined ? null : writtenDay(data.due),
  }),
};
