import { type AnnouncementData, announcement } from './kinds/announcement';
import { type AppealData, appeal } from './kinds/appeal';
import { type CancellationData, cancellation } from './kinds/cancellation';
import { type ComplaintData, complaint } from './kinds/complaint';
import { type ConclusionData, conclusion } from './kinds/conclusion';
import { type DecisionData, decision } from './kinds/decision';
import { type DeputyFormData, deputyForm } from './kinds/deputy-form';
import { type DivisionData, division } from './kinds/division';
import { type ElectorListData, electorList } from './kinds/elector-list';
import { type EnterpriseProtocolData, enterpriseProtocol } from './kinds/enterprise-protocol';
import { type FailedProtocolData, failedProtocol } from './kinds/failed-protocol';
import { type HandoverData, handover } from './kinds/handover';
import { type LishentsyListData, lishentsyList } from './kinds/lishentsy-list';
import { type ListChangesData, listChanges } from './kinds/list-changes';
import { type MandateData, mandate } from './kinds/mandate';
import { type NoticeData, notice } from './kinds/notice';
import {
  type PetitionConclusionData,
  type PetitionData,
  petition,
  petitionConclusion,
  type RestorationData,
  restoration,
} from './kinds/petition';
import { type PostingActData, postingAct } from './kinds/posting-act';
import { type ProtocolData, protocol } from './kinds/protocol';
import { type SummaryData, summary } from './kinds/summary';
import type { Kind } from './parts';

/** What each kind of paper is printed from. */
export interface PaperData {
  readonly notice: NoticeData;
  readonly 'elector-list': ElectorListData;
  readonly 'lishentsy-list': LishentsyListData;
  readonly 'posting-act': PostingActData;
  readonly 'list-changes': ListChangesData;
  readonly petition: PetitionData;
  readonly 'petition-conclusion': PetitionConclusionData;
  readonly 'petition-decision': DecisionData;
  readonly restoration: RestorationData;
  readonly appeal: AppealData;
  readonly conclusion: ConclusionData;
  readonly decision: DecisionData;
  readonly announcement: AnnouncementData;
  readonly division: DivisionData;
  readonly protocol: ProtocolData;
  readonly 'failed-protocol': FailedProtocolData;
  readonly 'enterprise-protocol': EnterpriseProtocolData;
  readonly mandate: MandateData;
  readonly 'deputy-form': DeputyFormData;
  readonly complaint: ComplaintData;
  readonly cancellation: CancellationData;
  readonly handover: HandoverData;
  readonly summary: SummaryData;
}

export type PaperKind = keyof PaperData;

export const PAPERS: { readonly [K in PaperKind]: Kind<PaperData[K]> } = {
  notice,
  'elector-list': electorList,
  'lishentsy-list': lishentsyList,
  'posting-act': postingAct,
  'list-changes': listChanges,
  petition,
  'petition-conclusion': petitionConclusion,
  'petition-decision': { ...decision, title: 'Постановление по ходатайству' },
  restoration,
  appeal,
  conclusion,
  decision,
  announcement,
  division,
  protocol,
  'failed-protocol': failedProtocol,
  'enterprise-protocol': enterpriseProtocol,
  mandate,
  'deputy-form': deputyForm,
  complaint,
  cancellation,
  handover,
  summary,
};

export const isPaperKind = (text: string): text is PaperKind => Object.hasOwn(PAPERS, text);
