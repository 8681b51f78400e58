import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { FindingList } from '@/components/law/finding-list';
import { LawNote } from '@/components/law/law-note';
import { PageHead } from '@/components/layout/page-head';
import { Section } from '@/components/layout/section';
import { EntryHistory } from '@/components/lishentsy/entry-history';
import { StatedFacts } from '@/components/lishentsy/stated-facts';
import { letterMeaning, stateOf, verdictOf } from '@/components/lishentsy/words';
import { DescriptionList } from '@/components/ui/description-list';
import { ExportLinks } from '@/components/ui/export-links';
import { Link } from '@/components/ui/link';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { Tag } from '@/components/ui/tag';
import { couldEver } from '@/lib/access/allow';
import { addressWords } from '@/lib/i18n/address';
import { formatDay, formatKnownDay } from '@/lib/i18n/format';
import { isRestored } from '@/lib/law/restoration';
import { lishentsyEntry } from '@/lib/queries/lishentsy/entry';
import { type Answer, getAnswer } from '../../../_shell/get-answer';
import { requireDesk } from '../../../_shell/require-desk';
import { EntryForms } from '../../_shell/entry-forms';
import { EntryPapers } from '../../_shell/entry-papers';

interface Params {
  params: Promise<{ entryId: string }>;
}

const loadEntry = cache(async (entryId: string) => {
  const { context } = await requireDesk();
  return getAnswer(context, lishentsyEntry, { entryId });
});

export async function generateMetadata({ params }: Params) {
  const { name } = await loadEntry((await params).entryId);
  return { title: (await getTranslations('lishentsy.entry'))('titleOf', { name }) };
}

/** One entry of the register: the ground, the papers, what the law says, and the way out of it. */
export default async function EntryPage({ params }: Params) {
  const { actor, place, today } = await requireDesk();
  const { entryId } = await params;
  const entry = await loadEntry(entryId);
  const [t, common] = await Promise.all([getTranslations('lishentsy'), getTranslations('common')]);
  const locale = await getLocale();
  const canKeep = couldEver(actor, 'lishentsy.keep');
  // 15 н, о, п: nobody restores these; once their ground is gone they are struck on a paper (I-36).
  const canAsk = isRestored(entry.letter, place?.campaign?.interpretations) && couldEver(actor, 'petitions.keep');
  return (
    <>
      <PageHead
        title={entry.name}
        lead={letterMeaning(t, entry.letter)}
        trail={[{ href: '/lishentsy', label: t('title') }]}
        actions={<PetitionLink entry={entry} canFile={canAsk} />}
      />
      <DescriptionList
        items={[
          { term: t('columns.state'), value: t(`states.${stateOf(entry.state)}`) },
          {
            term: t('columns.letter'),
            value: t('letter', { letter: entry.letter }),
            law: <LawNote article={`15.${entry.letter}`} />,
          },
          { term: t('columns.born'), value: entry.birthYear },
          { term: t('columns.soviet'), value: entry.soviet },
          {
            term: t('columns.settlement'),
            value: common('address', addressWords(entry)),
          },
          { term: t('columns.entered'), value: formatKnownDay(entry.enteredOn, locale) },
          ...(entry.ground === null ? [] : [{ term: t('amending.ground'), value: entry.ground }]),
          { term: t('columns.verdict'), value: t(`verdicts.${verdictOf(entry.verdict)}`) },
        ]}
      />
      <Left entry={entry} />
      <Reopened entry={entry} />
      <FindingList findings={entry.findings.map((finding) => ({ ...finding, level: levelOf(finding.level) }))} />
      <Family entry={entry} />
      <EntryPapers entry={entry} canAttach={canKeep} />
      <StatedFacts title={t('entry.found')} facts={entry.facts} />
      <EntryHistory items={entry.history} />
      <ExportLinks kind="entry-history" input={{ entryId }} />
      {canKeep ? <EntryForms entry={entry} today={today} /> : null}
    </>
  );
}

const WHYS = ['struck', 'satisfied', 'restored', 'letter', 'left'] as const;

/** The person has died or gone, the entry stands. */
async function Left({ entry }: { entry: Entry }) {
  const t = await getTranslations('lishentsy.left');
  if (!entry.hasLeft) return null;
  return (
    <Notice tone="warn" title={t('title')} actions={<Link href={`/register/${entry.residentId}`}>{t('open')}</Link>}>
      {t('text')}
    </Notice>
  );
}

async function Reopened({ entry }: { entry: Entry }) {
  const t = await getTranslations('lishentsy.reopened');
  const locale = await getLocale();
  if (!entry.isReopened) return null;
  const why = WHYS.find((code) => code === entry.reopenedWhy) ?? 'other';
  return (
    <Notice tone="warn" title={t('title')}>
      {entry.reopenedOn === null
        ? t(`why.${why}`)
        : t('since', { day: formatDay(entry.reopenedOn, locale), why: t(`why.${why}`) })}{' '}
      {t('text')}
    </Notice>
  );
}

/** The petition that runs, or the way to file one. */
async function PetitionLink({ entry, canFile }: { entry: Entry; canFile: boolean }) {
  const t = await getTranslations('lishentsy.petition');
  const open = entry.petitions.find(({ state }) => OPEN.some((code) => code === state));
  if (open !== undefined) return <LinkButton href={`/petitions/${open.id}`}>{t('open')}</LinkButton>;
  if (entry.state !== 'entered' || !canFile) return null;
  return <LinkButton href={`/petitions/new?entryId=${entry.id}`}>{t('file')}</LinkButton>;
}

/** A petition that still waits for somebody. */
const OPEN = ['filed', 'forwarded', 'approved'] as const;

const levelOf = (level: string) => {
  const known = (['refused', 'violation', 'flag', 'undecided'] as const).find((item) => item === level);
  // An imported entry keeps the rule's own word for what the law refuses.
  return known ?? 'violation';
};

type Entry = Answer<typeof lishentsyEntry>;

async function Family({ entry }: { entry: Entry }) {
  const t = await getTranslations('lishentsy.entry');
  const words = await getTranslations('lishentsy');
  return (
    <>
      {entry.letter === 'п' ? (
        <p>
          {entry.principal === null ? (
            t('noPrincipal')
          ) : (
            <Link href={`/lishentsy/entry/${entry.principal.id}`}>
              {t('principal', { name: entry.principal.name })}
            </Link>
          )}
        </p>
      ) : null}
      {entry.family.length === 0 ? null : (
        <Section title={t('family')} law={<LawNote article="15.п" />}>
          <ul>
            {entry.family.map(({ id, name, isReopened }) => (
              <li key={id}>
                <Link href={`/lishentsy/entry/${id}`}>{name}</Link>{' '}
                {isReopened ? <Tag tone="warn">{words('reopened.tag')}</Tag> : null}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
