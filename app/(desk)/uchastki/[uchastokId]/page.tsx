import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { LawNote } from '@/components/law/law-note';
import { PageHead } from '@/components/layout/page-head';
import { Section } from '@/components/layout/section';
import { AsOfNotice } from '@/components/lishentsy/as-of-notice';
import { AsOfDay } from '@/components/lishentsy/day-picker';
import { ElectorsTable } from '@/components/uchastki/electors-table';
import { ExportLinks } from '@/components/ui/export-links';
import { Filters } from '@/components/ui/filters';
import { LinkButton } from '@/components/ui/link-button';
import { Pager } from '@/components/ui/pager';
import { formatDay } from '@/lib/i18n/format';
import { uchastkiElectors } from '@/lib/queries/uchastki/electors';
import { requireDesk } from '../../_shell/require-desk';
import { withQuery } from '../../_shell/with-query';

interface Props {
  params: Promise<{ uchastokId: string }>;
  searchParams: Promise<{ on?: string; cursor?: string }>;
}

async function getElectors({ params, searchParams }: Props) {
  const { context } = await requireDesk();
  const { uchastokId } = await params;
  const { on, cursor } = await searchParams;
  const input = uchastkiElectors.input.safeParse({ uchastokId, cursor, limit: 100, ...(on && { on }) });
  const found = input.success ? await uchastkiElectors.run(context, input.data) : null;
  if (!input.success || found?.ok !== true) notFound();
  return { ...found.value, on: input.data.on, isFirst: cursor === undefined };
}

export async function generateMetadata(props: Props) {
  const { uchastok } = await getElectors(props);
  return { title: (await getTranslations('uchastki'))('electorsOf', { number: String(uchastok.number) }) };
}

/** The elector list of an uchastok: as it is, or as it stood at the end of the day that the address names. */
export default async function ElectorsPage(props: Props) {
  const { uchastok, election, items, total, next, on, isFirst } = await getElectors(props);
  const t = await getTranslations('uchastki');
  const locale = await getLocale();
  const here = `/uchastki/${uchastok.id}`;
  const paper = withQuery('/api/v1/papers/elector-list', { uchastokId: uchastok.id, on });
  return (
    <>
      <PageHead
        title={t('electorsOf', { number: String(uchastok.number) })}
        lead={t('electorsLead', { name: uchastok.name, day: formatDay(election.startsOn, locale) })}
        trail={[
          { href: '/uchastki', label: t('title') },
          {
            href: withQuery('/uchastki', { electionId: election.id }),
            label: t('of', { soviet: election.sovietName }),
          },
        ]}
        actions={
          <LinkButton href={paper} tone="quiet">
            {t('printElectors')}
          </LinkButton>
        }
      />
      {on === undefined ? null : <AsOfNotice on={on} backHref={here} />}
      <Section law={<LawNote article="14" />}>
        <Filters action={here} resetHref={here}>
          <AsOfDay on={on} />
        </Filters>
        <p aria-live="polite">{t('electorsCount', { count: total })}</p>
        <ElectorsTable electors={items} />
        <Pager
          total={total}
          shown={items.length}
          firstHref={isFirst ? undefined : withQuery(here, { on })}
          nextHref={next === null ? undefined : withQuery(here, { on, cursor: next })}
        />
        <ExportLinks kind="electors" input={{ uchastokId: uchastok.id, on }} />
      </Section>
    </>
  );
}
