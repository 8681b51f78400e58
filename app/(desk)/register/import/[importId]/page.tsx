import { getLocale, getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/layout/page-head';
import { Section } from '@/components/layout/section';
import { ImportActs } from '@/components/register/import-acts';
import { ImportFigures, ImportForm, ImportReasons, isGone } from '@/components/register/import-report';
import { ImportWatch } from '@/components/register/import-watch';
import { columnWords, failureWords } from '@/components/register/import-words';
import { MappingForm } from '@/components/register/mapping-form';
import { Notice } from '@/components/ui/notice';
import { formatInstant } from '@/lib/i18n/format';
import { importQuery } from '@/lib/queries/register/import';
import { columnsOf, isRequired } from '@/lib/registers/columns';
import { type Answer, getAnswer } from '../../../_shell/get-answer';
import { requireDesk } from '../../../_shell/require-desk';
import { mayKeep } from '../../may-keep';
import { ImportRowsSection } from './rows-section';

type ImportReport = Answer<typeof importQuery>;

interface Props {
  params: Promise<{ importId: string }>;
  searchParams: Promise<Record<string, string>>;
}

async function getReport(importId: string): Promise<ImportReport> {
  const { context } = await requireDesk();
  return getAnswer(context, importQuery, { importId });
}

export async function generateMetadata({ params }: Props) {
  return { title: (await getReport((await params).importId)).fileName };
}

/** One import: how far it has been read, what was found, and what becomes of it. */
export default async function ImportPage({ params, searchParams }: Props) {
  const [desk, report] = await Promise.all([requireDesk(), getReport((await params).importId)]);
  const t = await getTranslations('register');
  const isKeeper = mayKeep(desk, report.territory, report.campaignId ?? undefined);
  const who = report.uploadedBy ?? '—';
  const isBusy = report.state === 'reading' || report.state === 'applying';
  return (
    <>
      <PageHead
        title={report.fileName}
        lead={t('import.of', { kind: t(`import.kinds.${report.kind}`), territory: report.territory.name, who })}
        trail={[
          { href: '/register', label: t('title') },
          { href: '/register/import', label: t('imports') },
        ]}
      />
      {isBusy ? <ImportWatch report={report} /> : <Outcome {...{ report, isKeeper }} />}
      {isBusy || report.state === 'failed' || isGone(report) ? null : (
        <ImportRowsSection report={report} asked={await searchParams} />
      )}
      {isKeeper && canBeReread(report) ? <Columns report={report} /> : null}
      <Section title={t('import.form')}>
        <ImportForm report={report} />
      </Section>
      {isKeeper && report.state === 'ready' ? <Columns report={report} /> : null}
    </>
  );
}

/** The file is there and is a table: once its columns are named here it is read anew, and it need not be mended. */
const canBeReread = ({ state, heading, failure }: ImportReport): boolean =>
  state === 'failed' && heading.length > 0 && failure?.code !== 'file-gone';

async function Outcome({ report, isKeeper }: { report: ImportReport; isKeeper: boolean }) {
  const [t, records] = await Promise.all([getTranslations('register.import'), getTranslations('records')]);
  const locale = await getLocale();
  if (report.state === 'failed')
    return (
      <>
        <Notice tone="late" title={t('failedTitle')}>
          <p>{failureWords(report.failure, locale)}</p>
          {canBeReread(report) ? null : <p>{t('again')}</p>}
        </Notice>
        <ImportActs {...{ report, isKeeper }} />
      </>
    );
  return (
    <>
      {report.state === 'applied' ? (
        <Notice tone="done" title={report.added === null ? t('applied') : t('appliedCount', { count: report.added })} />
      ) : null}
      {isGone(report) ? <Gone report={report} /> : null}
      <ImportFigures report={report} />
      <ImportActs {...{ report, isKeeper }} />
      {isKeeper || isGone(report) ? null : <p className="text-faded">{records('noRight')}</p>}
      {isGone(report) ? null : <ImportReasons report={report} />}
    </>
  );
}

async function Gone({ report: { state, undoneAt } }: { report: ImportReport }) {
  const t = await getTranslations('register.import');
  const locale = await getLocale();
  return (
    <Notice title={t(state === 'discarded' ? 'discardedNotice' : 'undone')}>
      {undoneAt === null ? null : <p>{formatInstant(undoneAt, locale)}</p>}
    </Notice>
  );
}

async function Columns({ report }: { report: ImportReport }) {
  const t = await getTranslations('register.import');
  const locale = await getLocale();
  const columns = columnsOf(report.kind).map((name) => ({
    ...{ name, label: columnWords(name, locale), isRequired: isRequired(report.kind, name) },
  }));
  return (
    <Section title={t('mapping')} lead={t('mappingLead')}>
      <MappingForm
        {...{ columns, importId: report.id, heading: report.heading, mapping: report.mapping }}
        isFirst={canBeReread(report)}
      />
    </Section>
  );
}
