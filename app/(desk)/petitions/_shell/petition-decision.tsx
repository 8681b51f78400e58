import { getLocale, getTranslations } from 'next-intl/server';
import { LawNote } from '@/components/law/law-note';
import { Section } from '@/components/layout/section';
import { DescriptionList } from '@/components/ui/description-list';
import { formatKnownWhen } from '@/lib/i18n/format';
import type { KnownDay } from '@/lib/kernel/fact-day';
import type { petitionsOne } from '@/lib/queries/petitions/one';
import type { Answer } from '../../_shell/get-answer';

export type Petition = Answer<typeof petitionsOne>;

/** What the soviet concluded, what was decided and why, and whether it was confirmed. */
export async function PetitionDecision({ petition }: { petition: Petition }) {
  const t = await getTranslations('petitions');
  const { conclusion, outcome } = petition;
  return (
    <>
      {conclusion === null ? null : (
        <Section title={t('one.conclusion')} law={<LawNote article="20" />}>
          <p>{conclusion === '' ? t('one.noConclusion') : conclusion}</p>
        </Section>
      )}
      {outcome === null ? null : <Decided petition={petition} />}
    </>
  );
}

async function Decided({ petition }: { petition: Petition }) {
  const t = await getTranslations('petitions');
  const locale = await getLocale();
  const {
    outcome,
    decidedOn,
    decreeNumber: number,
    decreedOn,
    labourSince,
    loyaltyProved,
    reasons,
    confirmedOn,
    restoredOn,
  } = petition;
  const dayOf = (day: KnownDay) => formatKnownWhen(day, locale);
  const word = t(outcome === 'satisfied' ? 'one.outcome.satisfied' : 'one.outcome.refused');
  const loyalty = loyaltyProved ? 'one.loyaltyYes' : 'one.loyaltyNo';
  const items = [
    { term: t('deciding.outcome'), value: decidedOn === null ? word : `${word}, ${dayOf(decidedOn)}` },
    number !== null && {
      term: t('route.decree'),
      value: decreedOn === null ? t('one.decree', { number }) : t('one.decreeOf', { number, day: dayOf(decreedOn) }),
    },
    labourSince !== null && { term: t('one.labourSince'), value: dayOf(labourSince) },
    { term: t('one.loyalty'), value: t(loyaltyProved === null ? 'one.loyaltyUnknown' : loyalty) },
    Boolean(reasons) && { term: t('deciding.reasons'), value: reasons },
    confirmedOn !== null && {
      ...{ term: t('one.confirmation'), value: `${t(`places.${petition.place}`)}, ${dayOf(confirmedOn)}` },
    },
    restoredOn !== null && { term: t('one.restoredOn'), value: dayOf(restoredOn) },
  ];
  return (
    <Section
      title={t(petition.office === null ? 'one.decision' : 'one.decisionInStead')}
      law={<LawNote article={petition.isByDecree ? '18' : '19'} />}
    >
      <DescriptionList items={items.filter((item) => item !== false)} />
    </Section>
  );
}
