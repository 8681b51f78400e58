import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { couldEver } from '@/lib/access/allow';
import { requireDesk } from '../_shell/require-desk';
import { withQuery } from '../_shell/with-query';

/** Nobody can be entered in a soviet without a settlement: says where they come from. */
export async function NoSettlements({ sovietId }: { sovietId: string }) {
  const { actor } = await requireDesk();
  const [t, territory] = await Promise.all([getTranslations('register'), getTranslations('territory')]);
  const action = (
    <>
      <LinkButton tone="primary" href="/register/import?kind=settlements">
        {t('uploadSettlements')}
      </LinkButton>
      {couldEver(actor, 'territory.shape') ? (
        <LinkButton href={withQuery('/territory/add', { under: sovietId })}>{territory('add')}</LinkButton>
      ) : null}
    </>
  );
  return (
    <EmptyState title={t('noSettlements')} action={action}>
      {t('noSettlementsHint')}
    </EmptyState>
  );
}
