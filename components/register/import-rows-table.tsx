import { useLocale, useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { type Column, Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { reasonWords } from '@/lib/i18n/reason-words';

interface ImportTwin {
  /** Line of the file, where the twin stands above in it. */
  readonly line: number | null;
  /** Who is in the register already. */
  readonly residentId: string | null;
  readonly fields: readonly string[];
}

interface StagedRow {
  readonly line: number;
  readonly verdict: string;
  readonly fields: readonly string[];
  readonly reasons: readonly string[];
  /** Which of the fields are at fault. */
  readonly faulty: ReadonlySet<number>;
  /** What a row of the disfranchised states though nobody is deprived for it (17). */
  readonly barred: readonly string[];
  readonly twin: ImportTwin | null;
}

interface ImportRowsTableProps {
  heading: readonly string[];
  rows: readonly StagedRow[];
  show: 'all' | 'rejected' | 'duplicate' | 'outside';
}

const TONES = { valid: 'done', rejected: 'late', duplicate: 'warn', outside: 'plain' } as const;
type Verdict = keyof typeof TONES;
const VERDICTS: readonly Verdict[] = ['valid', 'rejected', 'duplicate', 'outside'];

/** Rows of the file as they are written, each with what the checks found. */
export function ImportRowsTable({ heading, rows, show }: ImportRowsTableProps) {
  const t = useTranslations('register.import');
  const found: Readonly<Record<typeof show, readonly Column<StagedRow>[]>> = {
    all: [{ key: 'verdict', header: t('verdict'), cell: (row) => <VerdictTag row={row} /> }],
    rejected: [{ key: 'reasons', header: t('reasonsColumn'), cell: (row) => <Reasons row={row} /> }],
    duplicate: [{ key: 'twin', header: t('twin'), cell: ({ twin }) => <Twin twin={twin} /> }],
    outside: [],
  };
  const columns: readonly Column<StagedRow>[] = [
    { key: 'line', header: t('line'), align: 'end', cell: ({ line }) => line },
    ...found[show],
    ...heading.map((name, index) => ({
      ...{ key: `field-${index}`, header: name, cell: (row: StagedRow) => <Written row={row} index={index} /> },
    })),
  ];
  return <Table wide caption={t('rows')} columns={columns} rows={rows} rowKey={({ line }) => String(line)} />;
}

function VerdictTag({ row }: { row: StagedRow }) {
  const t = useTranslations('register.import.verdicts');
  const verdict = VERDICTS.find((known) => known === row.verdict);
  return verdict === undefined ? null : <Tag tone={TONES[verdict]}>{t(verdict)}</Tag>;
}

function Reasons({ row }: { row: StagedRow }) {
  const locale = useLocale();
  return [...row.reasons, ...row.barred].map((reason) => reasonWords(reason, locale)).join('; ');
}

/** A field as written, marked where it is at fault; under it what its twin above in the file has, where the two differ. */
function Written({ row, index }: { row: StagedRow; index: number }) {
  const written = row.fields[index] ?? '';
  if (row.faulty.has(index)) return <strong className="text-accent">{written.trim() === '' ? '—' : written}</strong>;
  const twin = row.twin?.line == null ? written : (row.twin.fields[index] ?? '');
  return (
    <>
      {written}
      {twin === written ? null : <span className="block text-faded">{twin === '' ? '—' : twin}</span>}
    </>
  );
}

function Twin({ twin }: { twin: ImportTwin | null }) {
  const t = useTranslations('register.import');
  if (twin === null) return '—';
  const where = twin.line === null ? t('twinStored') : t('twinLine', { line: String(twin.line) });
  return (
    <span>
      {twin.residentId === null ? where : <Link href={`/register/${twin.residentId}`}>{where}</Link>}
      {twin.line === null ? (
        <span className="block min-w-48 text-faded">{twin.fields.filter((field) => field !== '').join(' · ')}</span>
      ) : null}
    </span>
  );
}
