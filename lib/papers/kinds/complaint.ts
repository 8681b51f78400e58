import { type Kind, type PaperBase, type Signature, viewBase, viewSignatures } from '../parts';
import { declineBody } from '../russian/bodies';
import { type PaperDay, writtenDay } from '../russian/days';

/** Жалоба или заявление о ходе выборов, with the explanations of the commission that led them. */
export interface ComplaintData extends PaperBase {
  readonly form: 'written' | 'oral';
  readonly soviet: string;
  readonly uchastok?: string | null;
  /** As it is to stand after «от»: «гражданина Лаптева Сидора Фокича», «группы избирателей». */
  readonly from: string;
  readonly address?: string | null;
  readonly text: string;
  readonly attachments: readonly string[];
  readonly filedOn: PaperDay;
  readonly electionEnd: PaperDay;
  readonly due: PaperDay;
  readonly isLate?: boolean;
  readonly explanations?: {
    readonly on: PaperDay;
    readonly due: PaperDay;
    /** Nominative: the commission above. */
    readonly to: string;
    readonly text: string;
    readonly signatures: readonly Signature[];
  } | null;
}

export const complaint: Kind<ComplaintData> = {
  template: 'complaint.typ',
  title: 'Жалоба на ход выборов',
  view: (data) => ({
    ...viewBase(data),
    form: data.form,
    commissionTo: declineBody(data.head.body, 'accusative'),
    sovietOf: declineBody(data.soviet, 'genitive'),
    uchastok: data.uchastok ?? null,
    from: data.from,
    address: data.address ?? null,
    text: data.text,
    attachments: data.attachments,
    filedOn: writtenDay(data.filedOn),
    electionEnd: writtenDay(data.electionEnd),
    due: writtenDay(data.due),
    late: data.isLate ?? false,
    explanations: data.explanations
      ? {
          on: writtenDay(data.explanations.on),
          due: writtenDay(data.explanations.due),
          to: declineBody(data.explanations.to, 'accusative'),
          text: data.explanations.text,
          signatures: viewSignatures(data.explanations.signatures),
        }
      : null,
  }),
};
