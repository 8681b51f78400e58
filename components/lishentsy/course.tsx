import { useLocale, useTranslations } from 'next-intl';
import { LawNote } from '@/components/law/law-note';
import { Ruled, RuledRow } from '@/components/ui/ruled';
import { Steps } from '@/components/ui/steps';
import { formatDayShort, formatKnownDay } from '@/lib/i18n/format';
import type { KnownDay } from '@/lib/kernel/fact-day';
import { documentName } from './words';

const KEYS = ['information', 'check', 'document', 'entry'] as const;
type Key = (typeof KEYS)[number];

interface CourseStep {
  readonly step: Key;
  readonly article: string;
  readonly state: 'done' | 'current' | 'todo' | 'barred';
  readonly on: KnownDay;
  readonly by: string | null;
  readonly actor: string | null;
  readonly text: string | null;
}

interface Paper {
  readonly kind: string;
  readonly number: string;
  readonly issuer: string;
  readonly issuedOn: KnownDay;
}

/** The steps from the word to the entry; without information the way begins at the paper. */
export function CourseSteps({ steps }: { steps: readonly Pick<CourseStep, 'step' | 'state' | 'article'>[] }) {
  const t = useTranslations('lishentsy.course');
  return (
    <Steps
      label={t('label')}
      items={steps.map(({ step, state, article }) => ({
        title: t(`steps.${step}`),
        note: t('article', { article }),
        state: state === 'barred' ? 'todo' : state,
      }))}
    />
  );
}

/** What has been done on the way: on which day, by whom, with which paper. */
export function CourseRecord({ steps, documents }: { steps: readonly CourseStep[]; documents: readonly Paper[] }) {
  const t = useTranslations('lishentsy.course');
  const locale = useLocale();
  return (
    <Ruled label={t('record')}>
      {steps
        .filter(({ state }) => state === 'done')
        .map(({ step, article, on, by, actor, text }) => (
          <RuledRow
            key={step}
            when={formatKnownDay(on, locale, formatDayShort)}
            tone="done"
            title={t(`steps.${step}`)}
            law={<LawNote article={article} />}
          >
            {by === null || (by === '' && step === 'document') ? null : (
              <p>{t(`by.${step}`, { by: by === '' ? t('anonymous') : by })}</p>
            )}
            {text === null ? null : <p>{text}</p>}
            {step === 'document' ? <Papers documents={documents} /> : null}
            {actor === null ? null : <p className="text-faded">{t('writtenBy', { actor })}</p>}
          </RuledRow>
        ))}
    </Ruled>
  );
}

function Papers({ documents }: { documents: readonly Paper[] }) {
  const t = useTranslations('lishentsy');
  const locale = useLocale();
  return (
    <ul>
      {documents.map(({ kind, number, issuedOn }) => (
        <li key={`${kind}/${number}`}>
          {number === '' ? documentName(t, kind) : t('entry.paper', { kind: documentName(t, kind), number })}
          {issuedOn === null ? '' : `, ${formatKnownDay(issuedOn, locale)}`}
        </li>
      ))}
    </ul>
  );
}
