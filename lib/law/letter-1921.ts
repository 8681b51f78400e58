import { type CivilDay, daysBetween } from '@/lib/kernel/civil-day';
import type { RuleFinding } from './finding';
import { DEFAULT_INTERPRETATIONS, type Interpretations } from './interpretations';
import { breach, flag, found } from './judge';

/** A draft of April 1921, printed in 1932: a module of its own, no part of the elections of 1926. */
export interface Conference {
  readonly factories: readonly { readonly name: string; readonly isPrepared: boolean }[];
  readonly hasReportBefore: boolean;
  readonly responsible: string | null;
}

/** Held only after preparation at each single factory and a report before it; somebody answers for it. */
export function judgeConference(facts: Conference): RuleFinding[] {
  const unprepared = facts.factories.filter(({ isPrepared }) => !isPrepared).map(({ name }) => name);
  return found(
    unprepared.length > 0 && breach('conference-unprepared', 'letter-1921', { factories: unprepared }),
    !facts.hasReportBefore && breach('conference-without-report', 'letter-1921', {}),
    (facts.responsible ?? '').trim() === '' && flag('conference-without-responsible', 'letter-1921', {}),
  );
}

/** A report after each conference too. */
export const judgeConferenceAfter = (hasReportAfter: boolean): RuleFinding[] =>
  found(!hasReportAfter && flag('conference-report-after-missing', 'letter-1921', {}));

/** A report before the masses leaves room for criticism: questions or speeches are on record. */
export const judgeReport = (facts: {
  readonly questions: number;
  readonly demands: number;
  readonly hasDiscussion: boolean;
}) =>
  found(
    !facts.hasDiscussion &&
      facts.questions === 0 &&
      facts.demands === 0 &&
      breach('report-without-discussion', 'letter-1921', {}),
  );

export interface Official {
  readonly name: string;
  readonly institution: string;
  readonly reportedOn: readonly CivilDay[];
}

/** Whoever has not reported in the month `YYYY-MM`; by I-37 with at most 31 days between, or once for each institution. */
export function officialsWithoutReport(
  officials: readonly Official[],
  month: string,
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
): readonly Official[] {
  const inMonth = ({ reportedOn }: Official) => reportedOn.some((day) => day.startsWith(month));
  switch (interpretations['I-37']) {
    case 'per-institution': {
      const reported = new Set(officials.filter(inMonth).map(({ institution }) => institution));
      return officials.filter(({ institution }) => !reported.has(institution));
    }
    case '31-days':
      return officials.filter((official) => !inMonth(official) || hasLongGap(official.reportedOn, month));
    default:
      return officials.filter((official) => !inMonth(official));
  }
}

function hasLongGap(days: readonly CivilDay[], month: string): boolean {
  const sorted = [...days].sort();
  return sorted.some((day, index) => {
    const previous = sorted[index - 1];
    return previous !== undefined && day.startsWith(month) && daysBetween(previous, day) > 31;
  });
}

export interface MonthlyReturn {
  readonly month: string;
  /** What the return says, and what the recorded meetings add up to. */
  readonly reports: { readonly returned: number; readonly recorded: number } | null;
  readonly silent: readonly string[];
}

/** Each month exact figures of all reports, which agree with the meetings on record. */
export function judgeReturn(facts: MonthlyReturn): RuleFinding[] {
  const { month, reports, silent } = facts;
  return found(
    reports === null && flag('return-missing', 'letter-1921', { month }),
    reports !== null &&
      reports.returned !== reports.recorded &&
      breach('return-differs', 'letter-1921', { month, ...reports }),
    silent.length > 0 && flag('officials-silent', 'letter-1921', { month, names: silent }, 'I-37'),
  );
}
