import { useLocale, useTranslations } from 'next-intl';
import { formatDay, formatNumber } from '@/lib/i18n/format';
import type { CivilDay } from '@/lib/kernel/civil-day';
import { DetachScan } from './detach-scan';
import { ScanUpload } from './scan-upload';
import { areaOf, type ScannedPaper } from './scanned-paper';

interface ScanItem {
  readonly id: string;
  readonly fileName: string;
  readonly size: number;
  readonly attachedOn: CivilDay | null;
  readonly detachedOn: CivilDay | null;
  readonly detachReason: string | null;
}

interface ScanListProps {
  scans: readonly ScanItem[];
  paper: ScannedPaper;
  label: string;
  canAttach: boolean;
}

/** The scans of one paper, those taken off with their reason, and the way to lay another to it. */
export function ScanList({ scans, paper, label, canAttach }: ScanListProps) {
  const t = useTranslations('lishentsy.scans');
  const locale = useLocale();
  const sizeOf = (bytes: number) =>
    t('kilobytes', { size: formatNumber(Math.max(1, Math.round(bytes / 1024)), locale) });
  return (
    <>
      {scans.length === 0 ? null : (
        <ul className="ml-4">
          {scans.map(({ id, fileName, size, attachedOn, detachedOn, detachReason }) => (
            <li key={id}>
              {detachedOn === null ? (
                <>
                  <a href={`/api/v1/evidence/${id}`} download>
                    {t('download', { name: fileName, size: sizeOf(size) })}
                  </a>{' '}
                  {attachedOn === null ? null : (
                    <small className="text-faded">{t('attached', { day: formatDay(attachedOn, locale) })}</small>
                  )}{' '}
                  {canAttach ? <DetachScan area={areaOf(paper)} scanId={id} name={fileName} /> : null}
                </>
              ) : (
                <small className="text-faded">
                  <s>{fileName}</s> {t('detached', { day: formatDay(detachedOn, locale), reason: detachReason ?? '' })}
                </small>
              )}
            </li>
          ))}
        </ul>
      )}
      {canAttach ? <ScanUpload paper={paper} label={label} /> : null}
    </>
  );
}
