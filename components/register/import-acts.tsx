import { useTranslations } from 'next-intl';
import { ActButton } from '@/components/forms/act-button';
import { Link } from '@/components/ui/link';
import { ApplyProgress } from './import-progress';
import { type ImportReport, isGone, rejectedRows } from './import-report';

interface Props {
  report: ImportReport;
  /** Whether whoever looks keeps this register; the others only read. */
  isKeeper: boolean;
}

/** What can be done with an import now, each by one press. */
export function ImportActs({ report, isKeeper }: Props) {
  const t = useTranslations('register.import');
  const { id: importId, state, kind } = report;
  return (
    <div className="acts">
      {isKeeper && state === 'ready' ? <Apply report={report} /> : null}
      {state === 'applied' && kind === 'residents' ? (
        <Link className="button" href={`/register?importId=${importId}`}>
          {t('seeResidents')}
        </Link>
      ) : null}
      {rejectedRows(report) > 0 && !isGone(report) ? (
        <a className="button" href={`/api/v1/exports/import-faults.csv?importId=${importId}`} download>
          {t('faults')}
        </a>
      ) : null}
      {isKeeper ? <TakeBack report={report} /> : null}
    </div>
  );
}

function Apply({ report }: { report: ImportReport }) {
  const t = useTranslations('register.import');
  const { id: importId, valid, duplicates } = report;
  const rejected = rejectedRows(report);
  return (
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
  );
}

/** What was entered is undone; what was only read, or could not be, is put away. */
function TakeBack({ report: { id: importId, state } }: { report: ImportReport }) {
  const t = useTranslations('register.import');
  if (state === 'applied')
    return (
      <ActButton
        act="register/undo-import"
        input={{ importId }}
        tone="quiet"
        doneText={t('undone')}
        confirm={{ title: t('undo'), text: t('undoText') }}
      >
        {t('undo')}
      </ActButton>
    );
  if (state !== 'ready' && state !== 'failed') return null;
  return (
    <ActButton
      act="register/discard-import"
      input={{ importId }}
      tone="quiet"
      doneText={t('discarded')}
      confirm={{ title: t('discardTitle'), text: t('discardText'), label: t('discard') }}
    >
      {t('discard')}
    </ActButton>
  );
}
