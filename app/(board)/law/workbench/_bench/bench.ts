import type { ReactNode } from 'react';
import type { Refusal } from '@/lib/acts/refusal';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { RuleFinding } from '@/lib/law/finding';
import type { InterpretationId } from '@/lib/law/interpretations';
import { type BenchField, factsOf, type Query } from '@/lib/queries/law/bench-form';
import type { LawAnswer, LawRule } from '@/lib/queries/law/rule';

interface Declared<Answer extends LawAnswer> {
  readonly rule: LawRule<Answer>;
  readonly fields: (query: Query) => readonly BenchField[];
  /** Shown when nothing has been asked yet. */
  readonly example: Query;
  /** The facts are those that the rule has just accepted. */
  readonly show: (answer: Answer, facts: Readonly<Record<string, unknown>>) => ReactNode;
}

export interface Worked {
  readonly shown: ReactNode;
  readonly findings: readonly RuleFinding[];
}

/** A rule with its form, an example, and how its answer is shown. */
export interface Bench {
  readonly name: string;
  readonly article: string;
  readonly fields: (query: Query) => readonly BenchField[];
  readonly example: Query;
  readonly readings: readonly InterpretationId[];
  readonly work: (query: Query) => Result<Worked, Refusal>;
}

export function bench<Answer extends LawAnswer>({ rule, fields, example, show }: Declared<Answer>): Bench {
  return {
    ...{ name: rule.name, article: rule.article, fields, example, readings: rule.readings },
    work: (query) => {
      const facts = factsOf(fields(query), query);
      const answer = rule.ask(facts);
      if (!answer.ok) return err(answer.error);
      return ok({ shown: show(answer.value, facts), findings: answer.value.findings });
    },
  };
}
