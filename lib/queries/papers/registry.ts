import { announcementPaper } from './announcement';
import { appealPaper } from './appeal';
import { conclusionPaper } from './conclusion';
import { decisionPaper } from './decision';
import { deputyFormPaper } from './deputy-form';
import { divisionPaper } from './division';
import { electorListPaper } from './elector-list';
import { enterpriseProtocolPaper } from './enterprise-protocol';
import { failedProtocolPaper } from './failed-protocol';
import { lishentsyListPaper } from './lishentsy-list';
import { listChangesPaper } from './list-changes';
import { mandatePaper } from './mandate';
import { ofMany } from './many';
import { noticePaper } from './notice';
import type { AnyPaperQuery } from './paper-query';
import { petitionConclusionPaper, petitionDecisionPaper, petitionPaper, restorationPaper } from './petition-papers';
import { postingActPaper } from './posting-act';
import { protocolPaper } from './protocol';
import { summaryPaper } from './summary';

/** Every paper that the records can be printed as, in the order in which elections need them. */
export const PAPER_QUERIES: readonly AnyPaperQuery[] = [
  lishentsyListPaper,
  postingActPaper,
  listChangesPaper,
  petitionPaper,
  petitionConclusionPaper,
  petitionDecisionPaper,
  restorationPaper,
  ofMany(appealPaper),
  ofMany(conclusionPaper),
  ofMany(decisionPaper),
  ofMany(announcementPaper),
  divisionPaper,
  electorListPaper,
  noticePaper,
  protocolPaper,
  failedProtocolPaper,
  enterpriseProtocolPaper,
  mandatePaper,
  deputyFormPaper,
  summaryPaper,
];

const byKind = new Map<string, AnyPaperQuery>(PAPER_QUERIES.map((query) => [query.kind, query]));

export const findPaperQuery = (kind: string): AnyPaperQuery | null => byKind.get(kind) ?? null;
