import { getLocale, getTranslations } from 'next-intl/server';
import { LawNote } from '@/components/law/law-note';
import { PageHead } from '@/components/layout/page-head';
import { Section } from '@/components/layout/section';
import { AsOfNotice } from '@/components/lishentsy/as-of-notice';
import { AsOfDay } from '@/components/lishentsy/day-picker';
import { ElectorsTable } from '@/components/uchastki/electors-table';
import { Filters } from '@/components/ui/filters';
import { LinkButton } from '@/components/ui/link-button';
import { ListEnd } from '@/components/ui/list-end';
import { formatDay } from '@/lib/i18n/format';
import { uchastkiElectors } from '@/lib/queries/uchastki/electors';
import { getAsked } from '../../_shell/get-answer';
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
  const { input, found } = await getAsked(context, uchastkiElectors, {
    uchastokId,
    cursor,
    limit: 100,
    ...(on && { on }),
  });
  return { electors: found, on: input.on, cursor };
}

export async function generateMetadata(props: Props) {
  const { uchastok } = (await getElectors(props)).electors;
  return { title: (await getTranslations('uchastki'))('electorsOf', { number: String(uchastok.number) }) };
}

/** The elector list of an uchastok: as it is, or as it stood at the end of the day that the address names. */
export default async function ElectorsPage(props: Props) {
  const { electors, on, cursor } = await getElectors(props);
  const { uchastok, election, kept } = electors;
  const t = await getTranslations('uchastki');
  const locale = await getLocale();
  const here = `/uchastki/${uchastok.id}`;
  const paper = withQuery('/api/v1/papers/elector-list', { uchastokId: uchastok.id, on });
  return (
    <>
      <PageHead
        title={t('electorsOf', { number: String(uchastok.number) })}
        lead={t('electorsLead', {
          name: uchastok.name,
          kind: uchastok.kind,
          day: formatDay(election.startsOn, locale),
        })}
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
      {on === undefined ? null : (
        <AsOfNotice
          {...{ on, backHref: here }}
          lacks={kept === null || kept === 'as-it-stood' ? undefined : t(`kept.${kept}`)}
        />
      )}
      <Section law={<LawNote article="14" />}>
        <Filters action={here} resetHref={here}>
          <AsOfDay on={on} />
        </Filters>
        <p aria-live="polite">{t('electorsCount', { count: electors.total })}</p>
        <ElectorsTable electors={electors.items} />
        <ListEnd
          page={electors}
          cursor={cursor}
          hrefOf={(from) => withQuery(here, { on, cursor: from })}
          kind="electors"
          input={{ uchastokId: uchastok.id, on }}
        />
      </Section>
    </>
  );
}
