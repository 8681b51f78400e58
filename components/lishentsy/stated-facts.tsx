import { useTranslations } from 'next-intl';
import { LawNote } from '@/components/law/law-note';
import { Section } from '@/components/layout/section';
import { DescriptionList } from '@/components/ui/description-list';
import { FACT_QUESTIONS, type FactName, RESTRICTIONS } from './fact-questions';

type Stated = Readonly<Record<string, string | number | boolean>>;

const NAMES = new Set(Object.values(FACT_QUESTIONS).flatMap((questions) => questions.map(({ name }) => name)));

/** What the commission has established of the ground, in the words of its questions. */
export function StatedFacts({ title, facts }: { title: string; facts: Stated }) {
  const t = useTranslations('lishentsy');
  const stated = [...NAMES].filter((name) => facts[name] !== undefined);
  if (stated.length === 0) return null;
  return (
    <Section title={title} law={<LawNote article="15" />}>
      <DescriptionList items={stated.map((name) => ({ term: t(`facts.${name}`), value: wordsOf(t, name, facts) }))} />
    </Section>
  );
}

type Words = ReturnType<typeof useTranslations<'lishentsy'>>;

function wordsOf(t: Words, name: FactName, facts: Stated): string {
  const value = facts[name];
  if (typeof value === 'boolean') return value ? t('answers.yes') : t('answers.no');
  const restriction = RESTRICTIONS.find((code) => code === value);
  return restriction === undefined ? String(value) : t(`kinds.${restriction}`);
}
