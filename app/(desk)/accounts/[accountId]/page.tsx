import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { AppointForm } from '@/components/accounts/appoint-form';
import { AppointmentRows } from '@/components/accounts/appointment-rows';
import { PasswordForm } from '@/components/accounts/password-form';
import { ActButton } from '@/components/forms/act-button';
import { AreaWords } from '@/components/layout/area-words';
import { PageHead } from '@/components/layout/page-head';
import { Section } from '@/components/layout/section';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { FUNCTIONS } from '@/lib/access/functions';
import { formatInstant } from '@/lib/i18n/format';
import { accountOne } from '@/lib/queries/accounts/one';
import { commissionsList } from '@/lib/queries/commissions/list';
import { territoryTree } from '@/lib/queries/territory/tree';
import { getAnswer, getWhole } from '../../_shell/get-answer';
import { type Desk, requireDesk } from '../../_shell/require-desk';

interface AccountPageProps {
  params: Promise<{ accountId: string }>;
  searchParams: Promise<{ bodyId?: string }>;
}

const loadAccount = cache(async (accountId: string) => {
  const { context } = await requireDesk();
  return getAnswer(context, accountOne, { accountId });
});

export async function generateMetadata({ params }: AccountPageProps): Promise<Metadata> {
  return { title: (await loadAccount((await params).accountId)).name };
}

/** One account: what it is appointed to, its password, its closing. */
export default async function AccountPage({ params, searchParams }: AccountPageProps) {
  const { accountId } = await params;
  const { bodyId } = await searchParams;
  const desk = await requireDesk();
  const t = await getTranslations('accounts');
  const account = await loadAccount(accountId);
  const isOpen = account.closedAt === null;
  return (
    <AreaWords areas={['accounts']}>
      <PageHead title={account.name} lead={account.login} trail={[{ href: '/accounts', label: t('title') }]} />
      {account.closedAt === null ? null : (
        <Notice title={t('closedSince', { at: formatInstant(account.closedAt, desk.locale) })} />
      )}
      <Section title={t('appointments')}>
        {account.appointments.length === 0 ? (
          <EmptyState title={t('states.idle')} />
        ) : (
          <AppointmentRows items={account.appointments} name={account.name} mayHandle={account.mayHandle} />
        )}
      </Section>
      {isOpen ? <Appointing desk={desk} accountId={accountId} bodyId={bodyId} /> : null}
      {isOpen && account.mayHandle && accountId !== desk.actor.accountId ? (
        <>
          <Section title={t('setPassword')} lead={t('setPasswordLead')}>
            <PasswordForm accountId={accountId} isOwn={false} />
          </Section>
          <Section title={t('close')} lead={t('closeLead')}>
            <ActButton
              act="accounts/close"
              input={{ accountId }}
              confirm={{ title: t('closeTitle', { name: account.name }), text: t('closeLead') }}
            >
              {t('close')}
            </ActButton>
          </Section>
        </>
      ) : null}
    </AreaWords>
  );
}

/** What the one who looks may appoint to; who leads no commission appoints nobody and sees no form. */
async function Appointing({ desk, accountId, bodyId }: { desk: Desk; accountId: string; bodyId: string | undefined }) {
  const t = await getTranslations();
  const { context, actor, place } = desk;
  const isAdmin = actor.appointments.some(({ function: held }) => held === 'admin');
  const chaired = new Set(
    actor.appointments.flatMap(({ function: held, commission }) =>
      held === 'chair' && commission ? [commission.id] : [],
    ),
  );
  const campaignId = place?.campaign?.id;
  const listed = await getWhole(context, commissionsList, { ...(campaignId && { campaignId }) });
  const commissions = listed
    .filter(({ id }) => isAdmin || chaired.has(id))
    .sort((a, b) => Number(b.id === bodyId) - Number(a.id === bodyId))
    .map(({ id, kind, territory, within }) => ({
      value: id,
      // Soviets of one name lie in several volosts.
      label: [territory.name, ...(within === null ? [] : [within]), t(`commissions.kinds.${kind}`)].join(' · '),
    }));
  const tree = isAdmin ? await territoryTree.run(context, {}) : null;
  const territories = (tree?.ok ? tree.value.items : [])
    .filter(({ kind }) => kind !== 'settlement')
    .map(({ id, kind, name }) => ({ value: id, label: `${name} · ${t(`territory.kinds.${kind}`)}` }));
  if (commissions.length === 0 && territories.length === 0) return null;
  return (
    <Section title={t('accounts.appoint')}>
      <AppointForm
        accountId={accountId}
        functions={isAdmin ? FUNCTIONS : ['clerk', 'agent']}
        commissions={commissions}
        territories={territories}
      />
    </Section>
  );
}
