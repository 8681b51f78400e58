'use client';

import { useTranslations } from 'next-intl';
import { NumberField, RadioField, SelectField, TextField } from '@/components/forms/fields';
import { letterOf } from '@/lib/law/letters';
import { FACT_QUESTIONS, type FactQuestion, RESTRICTIONS } from './fact-questions';

/** The questions that the chosen letter asks; each may be left open. */
export function FactFields({ letter }: { letter: string }) {
  const t = useTranslations('lishentsy');
  const known = letterOf(letter);
  const questions = known === null ? [] : FACT_QUESTIONS[known];
  if (questions.length === 0) return <p className="hint">{t('entering.noFacts')}</p>;
  return questions.map((question) => <Fact key={question.name} question={question} />);
}

function Fact({ question: { name, kind } }: { question: FactQuestion }) {
  const t = useTranslations('lishentsy');
  const common = { name: `facts.${name}`, label: t(`facts.${name}`) };
  if (kind === 'count') return <NumberField {...common} />;
  if (kind === 'text') return <TextField {...common} />;
  if (kind === 'restriction') {
    return <SelectField {...common} options={RESTRICTIONS.map((value) => ({ value, label: t(`kinds.${value}`) }))} />;
  }
  const answers = ['yes', 'no'] as const;
  return (
    <RadioField
      {...common}
      options={[
        ...answers.map((value) => ({ value, label: t(`answers.${value}`) })),
        { value: '', label: t('answers.unstated') },
      ]}
    />
  );
}
