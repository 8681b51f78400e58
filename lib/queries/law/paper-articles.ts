import type { ArticleRef } from '@/lib/law/finding';
import type { PaperKind } from '@/lib/papers/papers';

/** Which articles ask for each printed paper. */
export const PAPER_ARTICLES: Readonly<Record<PaperKind, readonly ArticleRef[]>> = {
  notice: ['35'],
  'elector-list': ['14', '38', '39'],
  'lishentsy-list': ['14', '24', '25', '26', '42.в'],
  'posting-act': ['25'],
  'list-changes': ['25', '29'],
  petition: ['20'],
  'petition-conclusion': ['20'],
  'petition-decision': ['18', '19'],
  restoration: ['18', '19'],
  appeal: ['27'],
  conclusion: ['28', '30', '31'],
  decision: ['29', '30', '31', '31.n1'],
  announcement: ['29', '30', '31'],
  division: ['36', '37', '37.n1', '43'],
  protocol: ['39', '42', '45', '46', '47', '55'],
  'failed-protocol': ['41'],
  'enterprise-protocol': ['36.n1', '43', '45'],
  mandate: ['47', '50.а', '50.б'],
  'deputy-form': ['47'],
  complaint: ['48'],
  cancellation: ['58', '59', '60', '61', '62'],
  handover: ['49'],
  summary: ['49'],
};
