import { z } from 'zod';
import { parseInput } from '@/lib/acts/parse-input';
import { invalid, type Refusal } from '@/lib/acts/refusal';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { ArticleRef, RuleFinding } from '@/lib/law/finding';
import {
  type InterpretationId,
  type Interpretations,
  resolveInterpretations,
  unknownReadings,
} from '@/lib/law/interpretations';
import { type Parameters, resolveParameters, unfitNorms } from '@/lib/law/parameters';

/** What a rule answers: its own fields, and what the law finds. */
export interface LawAnswer {
  readonly findings: readonly RuleFinding[];
  readonly [field: string]: unknown;
}

/** The readings and norms that the asker chose; by default those of the registry. */
export interface LawUsed {
  readonly interpretations: Interpretations;
  readonly norms: Parameters;
}

interface Declared<Shape extends z.ZodRawShape, Answer extends LawAnswer> {
  readonly name: string;
  readonly article: ArticleRef;
  readonly readings: readonly InterpretationId[];
  readonly shape: Shape;
  /** Facts that each may be, but not together: the field and the code of its fault. */
  readonly check?: (facts: z.output<z.ZodObject<Shape>>) => readonly [field: string, code: string] | null;
  readonly work: (facts: z.output<z.ZodObject<Shape>>, law: LawUsed) => Result<Answer, Refusal>;
}

/** A rule that anyone may ask: facts in, verdict out, nothing stored. */
export interface LawRule<Answer extends LawAnswer = LawAnswer> {
  readonly name: string;
  readonly article: ArticleRef;
  /** What could be read otherwise and would change the answer. */
  readonly readings: readonly InterpretationId[];
  readonly input: z.ZodType;
  readonly ask: (facts: unknown) => Result<Answer, Refusal>;
}

const chosen = z.object({
  interpretations: z.record(z.string().max(10), z.string().max(40)).default({}),
  norms: z.record(z.string().max(40), z.number()).default({}),
});

/** The readings by which the answer was given, by their numbers; a type, for an answer may hold any field beside. */
type ReadBy = { readonly readings: Readonly<Record<string, string>> };

export function defineRule<Shape extends z.ZodRawShape, Answer extends LawAnswer>(
  declared: Declared<Shape, Answer>,
): LawRule<Answer & ReadBy> {
  const { name, article, readings, shape, check, work } = declared;
  const input = z.object(shape);
  return {
    name,
    article,
    readings,
    input: input.extend(chosen.shape),
    ask: (value) => {
      const [facts, law] = [parseInput(input, value), lawOf(value)];
      if (!facts.ok) return err({ code: 'INVALID_INPUT', issues: facts.error });
      if (!law.ok) return law;
      const fault = check?.(facts.value) ?? null;
      if (fault !== null) return err(invalid([fault[0]], fault[1]));
      const answer = work(facts.value, law.value);
      const used = readings.map((id) => [id, law.value.interpretations[id]]);
      return answer.ok ? ok({ ...answer.value, readings: Object.fromEntries(used) }) : answer;
    },
  };
}

function lawOf(value: unknown): Result<LawUsed, Refusal> {
  const read = parseInput(chosen, value);
  if (!read.ok) return err({ code: 'INVALID_INPUT', issues: read.error });
  const { interpretations, norms } = read.value;
  if (unknownReadings(interpretations).length > 0) return err(invalid(['interpretations'], 'no-such-reading'));
  if (unfitNorms(norms).length > 0) return err(invalid(['norms'], 'unfit-norm'));
  return ok({ interpretations: resolveInterpretations(interpretations), norms: resolveParameters(norms) });
}
