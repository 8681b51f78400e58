import type { LawRule } from './rule';
import { alternates } from './rules/alternates';
import { appealRoute } from './rules/appeal-route';
import { apportion } from './rules/apportion';
import { cancellation } from './rules/cancellation';
import { congress } from './rules/congress';
import { count } from './rules/count';
import { disfranchisement } from './rules/disfranchisement';
import { divide } from './rules/divide';
import { notice } from './rules/notice';
import { publication } from './rules/publication';
import { quorum } from './rules/quorum';
import { restoration } from './rules/restoration';
import { seats } from './rules/seats';
import { term } from './rules/term';

/** Every rule that anyone may ask, in the order of the Instruction. */
export const LAW_RULES: readonly LawRule[] = [
  disfranchisement,
  restoration,
  publication,
  term,
  appealRoute,
  notice,
  divide,
  quorum,
  seats,
  apportion,
  alternates,
  count,
  congress,
  cancellation,
];

const byName = new Map(LAW_RULES.map((rule) => [rule.name, rule]));

export const findLawRule = (name: string): LawRule | null => byName.get(name) ?? null;
