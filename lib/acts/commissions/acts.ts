import type { AnyAct } from '../act';
import { appointAgent } from './appoint-agent';
import { endCommission } from './end';
import { formCommission } from './form';

export const COMMISSIONS_ACTS: readonly AnyAct[] = [formCommission, appointAgent, endCommission];
