import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { FindingList } from '@/components/law/finding-list';
import { LawNote } from '@/components/law/law-note';
import { PageHead } from '@/components/layout/page-head';
import { Section } from '@/components/layout/section';
import { ScanList } from '@/components/lishentsy/scan-list';
import { documentName, letterMeaning } from '@/components/lishentsy/words';
import { DescriptionList } from '@/components/ui/description-list';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { addressWords } from '@/lib/i18n/address';
import { formatDay, formatKnownDay, formatKnownWhen } from '@/lib/i18n/format';
import type { KnownDay } from '@/lib/kernel/fact-day';
import { oneOf } from '@/lib/kernel/one-of';
import { personName } from '@/lib/kernel/person-name';
import { FRANCHISES } from '@/lib/law/franchise';
import { appealsOne } from '@/lib/queries/appeals/one';
import { getAnswer } from '../../_shell/get-answer';
import { requireDesk } from '../../_shell/require-desk';
import type { Appeal } from '../_shell/appeal';
import { daysOf, oneStop } from '../_shell/appeal-days';
import { AppealHistory } from '../_shell/appeal-history';
import { AppealNow, AppealSupervision } from '../_shell/appeal-now';
import { AppealRoute } from '../_shell/appeal-route';

interface Params {
  params: Promise<{ id: string }>;
}

const loadAppeal = cache(async (appealId: string) => {
  const { context } = await requireDesk();
  return getAnswer(context, appealsOne, { appealId });
});

export async function generateMetadata({ params }: Params) {
  const { person } = await loadAppeal((await params).id);
  return { title: (await getTranslations('appeals'))('one.title', { name: personName(person) }) };
}

/** One complaint: its way drawn, the act that is due, what was said, and what stands. */
export default async function AppealPage({ params }: Params) {
  const appeal = await loadAppeal((await params).id);
  const t = await getTranslations('appeals');
  const words = await getTranslations('lishentsy');
  const { person, entry } = appeal;
  return (
    <>
      <PageHead
        title={personName(person)}
        lead={t('one.lead', { letter: entry.letter, meaning: letterMeaning(words, entry.letter) })}
        trail={[{ href: '/appeals', label: t('title') }]}
        actions={<Papers appeal={appeal} />}
      />
      <AppealRoute appeal={appeal} />
      <ElectionDayNotice appeal={appeal} />
      <AppealNow appeal={appeal} />
      <Complaint appeal={appeal} />
      <AppealHistory appeal={appeal} />
      <Section title={t('one.findings')}>
        {appeal.findings.length === 0 ? <p>{t('one.noFindings')}</p> : null}
        <FindingList
          findings={appeal.findings.map((finding) => ({ ...finding, level: oneOf(LEVELS, finding.level) }))}
        />
      </Section>
      <AppealSupervision appeal={appeal} />
    </>
  );
}

const LEVELS = ['refused', 'violation', 'flag', 'undecided'] as const;

/** The longest way fills the twenty days: a decision may fall on the day of the elections. */
async function ElectionDayNotice({ appeal }: { appeal: Appeal }) {
  const t = await getTranslations('appeals.one');
  const locale = await getLocale();
  const { endsOn: last } = appeal;
  const isOpen = appeal.state === 'held' || appeal.state === 'sent';
  // Once the elections have begun there is nothing left to warn of.
  if (!isOpen || last === null || last < appeal.electionStart || appeal.electionStart < appeal.today) return null;
  const { day: written } = daysOf(appeal);
  return (
    <Notice tone="warn">
      {oneStop(t('onElectionDay', { day: written(last, locale), start: written(appeal.electionStart, locale) }))}
    </Notice>
  );
}

async function Complaint({ appeal }: { appeal: Appeal }) {
  const t = await getTranslations('appeals');
  const words = await getTranslations('lishentsy');
  const common = await getTranslations('common');
  const locale = await getLocale();
  const { entry, person, filedOn, postedOn, filingDue } = appeal;
  const dayOf = (day: KnownDay) => (day === null ? words('list.noDay') : formatKnownWhen(day, locale));
  const papers = entry.documents.map(({ kind, number }) =>
    number === '' ? documentName(words, kind) : words('entry.paper', { kind: documentName(words, kind), number }),
  );
  return (
    <Section title={t('one.complains')} law={<LawNote article="27" />}>
      <p className="whitespace-pre-line">{appeal.text}</p>
      <p className="text-faded">
        {t('one.filed', {
          day: dayOf(filedOn),
          form: t(`filing.forms.${appeal.form === 'oral' ? 'oral' : 'written'}`),
          by: appeal.filedBy,
        })}{' '}
        {t('one.posted', { day: dayOf(postedOn) })}
        {filingDue === null ? null : `; ${t('one.dueNote', { due: formatDay(filingDue, locale) })}`}
      </p>
      <LaidPapers appeal={appeal} />
      <DescriptionList
        items={[
          {
            term: t('one.standing'),
            value: t(`one.franchise.${oneOf(FRANCHISES, person.franchise)}`),
            law: <LawNote article="14" />,
          },
          { term: words('columns.soviet'), value: appeal.soviet.name },
          {
            term: words('columns.settlement'),
            value: common('address', addressWords(person)),
          },
          {
            term: t('one.documents'),
            value: papers.length === 0 ? t('one.noDocuments') : papers.join('; '),
            law: <LawNote article="22" />,
          },
        ]}
      />
      <div className="acts">
        <LinkButton href={`/lishentsy/entry/${entry.id}`} tone="quiet">
          {t('one.entry')}
        </LinkButton>
        <LinkButton href={`/lishentsy/list/${entry.listId}`} tone="quiet">
          {t('one.listRow', { number: String(entry.number) })}
        </LinkButton>
      </div>
    </Section>
  );
}

/** What the citizen has laid to the complaint. */
async function LaidPapers({ appeal: { documents, canAttach } }: { appeal: Appeal }) {
  const t = await getTranslations('appeals.one');
  const locale = await getLocale();
  if (documents.length === 0) return <p className="text-faded">{t('noLaid')}</p>;
  return (
    <>
      <h3>{t('laid')}</h3>
      <ul>
        {documents.map(({ id, kind, number, issuedOn, issuer, scans }) => (
          <li key={id}>
            {[
              number === '' ? kind : t('laidPaper', { kind, number }),
              issuedOn === null ? '' : formatKnownDay(issuedOn, locale),
              issuer,
            ]
              .filter(Boolean)
              .join(', ')}
            <ScanList scans={scans} paper={{ appealDocumentId: id }} label={kind} canAttach={canAttach} />
          </li>
        ))}
      </ul>
    </>
  );
}

async function Papers({ appeal }: { appeal: Appeal }) {
  const t = await getTranslations('appeals.one.paper');
  const has = {
    appeal: true,
    conclusion: appeal.route.some(({ conclusion }) => conclusion !== null),
    decision: appeal.route.some(({ outcome }) => outcome !== null),
    announcement: ['satisfied', 'refused', 'announced'].includes(appeal.state),
  };
  const kinds = (['appeal', 'conclusion', 'decision', 'announcement'] as const).filter((kind) => has[kind]);
  return kinds.map((kind) => (
    <LinkButton key={kind} href={`/api/v1/papers/${kind}?appealId=${appeal.id}`} tone="quiet">
      {t(kind)}
    </LinkButton>
  ));
}
