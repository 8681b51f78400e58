import type { RuleFinding } from './finding';
import { breach, flag, found } from './judge';

export interface Handover {
  /** Complaints that the commission still holds. */
  readonly openCases: number;
  /** Protocols that are not signed yet, failed meetings' among them (41). */
  readonly unsignedProtocols: number;
  readonly to: 'soviet' | 'executive';
  /** Village and city commissions hand over to their soviet, the others to their executive committee. */
  readonly expected: 'soviet' | 'executive';
}

/** art. 49: at the end all papers go to the soviet or executive committee; new complaints then go by art. 33. */
export function judgeHandover(facts: Handover): RuleFinding[] {
  return found(
    facts.openCases > 0 && flag('handover-open-cases', '49', { openCases: facts.openCases }),
    facts.unsignedProtocols > 0 && breach('handover-unsigned', '49', { unsignedProtocols: facts.unsignedProtocols }),
    facts.to !== facts.expected && breach('handover-wrong-body', '49', { expected: facts.expected }),
  );
}
