import type { ArticleRef } from '@/lib/law/finding';
import { type Kind, type PaperBase, viewBase } from '../parts';
import { type Citation, writtenCitations } from '../russian/articles';
import { declineBody } from '../russian/bodies';
import { type PaperDay, writtenDated, writtenDay, writtenWhen } from '../russian/days';
import { bySex, fullName, type PersonName } from '../russian/names';

interface ReceiptAnnouncement extends PaperBase {
  readonly form: 'receipt';
  readonly to: PersonName;
  readonly address: string;
  readonly matter: 'appeal' | 'petition' | 'complaint';
  /** The number on the list that the complaint is about: of two namesakes it tells whose it is. */
  readonly entryNumber?: number | string | null;
  readonly filedOn: PaperDay;
  readonly decision: {
    /** Nominative. */
    readonly body: string;
    readonly number?: string | null;
    readonly on: PaperDay;
    readonly outcome: 'satisfied' | 'refused';
    readonly reasons: string;
    readonly articles: readonly (ArticleRef | Citation)[];
  };
  /** Whether the ordinary route ends here. */
  readonly isFinal: boolean;
  /** Where the matter goes on, when it does. */
  readonly next?: string | null;
  readonly announcedOn?: PaperDay;
  /** How it was told, once it was: signed for, sent by the post, or not signed for. */
  readonly receipt?: {
    readonly manner: 'in-person' | 'by-post' | 'refused';
    readonly receivedBy?: string | null;
    readonly note?: string | null;
  } | null;
}

interface PublicAnnouncement extends PaperBase {
  readonly form: 'public';
  /** «об отмене выборов по участку № 2» */
  readonly subject: string;
  readonly paragraphs: readonly string[];
}

/** Извещение заявителю with its receipt, or объявление to everyone. */
export type AnnouncementData = ReceiptAnnouncement | PublicAnnouncement;

const MATTERS = {
  appeal: {
    subject: 'Жалоба на внесение в список лиц, лишённых избирательных прав',
    satisfied: 'удовлетворена',
    refused: 'оставлена без удовлетворения',
  },
  petition: {
    subject: 'Ходатайство о восстановлении в избирательных правах',
    satisfied: 'удовлетворено',
    refused: 'оставлено без удовлетворения',
  },
  complaint: { subject: 'Жалоба на ход выборов', satisfied: 'удовлетворена', refused: 'оставлена без удовлетворения' },
} as const;

function viewReceipt(data: ReceiptAnnouncement) {
  const { to, decision } = data;
  return {
    form: data.form,
    citizenTo: bySex(to, 'Гражданину', 'Гражданке'),
    to: fullName(to, 'dative'),
    receiver: bySex(to, 'Мне, гражданину', 'Мне, гражданке'),
    address: data.address,
    subject: data.entryNumber
      ? MATTERS[data.matter].subject.replace('внесение в', `внесение под №\u00a0${data.entryNumber} в`)
      : MATTERS[data.matter].subject,
    filed: data.matter === 'petition' ? 'поданное' : 'поданная',
    filedOn: writtenWhen(data.filedOn),
    body: declineBody(decision.body, 'instrumental'),
    bodyOf: declineBody(decision.body, 'genitive'),
    number: decision.number ?? null,
    on: writtenWhen(decision.on),
    dated: writtenDated(decision.on),
    outcome: MATTERS[data.matter][decision.outcome],
    reasons: decision.reasons,
    articles: decision.articles.length > 0 ? writtenCitations(decision.articles) : null,
    final: data.isFinal,
    next: data.next ?? null,
    manner: data.receipt?.manner ?? 'in-person',
    refusedToSign: bySex(to, 'отказался', 'отказалась'),
    receivedBy: data.receipt?.receivedBy ?? null,
    note: data.receipt?.note ?? null,
    announcedOn: data.announcedOn === undefined || data.announcedOn === null ? null : writtenDay(data.announcedOn),
  };
}

export const announcement: Kind<AnnouncementData> = {
  template: 'announcement.typ',
  title: 'Извещение о решении',
  view: (data) => ({
    ...viewBase(data),
    ...(data.form === 'receipt'
      ? viewReceipt(data)
      : { title: 'Объявление', form: data.form, subject: data.subject, paragraphs: data.paragraphs }),
  }),
};
