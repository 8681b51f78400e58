import { getTranslations } from 'next-intl/server';
import { LawNote } from '@/components/law/law-note';
import { PageHead } from '@/components/layout/page-head';
import { Section } from '@/components/layout/section';
import { Figures } from '@/components/ui/figures';
import { LinkButton } from '@/components/ui/link-button';
import { Progress } from '@/components/ui/progress';
import { Tabs } from '@/components/ui/tabs';
import { PartedNotice } from '@/components/units/parted-notice';
import { unitsStanding } from '@/lib/queries/units/standing';
import { getAnswer } from '../_shell/get-answer';
import { requireDesk } from '../_shell/require-desk';
import { withQuery } from '../_shell/with-query';
import { Contested } from './contested';
import { Free } from './free';
import { Struck } from './struck';
import { UnitsOfTown } from './units-of-town';

const SHOWS = ['units', 'several', 'none', 'struck'] as const;

interface TownProps {
  sovietId: string;
  asked: Readonly<Record<string, string>>;
}

/** One town: how far everyone is put down to exactly one unit, the units, who is in two, who is in none. */
export async function TownUnits({ sovietId, asked }: TownProps) {
  const { context } = await requireDesk();
  const t = await getTranslations('units');
  const { soviet, electors, once, several, none, struck, mayKeep, parted } = await getAnswer(context, unitsStanding, {
    sovietId,
  });
  const show = SHOWS.find((known) => known === asked.show) ?? 'units';
  const counts = { units: {}, several: { count: several }, none: { count: none }, struck: { count: struck } };
  return (
    <>
      <PageHead
        title={t('of', { soviet: soviet.name })}
        lead={t('lead')}
        actions={<LinkButton href="/uchastki">{t('divide')}</LinkButton>}
      />
      <Section law={<LawNote article="36" />}>
        <Figures
          items={[
            { value: electors, label: t('figures.electors') },
            { value: once, label: t('figures.once'), tone: once === electors ? 'done' : undefined },
            { value: several, label: t('figures.several'), tone: several > 0 ? 'late' : undefined },
            { value: none, label: t('figures.none'), tone: none > 0 ? 'late' : undefined },
          ]}
        />
        <Progress label={t('progress')} value={once} max={Math.max(electors, 1)} />
      </Section>
      <PartedNotice parted={parted} />
      <Tabs
        label={t('showsLabel')}
        items={SHOWS.filter((one) => one !== 'struck' || struck > 0).map((one) => ({
          href: withQuery('/units', { sovietId, show: one === 'units' ? undefined : one }),
          label: t(`shows.${one}`),
          isCurrent: one === show,
          ...counts[one],
        }))}
      />
      {show === 'units' ? <UnitsOfTown {...{ sovietId, asked, mayKeep }} /> : null}
      {show === 'several' ? <Contested {...{ sovietId, asked, mayKeep }} /> : null}
      {show === 'none' ? <Free {...{ sovietId, asked, mayKeep }} /> : null}
      {show === 'struck' ? <Struck {...{ sovietId, asked }} /> : null}
    </>
  );
}
