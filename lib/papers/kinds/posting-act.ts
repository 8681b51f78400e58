import { type Kind, type PaperBase, viewBase } from '../parts';
import { declineBody } from '../russian/bodies';
import { type PaperDay, writtenDay, writtenWhen } from '../russian/days';
import { countedInWords, PERSONS } from '../russian/numbers';

/** Акт о вывешивании списка. Its signatures are those of who posted it and of the witnesses. */
export interface PostingActData extends PaperBase {
  readonly soviet: string;
  readonly isSupplement?: boolean;
  /** How many names the posted list holds. */
  readonly entries: number;
  readonly postedOn: PaperDay;
  /** «на дверях школы в Осиновке» */
  readonly places: readonly string[];
  /** A meeting with its day, or as the record names it. */
  readonly readAt?: readonly (string | { readonly on: PaperDay; readonly place: string })[];
  /** «газета «Ольховская коммуна», № 12 от 18 января 1927 г.» */
  readonly press?: string | null;
  readonly electionStart: PaperDay;
  /** The last day that the term left for posting. */
  readonly latestOn: PaperDay;
  /** Left out or null: the days do not tell, and the act says nothing of it. */
  readonly isLate?: boolean | null;
}

export const postingAct: Kind<PostingActData> = {
  template: 'posting-act.typ',
  title: 'Акт о вывешивании списка лиц, лишённых избирательных прав',
  view: (data) => ({
    ...viewBase(data),
    sovietOf: declineBody(data.soviet, 'genitive'),
    supplement: data.isSupplement ?? false,
    entries: countedInWords(data.entries, PERSONS),
    postedOn: writtenWhen(data.postedOn),
    places: data.places,
    readAt: (data.readAt ?? []).map((read) =>
      typeof read === 'string' ? read : `${writtenDay(read.on)}, ${read.place}`,
    ),
    press: data.press ?? null,
    electionStart: writtenDay(data.electionStart),
    latestOn: writtenDay(data.latestOn),
    late: data.isLate ?? null,
  }),
};
