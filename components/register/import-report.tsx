import { useLocale, useTranslations } from 'next-intl';
import { Bars } from '@/components/ui/bars';
import { DescriptionList } from '@/components/ui/description-list';
import { Figures } from '@/components/ui/figures';
import { reasonWords } from '@/lib/i18n/reason-words';

/** Where an import stands and what was found in it. */
export interface ImportReport {
  readonly id: string;
  readonly kind: 'settlements' | 'residents' | 'lishentsy';
  readonly state: 'reading' | 'ready' | 'applying' | 'applied' | 'undone' | 'discarded' | 'failed';
  readonly read: number;
  /** Rows entered so far, while they are being entered. */
  readonly applied: number | null;
  readonly valid: number;
  readonly rejected: Readonly<Record<string, number>>;
  readonly duplicates: number;
  readonly oldSpelling: number;
  readonly outside: number;
  readonly fileName: string;
  readonly fileDigest: string;
  readonly encoding: string | null;
  readonly separator: string | null;
}

/** Its rows are there no more: what it made was taken away again, or it was put away. */
export const isGone = ({ state }: Pick<ImportReport, 'state'>): boolean => state === 'undone' || state === 'discarded';

export const rejectedRows = (report: ImportReport): number =>
  Object.values(report.rejected).reduce((sum, count) => sum + count, 0);

export function ImportFigures({ report }: { report: ImportReport }) {
  const t = useTranslations('register.import.figures');
  const rejected = rejectedRows(report);
  const { read, valid, duplicates, oldSpelling, outside } = report;
  return (
    <Figures
      items={[
        { value: read, label: t('read') },
        { value: valid, label: t('valid'), tone: valid > 0 ? 'done' : undefined },
        { value: rejected, label: t('rejected'), tone: rejected > 0 ? 'late' : undefined },
        { value: duplicates, label: t('duplicates') },
        ...(oldSpelling > 0 ? [{ value: oldSpelling, label: t('oldSpelling') }] : []),
        ...(outside > 0 ? [{ value: outside, label: t('outside') }] : []),
      ]}
    />
  );
}

export function ImportReasons({ report }: { report: ImportReport }) {
  const t = useTranslations('register.import');
  const locale = useLocale();
  const items = Object.entries(report.rejected).map(([reason, value]) => ({
    ...{ label: reasonWords(reason, locale), value },
    href: `/register/import/${report.id}?show=rejected&reason=${reason}`,
  }));
  return items.length === 0 ? null : <Bars label={t('byReason')} items={items} />;
}

const SEPARATORS = { ';': 'semicolon', ',': 'comma', '\t': 'tab', '|': 'bar' } as const;

export function ImportForm({ report }: { report: ImportReport }) {
  const t = useTranslations('register.import');
  const separator = Object.entries(SEPARATORS).find(([sign]) => sign === report.separator)?.[1] ?? 'none';
  return (
    <DescriptionList
      items={[
        { term: t('fileName'), value: report.fileName },
        { term: t('encoding'), value: report.encoding ?? '—' },
        { term: t('separator'), value: t(`separators.${separator}`) },
        { term: t('digest'), value: <code className="break-all text-sm">{report.fileDigest}</code> },
      ]}
    />
  );
}
