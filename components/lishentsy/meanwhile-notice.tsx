import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import type { EntrySeen } from './entry-seen';
import { documentName, letterShort, stateOf, verdictOf } from './words';

/** What another clerk has done to the entry since this form was opened; nothing typed here is lost. */
export function MeanwhileNotice({ before, now }: { before: EntrySeen; now: EntrySeen }) {
  const t = useTranslations('lishentsy');
  const told = (entry: EntrySeen) => ({
    letter: letterShort(t, entry.letter),
    ground: entry.ground ?? t('amending.nothing'),
    state: t(`states.${stateOf(entry.state)}`),
    verdict: t(`verdicts.${verdictOf(entry.verdict)}`),
    documents: entry.documents.map(({ kind, number }) => `${documentName(t, kind)} ${number}`.trim()).join('; '),
    principal: entry.principal?.name ?? t('amending.nothing'),
  });
  const [was, is] = [told(before), told(now)];
  const changed = (Object.keys(was) as (keyof typeof was)[]).filter((field) => was[field] !== is[field]);
  return (
    <Notice tone="warn" role="alert" title={t('amending.conflict', { who: now.lastAct?.actor ?? '—' })}>
      <p>{t('amending.conflictText')}</p>
      <ul>
        {changed.map((field) => (
          <li key={field}>
            {t('amending.field', { field: t(`amending.fields.${field}`), before: was[field], after: is[field] })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
