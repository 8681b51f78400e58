import { useTranslations } from 'next-intl';
import { ActButton } from '@/components/forms/act-button';
import { Link } from '@/components/ui/link';
import { ApplyProgress } from './import-progress';
import { type ImportReport, rejectedRows } from './import-report';

/** What can be done with an import now, each by one press. */
export function ImportActs({ report }: { report: ImportReport }) {
  const t = useTranslations('register.import');
  const { id: importId, state, valid, duplicates, kind } = report;
  const rejected = rejectedRows(report);
  return (
    <div className="acts">
      {state === 'ready' ? (
        <ActButton
          act="register/apply-import"
          input={{ importId, ...(rejected > 0 && { skipRejected: true }) }}
          tone="primary"
          doneText={t('applied')}
          confirm={{
            title: t('applyConfirm'),
            text: t('applyText', { valid, rejected: String(rejected), duplicates: String(duplicates) }),
          }}
          meanwhile={<ApplyProgress importId={importId} valid={valid} />}
          impossible={valid === 0 ? t('nothing') : undefined}
        >
          {rejected > 0 ? t('applySkip', { valid }) : t('apply', { valid })}
        </ActButton>
      ) : null}
      {state === 'applied' && kind === 'residents' ? (
        <Link className="button" href={`/register?importId=${importId}`}>
          {t('seeResidents')}
        </Link>
      ) : null}
      {rejected > 0 && state !== 'undone' ? (
        <a className="button" href={`/api/v1/exports/import-faults.csv?importId=${importId}`} download>
          {t('faults')}
        </a>
      ) : null}
      {state === 'applied' ? (
        <ActButton
          act="register/undo-import"
          input={{ importId }}
          tone="quiet"
          doneText={t('undone')}
          confirm={{ title: t('undo'), text: t('undoText') }}
        >
          {t('undo')}
        </ActButton>
      ) : null}
    </div>
  );
}
