import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { FindingList } from '@/components/law/finding-list';
import { LawNote } from '@/components/law/law-note';
import { PageHead } from '@/components/layout/page-head';
import { Section } from '@/components/layout/section';
import { StatedFacts } from '@/components/lishentsy/stated-facts';
import { StrikeForm } from '@/components/lishentsy/strike-form';
import { documentName, letterMeaning, stateOf, verdictOf } from '@/components/lishentsy/words';
import { DescriptionList } from '@/components/ui/description-list';
import { Link } from '@/components/ui/link';
import { couldEver } from '@/lib/access/allow';
import { formatDay } from '@/lib/i18n/format';
import { isId } from '@/lib/kernel/ids';
import { lishentsyEntry } from '@/lib/queries/lishentsy/entry';
import { requireDesk } from '../../../_shell/require-desk';

export async function generateMetadata() {
  return { title: (await getTranslations('lishentsy.entry'))('title') };
}

/** One entry of the register: the ground, the papers, what the law says, and the way out of it. */
export default async function EntryPage({ params }: { params: Promise<{ entryId: string }> }) {
  const { actor, context, today } = await requireDesk();
  const { entryId } = await params;
  const asked = isId(entryId) ? await lishentsyEntry.run(context, { entryId }) : null;
  if (!asked?.ok) notFound();
  const entry = asked.value;
  const t = await getTranslations('lishentsy');
  const locale = await getLocale();
  const isStanding = entry.state === 'entered';
  return (
    <>
      <PageHead
        title={entry.name}
        lead={letterMeaning(t, entry.letter)}
        trail={[{ href: '/lishentsy', label: t('title') }]}
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
            value: `${entry.settlement}, ${t('household', { household: entry.household })}`,
          },
          { term: t('columns.entered'), value: entry.enteredOn === null ? '—' : formatDay(entry.enteredOn, locale) },
          { term: t('columns.verdict'), value: t(`verdicts.${verdictOf(entry.verdict)}`) },
        ]}
      />
      <FindingList findings={entry.findings.map((finding) => ({ ...finding, level: levelOf(finding.level) }))} />
      <Family entry={entry} />
      <Section title={t('entry.papers')} law={<LawNote article="22" />}>
        {entry.documents.length === 0 ? <p>{t('entry.noPapers')}</p> : null}
        <ul>
          {entry.documents.map(({ id, kind, number, issuedOn, issuer }) => (
            <li key={id}>
              {number === '' ? documentName(t, kind) : t('entry.paper', { kind: documentName(t, kind), number })}
              {issuedOn === null ? null : `, ${formatDay(issuedOn, locale)}`}
              {issuer === '' ? null : `, ${issuer}`}
            </li>
          ))}
        </ul>
      </Section>
      <StatedFacts title={t('entry.found')} facts={entry.facts} />
      <Listed entry={entry} />
      {entry.strikeReason === null ? null : (
        <p>
          {t('entry.struck', {
            day: entry.struckOn === null ? '—' : formatDay(entry.struckOn, locale),
            reason: entry.strikeReason,
          })}
        </p>
      )}
      {isStanding && couldEver(actor, 'lishentsy.keep') ? (
        <Section title={t('entry.strike')} lead={t('entry.strikeLead')} law={<LawNote article="21" />}>
          <StrikeForm entryId={entry.id} version={entry.version} today={today} />
        </Section>
      ) : null}
    </>
  );
}

const levelOf = (level: string) => {
  const known = (['refused', 'violation', 'flag', 'undecided'] as const).find((item) => item === level);
  // An imported entry keeps the rule's own word for what the law refuses.
  return known ?? 'violation';
};

type Entry = Extract<Awaited<ReturnType<typeof lishentsyEntry.run>>, { ok: true }>['value'];

async function Family({ entry }: { entry: Entry }) {
  const t = await getTranslations('lishentsy.entry');
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
            {entry.family.map(({ id, name }) => (
              <li key={id}>
                <Link href={`/lishentsy/entry/${id}`}>{name}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

async function Listed({ entry }: { entry: Entry }) {
  const t = await getTranslations('lishentsy.entry');
  const locale = await getLocale();
  if (entry.lists.length === 0) return null;
  return (
    <Section title={t('lists')} law={<LawNote article="24" />}>
      <ul>
        {entry.lists.map(({ listId, number, postedOn }) => (
          <li key={listId}>
            <Link href={`/lishentsy/list/${listId}`}>
              {postedOn === null
                ? t('onOpenList', { number: String(number) })
                : t('onList', { number: String(number), day: formatDay(postedOn, locale) })}
            </Link>
          </li>
        ))}
        {entry.appeals.map(({ id }) => (
          <li key={id}>
            <Link href={`/appeals/${id}`}>{t('appeal')}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
