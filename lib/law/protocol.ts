import type { RuleFinding } from './finding';
import { breach, flag, found } from './judge';

export interface ProtocolFacts {
  /** The agent in the chair and those elected; a failed meeting (art. 41) has elected none. */
  readonly presidium: number;
  readonly signatures: readonly {
    readonly name: string;
    readonly signed: boolean;
    readonly reason?: string | undefined;
  }[];
  /** Null when those who came were not counted. */
  readonly present: number | null;
}

/** art. 39 and 47: the protocol holds the count of all who came, and the presidium signs it. */
export function judgeProtocol(facts: ProtocolFacts): RuleFinding[] {
  const signed = facts.signatures.filter((signature) => signature.signed).length;
  const silent = facts.signatures.filter(({ signed: isSigned, reason = '' }) => !isSigned && reason.trim() === '');
  const { presidium } = facts;
  return found(
    facts.present === null && breach('protocol-without-count', '39', {}),
    signed === 0 && breach('protocol-unsigned', '47', {}),
    signed > 0 && signed < presidium && flag('protocol-signatures-short', '47', { signed, presidium }),
    silent.length > 0 && flag('refusal-to-sign-unexplained', '47', { names: silent.map(({ name }) => name) }),
  );
}
