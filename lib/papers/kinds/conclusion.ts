import { type Kind, type PaperBase, viewBase } from '../parts';
import { declineBody } from '../russian/bodies';
import { type PaperDay, writtenDay, writtenWhen } from '../russian/days';
import { fullName, type PersonName } from '../russian/names';
import { type DisputedEntry, viewEntry } from './appeal';

/** Заключение, with which a body that may not decide a complaint sends it on. */
export interface ConclusionData extends PaperBase {
  /** Nominative: «Покровская волостная избирательная комиссия». */
  readonly to: string;
  /** A soviet or an executive committee in an ended commission's stead (33); left out or null: a commission. */
  readonly office?: 'soviet' | 'executive' | null;
  readonly soviet: string;
  readonly appellant: PersonName;
  readonly address: string;
  readonly entry: DisputedEntry;
  readonly appealNumber?: string | null;
  readonly filedOn: PaperDay;
  readonly receivedOn: PaperDay;
  readonly due: PaperDay;
  /** The papers that the entry rests on and that were looked at. */
  readonly documents: readonly string[];
  /** What the commission has established, where it is written apart from the conclusion. */
  readonly circumstances?: string | null;
  /** Left out or null: the conclusion's own words say it. */
  readonly opinion?: 'satisfy' | 'refuse' | null;
  readonly conclusion: string;
  readonly attachments: readonly string[];
}

const WHOSE = { soviet: 'совета', executive: 'исполнительного комитета' } as const;

const OPINIONS = { satisfy: 'жалобу следует удовлетворить', refuse: 'жалобу следует отклонить' } as const;

export const conclusion: Kind<ConclusionData> = {
  template: 'conclusion.typ',
  title: 'Заключение по жалобе',
  view: (data) => ({
    ...viewBase(data),
    whose: data.office ? WHOSE[data.office] : 'комиссии',
    to: declineBody(data.to, 'accusative'),
    sovietOf: declineBody(data.soviet, 'genitive'),
    of: fullName(data.appellant, 'genitive'),
    address: data.address,
    entry: viewEntry(data.entry),
    appealNumber: data.appealNumber ?? null,
    filedOn: writtenWhen(data.filedOn),
    receivedOn: writtenDay(data.receivedOn),
    // art. 33: whoever stands in a commission's stead has no term.
    due: data.office && data.due === null ? 'срок не установлен' : writtenDay(data.due),
    documents: data.documents,
    circumstances: data.circumstances ?? null,
    opinion: data.opinion ? OPINIONS[data.opinion] : null,
    conclusion: data.conclusion,
    attachments: data.attachments,
  }),
};
