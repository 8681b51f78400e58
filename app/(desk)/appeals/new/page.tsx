import { getLocale, getTranslations } from 'next-intl/server';
import { FileForm } from '@/components/appeals/file-form';
import { PageHead } from '@/components/layout/page-head';
import { EmptyState } from '@/components/ui/empty-state';
import { formatDay } from '@/lib/i18n/format';
import { lishentsyLists } from '@/lib/queries/lishentsy/lists';
import { requireDesk } from '../../_shell/require-desk';

export async function generateMetadata() {
  return { title: (await getTranslations('appeals.filing'))('title') };
}

/** Takes a complaint of somebody on a posted list; where another commission takes it, it is passed on at once. */
export default async function FileAppealPage() {
  const { actor, context, place, today } = await requireDesk();
  const t = await getTranslations('appeals');
  const locale = await getLocale();
  const asked = await lishentsyLists.run(context, { territoryId: place?.territory.id });
  const own = new Set(actor.appointments.flatMap(({ commission }) => (commission === null ? [] : [commission.id])));
  const commissionId = place?.commission?.id ?? null;
  const elections = asked.ok ? asked.value.items : [];
  // art. 33: a soviet or an executive committee takes complaints only where the commission has ended.
  const open = commissionId === null ? elections.filter(({ hasEnded }) => hasEnded) : elections;
  const posted = open.flatMap((election) =>
    election.lists.flatMap((list) =>
      list.postedOn === null
        ? []
        : [
            {
              ...{ listId: list.id, label: `${election.soviet} · ${formatDay(list.postedOn, locale)}` },
              ...{ postedOn: list.postedOn, until: list.complaintsUntil ?? list.postedOn },
              // art. 27: it goes to the commission that made the list; any other only passes it there.
              addressedTo: commissionId === null || own.has(election.commissionId) ? null : commissionId,
            },
          ],
    ),
  );
  return (
    <>
      <PageHead title={t('filing.title')} lead={t('filing.lead')} trail={[{ href: '/appeals', label: t('title') }]} />
      {posted.length === 0 ? (
        <EmptyState title={t('filing.noList')}>{t('filing.noListNote')}</EmptyState>
      ) : (
        <FileForm lists={posted} today={today} />
      )}
    </>
  );
}
