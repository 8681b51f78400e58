import { getTranslations } from 'next-intl/server';
import { LocaleSwitch } from '@/components/layout/locale-switch';
import { Rail, type RailItem } from '@/components/layout/rail';
import { ThemeSwitch } from '@/components/layout/theme-switch';
import { Link } from '@/components/ui/link';
import { isOfOffice } from '@/lib/access/functions';
import { countDuties, type DutyCount } from '@/lib/queries/campaign/count-duties';
import { signOut } from './actions';
import { loadToday } from './load-today';
import { PostName } from './post-name';
import type { Desk } from './require-desk';
import { type Section, sectionsOf } from './sections';

/** What of the running terms each section answers for. */
const SUBJECTS: Readonly<Record<string, readonly string[]>> = {
  lishentsy: ['entry', 'information', 'list', 'election', 'petition'],
  appeals: ['appeal'],
  meetings: ['meeting'],
};

async function dutiesOf({ place, context, today }: Desk): Promise<ReadonlyMap<string, DutyCount>> {
  if (place?.campaign == null) return new Map();
  const { campaign, territory, commission } = place;
  return countDuties(context, {
    ...{ campaignId: campaign.id, today, territoryPath: territory.path },
    commissionId: commission?.id ?? null,
    officeId: commission === null && isOfOffice(place.function) ? territory.id : null,
  });
}

function countOf(section: Section, duties: ReadonlyMap<string, DutyCount>): Pick<RailItem, 'count' | 'late'> {
  const counts = (SUBJECTS[section.area] ?? []).flatMap((kind) => duties.get(kind) ?? []);
  const open = counts.reduce((sum, count) => sum + count.open, 0);
  return open === 0 ? {} : { count: open, late: counts.some((count) => count.late > 0) };
}

export async function DeskRail({ desk }: { desk: Desk }) {
  const t = await getTranslations();
  const duties = await dutiesOf(desk);
  const { all, counts } = await loadToday(undefined);
  const today = all === 0 ? {} : { count: all, late: counts.overdue > 0 };
  const items = sectionsOf(desk.actor).map((section) => ({
    href: section.href,
    label: t(`layout.areas.${section.area}`),
    ...('covers' in section && { covers: section.covers }),
    ...('part' in section && { part: t(`layout.parts.${section.part}`) }),
    ...(section.area === 'desk' ? today : countOf(section, duties)),
  }));
  return (
    <Rail
      body={desk.place === null ? desk.actor.name : <PostName place={desk.place} />}
      items={items}
      footer={<RailFoot desk={desk} />}
    />
  );
}

async function RailFoot({ desk }: { desk: Desk }) {
  const t = await getTranslations('layout');
  return (
    <>
      <span>{desk.actor.name}</span>
      {desk.places.length > 1 ? <Link href="/places">{t('otherDesk')}</Link> : null}
      <Link href="/accounts/password">{t('ownPassword')}</Link>
      <Link href="/access">{t('whoMay')}</Link>
      <form action={signOut}>
        <button type="submit" className="link-button">
          {t('signOut')}
        </button>
      </form>
      <LocaleSwitch />
      <ThemeSwitch />
    </>
  );
}
