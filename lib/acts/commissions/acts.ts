import type { AnyAct } from '../act';
import { appointAgent } from './appoint-agent';
import { formCommission } from './form';

export const COMMISSIONS_ACTS: readonly AnyAct[] = [formCommission, appointAgent];
