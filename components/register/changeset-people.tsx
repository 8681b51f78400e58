import { useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { type Column, Table } from '@/components/ui/table';
import { usePersonColumns } from './person-columns';
import { useValueWords } from './value-words';

const VERDICTS = [
  'changed-since',
  'already-so',
  'twin-there',
  'meeting-open',
  'struck',
  'age-told',
  'other-soviet',
  'complaint-runs',
] as const;

interface Field {
  readonly column: string;
  readonly before: string | null;
  readonly after: string | null;
}

interface Row {
  readonly residentId: string;
  readonly name: string;
  readonly birthYear: number;
  readonly settlementName: string;
  readonly household: string;
  readonly verdict: string;
  readonly fields: readonly Field[];
}

/** Whom a changeset takes: before and after of each, or why it does not apply. */
export function ChangesetPeople({ people, isFit }: { people: readonly Row[]; isFit: boolean }) {
  const t = useTranslations('records');
  const { place } = usePersonColumns();
  const verdictOf = (verdict: string): string => {
    const known = VERDICTS.find((code) => code === verdict);
    return known === undefined ? '' : t(`verdicts.${known}`);
  };
  const columns: readonly Column<Row>[] = [
    {
      ...{ key: 'person', header: t('person') },
      cell: ({ residentId, name, birthYear }) => (
        <>
          <Link href={`/register/${residentId}`}>{name}</Link>, {birthYear}
        </>
      ),
    },
    place,
    ...(isFit
      ? [
          { key: 'before', header: t('before'), cell: ({ fields }: Row) => <Values fields={fields} side="before" /> },
          { key: 'after', header: t('after'), cell: ({ fields }: Row) => <Values fields={fields} side="after" /> },
        ]
      : [{ key: 'verdict', header: t('verdict'), cell: ({ verdict }: Row) => verdictOf(verdict) }]),
  ];
  return (
    <Table
      caption={t(isFit ? 'tabsFit' : 'tabsUnfit')}
      columns={columns}
      rows={people}
      rowKey={({ residentId }) => residentId}
      empty={t('noneHere')}
      wide
    />
  );
}

function Values({ fields, side }: { fields: readonly Field[]; side: 'before' | 'after' }) {
  const { nameOf, sayValue } = useValueWords();
  // What had no value before is named beside its new one only.
  const shown = fields.filter((field) => side === 'after' || field.before !== null || field.column === 'is_of_age');
  if (shown.length === 0) return '—';
  return shown.map((field) => (
    <div key={field.column}>
      <span className="text-faded">{nameOf(field.column)}: </span>
      {side === 'before' ? <s>{sayValue(field.column, field.before)}</s> : sayValue(field.column, field.after)}
    </div>
  ));
}
