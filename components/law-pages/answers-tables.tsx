import { useLocale, useTranslations } from 'next-intl';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { formatList, formatNumber } from '@/lib/i18n/format';
import { Answer } from './answer';
import { useElectedWords } from './answers-numbers';

interface Share {
  readonly name: string;
  readonly base: number;
  readonly quota: string;
  readonly floor: number;
  readonly remainder: string;
  readonly seats: number;
}

interface ApportionProps {
  uchastki: readonly Share[];
  tie: { readonly seats: number; readonly among: readonly string[] } | null;
  seats: number;
}

/** Quotas and remainders, uchastok by uchastok. */
export function ApportionAnswer({ uchastki, tie, seats }: ApportionProps) {
  const t = useTranslations('workbench');
  const locale = useLocale();
  const given = uchastki.reduce((sum, { seats: own }) => sum + own, 0);
  const end = 'end' as const;
  return (
    <Answer
      verdict={t('say.apportionAll', { given: String(given), seats: String(seats) })}
      steps={[
        t('say.apportionHow'),
        tie === null ? null : t('say.tie', { seats: String(tie.seats), among: formatList([...tie.among], locale) }),
      ]}
    >
      <Table
        caption={t('rules.apportion.title')}
        rows={uchastki.map((row, index) => ({ ...row, key: `${index}` }))}
        rowKey={({ key }) => key}
        isMarked={({ name }) => tie?.among.includes(name) ?? false}
        columns={[
          { key: 'name', header: t('columns.uchastok'), cell: ({ name }) => name },
          { key: 'base', header: t('columns.base'), align: end, cell: ({ base }) => formatNumber(base, locale) },
          { key: 'quota', header: t('columns.quota'), align: end, cell: ({ quota }) => quota },
          { key: 'floor', header: t('columns.floor'), align: end, phone: 'hide', cell: ({ floor }) => floor },
          { key: 'remainder', header: t('columns.remainder'), align: end, cell: ({ remainder }) => remainder },
          { key: 'seats', header: t('columns.seats'), align: end, cell: ({ seats: own }) => <b>{own}</b> },
        ]}
      />
    </Answer>
  );
}

interface DivideProps {
  uchastki: readonly {
    readonly settlements: readonly { readonly name: string; readonly population: number }[];
    readonly population: number;
  }[];
}

export function DivideAnswer({ uchastki }: DivideProps) {
  const t = useTranslations('workbench');
  const locale = useLocale();
  const rows = uchastki.map((row, index) => ({ ...row, number: index + 1 }));
  return (
    <Answer verdict={t('say.divided', { count: String(uchastki.length) })}>
      <Table
        caption={t('rules.divide.title')}
        rows={rows}
        rowKey={({ number }) => String(number)}
        columns={[
          { key: 'number', header: t('columns.uchastok'), width: '6rem', cell: ({ number }) => number },
          {
            key: 'settlements',
            header: t('columns.settlements'),
            cell: ({ settlements }) =>
              settlements.map(({ name, population }) => `${name} (${formatNumber(population, locale)})`).join(', '),
          },
          {
            key: 'population',
            header: t('columns.population'),
            align: 'end',
            cell: ({ population }) => formatNumber(population, locale),
          },
        ]}
      />
    </Answer>
  );
}

interface CountProps {
  elected: readonly string[];
  tied: readonly string[];
  open: number;
  candidates: readonly { readonly name: string; readonly for: number }[];
}

export function CountAnswer({ elected, tied, open, candidates }: CountProps) {
  const t = useTranslations('workbench');
  const words = useElectedWords();
  const outcomeOf = (name: string) => {
    if (elected.includes(name)) return <Tag tone="done">{t('say.outcomeElected')}</Tag>;
    return tied.includes(name) ? <Tag tone="warn">{t('say.outcomeTied')}</Tag> : t('say.outcomeNot');
  };
  return (
    <Answer verdict={words(elected)} steps={[open > 0 ? t('say.openPlaces', { count: String(open) }) : null]}>
      <Table
        caption={t('rules.count.title')}
        rows={[...candidates].sort((a, b) => b.for - a.for).map((row, index) => ({ ...row, key: `${index}` }))}
        rowKey={({ key }) => key}
        columns={[
          { key: 'name', header: t('columns.candidate'), cell: ({ name }) => name },
          { key: 'for', header: t('columns.for'), align: 'end', cell: (row) => row.for },
          { key: 'outcome', header: t('columns.outcome'), cell: ({ name }) => outcomeOf(name) },
        ]}
      />
    </Answer>
  );
}

interface CongressProps {
  delegates: readonly {
    readonly name: string;
    readonly base: number;
    readonly norm: number;
    readonly delegates: number;
  }[];
  unverified: boolean;
}

export function CongressAnswer({ delegates, unverified }: CongressProps) {
  const t = useTranslations('workbench');
  const locale = useLocale();
  const all = delegates.reduce((sum, row) => sum + row.delegates, 0);
  const end = 'end' as const;
  return (
    <Answer
      verdict={t('say.delegates', { count: formatNumber(all, locale) })}
      steps={[t('say.rounded')]}
      unverified={unverified}
    >
      <Table
        caption={t('rules.congress.title')}
        rows={delegates.map((row, index) => ({ ...row, key: `${index}` }))}
        rowKey={({ key }) => key}
        columns={[
          { key: 'name', header: t('columns.unit'), cell: ({ name }) => name },
          { key: 'base', header: t('columns.base'), align: end, cell: ({ base }) => formatNumber(base, locale) },
          { key: 'norm', header: t('columns.norm'), align: end, cell: ({ norm }) => formatNumber(norm, locale) },
          { key: 'own', header: t('columns.delegates'), align: end, cell: (row) => <b>{row.delegates}</b> },
        ]}
      />
    </Answer>
  );
}
