import { getLocale, getTranslations } from 'next-intl/server';
import { FileForm } from '@/components/appeals/file-form';
import { PageHead } from '@/components/layout/page-head';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterText } from '@/components/ui/filter-fields';
import { Filters } from '@/components/ui/filters';
import { LinkButton } from '@/components/ui/link-button';
import { couldEver } from '@/lib/access/allow';
import { isOfOffice } from '@/lib/access/functions';
import { formatKnownDay } from '@/lib/i18n/format';
import { type ListOfElection, lishentsyLists } from '@/lib/queries/lishentsy/lists';
import { NoRight } from '../../_shell/no-right';
import { type Desk, requireDesk } from '../../_shell/require-desk';

/** Lists offered at once; of more than these a soviet is named first. */
const MOST = 500;

export async function generateMetadata() {
  return { title: (await getTranslations('appeals.filing'))('title') };
}

/** Takes a complaint of somebody on a posted list; where another commission takes it, it is passed on at once. */
export default async function FileAppealPage({ searchParams }: { searchParams: Promise<{ soviet?: string }> }) {
  const { actor, context, place, today } = await requireDesk();
  const t = await getTranslations('appeals');
  if (!couldEver(actor, 'appeals.file')) return <NoRight title={t('filing.title')} />;
  const words = await getTranslations('lishentsy');
  const locale = await getLocale();
  const { soviet } = await searchParams;
  const commissionId = place?.commission?.id ?? null;
  // art. 33: a soviet or an executive committee takes complaints only where the commission has ended.
  const only = commissionId === null ? 'ended' : 'posted';
  const asked = await lishentsyLists.run(context, { territoryId: place?.territory.id, only, soviet, limit: MOST });
  const own = new Set(actor.appointments.flatMap(({ commission }) => (commission === null ? [] : [commission.id])));
  const elections = asked.ok ? asked.value : { items: [], next: null };
  const offices = officesOf(actor);
  const ours = elections.items.filter((election) => isTakenBy({ commissionId, own, offices }, election));
  const posted = ours.flatMap((election) =>
    election.lists
      .filter(({ state }) => state === 'published')
      .map((list) => ({
        listId: list.id,
        label: [
          election.soviet,
          list.postedOn === null ? words('history.noDay') : formatKnownDay(list.postedOn, locale),
          ...(list.supplement > 0 ? [words('supplement.short', { number: String(list.supplement) })] : []),
        ].join(' · '),
        ...{ postedOn: list.postedOn, until: list.complaintsUntil },
        // art. 27: it goes to the commission that made the list; any other only passes it there.
        addressedTo: commissionId === null || own.has(election.commissionId) ? null : commissionId,
      })),
  );
  return (
    <>
      <PageHead title={t('filing.title')} lead={t('filing.lead')} trail={[{ href: '/appeals', label: t('title') }]} />
      {elections.next === null && soviet === undefined ? null : (
        <Filters action="/appeals/new" resetHref="/appeals/new">
          <FilterText name="soviet" label={words('columns.soviet')} asked={{ soviet }} />
        </Filters>
      )}
      {posted.length === 0 ? (
        <NothingToTake why={whyNot(commissionId, ours.length < elections.items.length)} />
      ) : (
        <FileForm lists={posted} today={today} isStead={commissionId === null} />
      )}
    </>
  );
}

/** The soviets and executive committees that the actor acts for; null for whoever writes down what any of them did. */
const officesOf = ({ appointments }: Desk['actor']): ReadonlySet<string> | null =>
  appointments.some(({ function: held }) => held === 'recorder')
    ? null
    : new Set(appointments.filter((one) => isOfOffice(one.function)).map(({ territoryId }) => territoryId));

interface Taker {
  readonly commissionId: string | null;
  /** The commissions that the actor acts for. */
  readonly own: ReadonlySet<string>;
  readonly offices: ReadonlySet<string> | null;
}

/** art. 33: an ended commission takes no complaints any more, the soviet or executive committee in its stead does. */
function isTakenBy({ commissionId, own, offices }: Taker, election: ListOfElection): boolean {
  const { officeId, hasEnded, commissionId: maker } = election;
  if (commissionId !== null) return !(hasEnded && own.has(maker));
  return offices === null || officeId === null || offices.has(officeId);
}

function whyNot(commissionId: string | null, isOver: boolean) {
  if (commissionId === null) return 'noneEnded';
  return isOver ? 'over' : 'noList';
}

async function NothingToTake({ why }: { why: ReturnType<typeof whyNot> }) {
  const t = await getTranslations('appeals');
  return (
    <EmptyState title={t(`filing.${why}`)} action={<LinkButton href="/lishentsy/list">{t('toLists')}</LinkButton>}>
      {t(`filing.${why}Note`)}
    </EmptyState>
  );
}
