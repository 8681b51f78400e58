import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { LawNote } from '@/components/law/law-note';
import { PageHead } from '@/components/layout/page-head';
import { Section } from '@/components/layout/section';
import { ScanList } from '@/components/lishentsy/scan-list';
import { letterMeaning } from '@/components/lishentsy/words';
import { DecideForm } from '@/components/petitions/decide-petition-form';
import { ConcludeForm, ConfirmForm } from '@/components/petitions/petition-forms';
import { PetitionRoute } from '@/components/petitions/petition-route';
import { DescriptionList } from '@/components/ui/description-list';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { formatKnownDay } from '@/lib/i18n/format';
import { petitionsOne } from '@/lib/queries/petitions/one';
import { type Answer, getAnswer } from '../../_shell/get-answer';
import { requireDesk } from '../../_shell/require-desk';
import { PetitionDecision } from '../_shell/petition-decision';
import { PetitionPrints } from '../_shell/petition-prints';

interface Params {
  params: Promise<{ petitionId: string }>;
}

const loadPetition = cache(async (petitionId: string) => {
  const { context } = await requireDesk();
  return getAnswer(context, petitionsOne, { petitionId });
});

export async function generateMetadata({ params }: Params) {
  const { entry } = await loadPetition((await params).petitionId);
  return { title: (await getTranslations('petitions'))('one.title', { name: entry.name }) };
}

/** One petition: its way, what it rests on, and the step that is due now. */
export default async function PetitionPage({ params }: Params) {
  const { place, today } = await requireDesk();
  const { petitionId } = await params;
  const petition = await loadPetition(petitionId);
  const t = await getTranslations('petitions');
  const words = await getTranslations('lishentsy');
  const locale = await getLocale();
  const { entry, may } = petition;
  const form = { petitionId: petition.id, version: petition.version, today };
  return (
    <>
      <PageHead
        title={t('one.title', { name: entry.name })}
        lead={t(`places.${petition.place}`)}
        trail={[
          { href: '/lishentsy', label: words('title') },
          { href: '/petitions', label: t('title') },
        ]}
        actions={<PetitionPrints petition={petition} />}
      />
      <PetitionRoute {...petition} />
      {petition.isByDecree ? (
        <Notice tone="warn">
          {t('one.byDecree')} <LawNote article="18" />
        </Notice>
      ) : null}
      <InStead petition={petition} />
      {may.conclude ? (
        <Section title={t('concluding.title')} lead={t('concluding.lead')} law={<LawNote article="20" />}>
          <ConcludeForm {...form} />
        </Section>
      ) : null}
      {may.decide ? (
        <Section
          title={t(decidingTitle(petition))}
          lead={t(petition.isByDecree ? 'deciding.leadDecree' : 'deciding.lead')}
          law={<LawNote article={petition.isByDecree ? '18' : '19'} />}
        >
          <DecideForm
            {...form}
            isByDecree={petition.isByDecree}
            isConfirmed={petition.needsConfirmation}
            weighed={{
              // What is known only in part is not reckoned from.
              filedOn: typeof petition.filedOn === 'string' ? petition.filedOn : null,
              ...{ letter: entry.letter, interpretations: place?.campaign?.interpretations },
              isRepublic: petition.commission?.kind === 'republic',
            }}
          />
        </Section>
      ) : null}
      {may.confirm ? (
        <Section title={t('confirming.title')} lead={t('confirming.lead')} law={<LawNote article="19" />}>
          <ConfirmForm {...form} />
        </Section>
      ) : null}
      <PetitionFacts petition={petition} />
      <Section title={t('one.papers')} law={<LawNote article="20" />}>
        {petition.documents.length === 0 ? <p>{t('one.noPapers')}</p> : null}
        <ul>
          {petition.documents.map(({ id, kind, number, issuedOn, issuer, scans }) => (
            <li key={id}>
              {[
                number === '' ? kind : t('one.paper', { kind, number }),
                issuedOn === null ? '' : formatKnownDay(issuedOn, locale),
                issuer,
              ]
                .filter(Boolean)
                .join(', ')}
              <ScanList scans={scans} paper={{ petitionDocumentId: id }} label={kind} canAttach={may.attach} />
            </li>
          ))}
        </ul>
      </Section>
      <PetitionDecision petition={petition} />
    </>
  );
}

/** art. 33: whoever decides in the ended commission's stead, or has decided. */
async function InStead({ petition: { office, state } }: { petition: Answer<typeof petitionsOne> }) {
  const t = await getTranslations('petitions.one');
  if (office === null) return null;
  const waits = state === 'forwarded';
  return (
    <Notice tone={waits ? 'warn' : 'plain'}>
      {t(waits ? 'inStead' : 'decidedInStead')} <LawNote article="33" />
    </Notice>
  );
}

function decidingTitle({ isByDecree, office }: Answer<typeof petitionsOne>) {
  if (isByDecree) return 'deciding.titleDecree';
  return office === null ? 'deciding.title' : 'deciding.titleInStead';
}

/** Who asks, by which ground, and when it came to the soviet. */
async function PetitionFacts({ petition }: { petition: Answer<typeof petitionsOne> }) {
  const [t, words, locale] = [
    await getTranslations('petitions'),
    await getTranslations('lishentsy'),
    await getLocale(),
  ];
  const { entry } = petition;
  return (
    <DescriptionList
      items={[
        {
          term: t('one.entry'),
          value: (
            <Link href={`/lishentsy/entry/${entry.id}`}>
              {entry.name}, {entry.birthYear}, {entry.settlement}
            </Link>
          ),
        },
        {
          term: t('columns.letter'),
          value: `${t('one.letter', { letter: entry.letter })} ${letterMeaning(words, entry.letter)}`,
          law: <LawNote article={`15.${entry.letter}`} />,
        },
        { term: t('columns.soviet'), value: petition.soviet.name },
        { term: t('columns.filed'), value: formatKnownDay(petition.filedOn, locale) },
        ...(petition.passedOn === null
          ? []
          : [
              {
                term: t('columns.passed'),
                value: formatKnownDay(petition.passedOn, locale),
                law: <LawNote article="20" />,
              },
            ]),
        ...(petition.text === '' ? [] : [{ term: t('one.text'), value: petition.text }]),
      ]}
    />
  );
}
