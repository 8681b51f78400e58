import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';

export interface Brought {
  readonly added: number;
  readonly already: number;
  readonly contested: number;
  readonly unmatched: readonly { readonly line: number; readonly text: string; readonly reason: string }[];
}

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** What the act answered, as far as it is shown. */
export function readBrought(answer: Readonly<Record<string, unknown>>): Brought {
  const { unmatched } = answer;
  return {
    ...{ added: numberOf(answer.added), already: numberOf(answer.already), contested: numberOf(answer.contested) },
    unmatched: (Array.isArray(unmatched) ? unmatched : []).map((row: Record<string, unknown>) => ({
      ...{ line: numberOf(row.line), text: String(row.text ?? ''), reason: String(row.reason ?? '') },
    })),
  };
}

export function BroughtNotice({ brought }: { brought: Brought }) {
  const t = useTranslations('units');
  const { added, already, contested, unmatched } = brought;
  return (
    <div aria-live="polite" className="grid gap-3">
      <Notice tone={contested + unmatched.length > 0 ? 'warn' : 'done'}>
        {t('brought', { added, already })} {contested > 0 ? t('broughtContested', { count: contested }) : null}
      </Notice>
      {unmatched.length === 0 ? null : (
        <>
          <h3>{t('unmatched')}</h3>
          <ul>
            {unmatched.map(({ line, text, reason }) => (
              <li key={line}>
                {text}{' '}
                <span className="text-faded">
                  {t('line', { line: String(line) })},{' '}
                  {t(`unmatchedReasons.${reason === 'several' ? 'several' : 'not-found'}`)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
