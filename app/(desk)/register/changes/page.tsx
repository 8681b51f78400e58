import { getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/layout/page-head';
import { PrintButton } from '@/components/layout/print-button';
import { Section } from '@/components/layout/section';
import { ChangesetsTable } from '@/components/register/changesets-table';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { ListEnd } from '@/components/ui/list-end';
import { Tabs } from '@/components/ui/tabs';
import { changesetsQuery } from '@/lib/queries/register/changesets';
import { getAsked } from '../../_shell/get-answer';
import { requireDesk } from '../../_shell/require-desk';
import { withQuery } from '../../_shell/with-query';
import { within } from '../../_shell/within';
import { RegisterTabs } from '../register-tabs';

const PATH = '/register/changes';
const STATES = ['prepared', 'applied', 'undone', 'discarded'] as const;

export async function generateMetadata() {
  return { title: (await getTranslations('records'))('changes') };
}

/** What was changed for many at once, or is prepared to be. */
export default async function ChangesPage({ searchParams }: { searchParams: Promise<Record<string, string>> }) {
  const { context, place } = await requireDesk();
  const t = await getTranslations('records');
  const asked = await searchParams;
  const { input, found } = await getAsked(context, changesetsQuery, { ...within(place), ...asked });
  const { items, total } = found;
  const { state } = asked;
  const away = { ...within(place), state: 'discarded', limit: 1 };
  const isBare =
    total === 0 && state === undefined && (await getAsked(context, changesetsQuery, away)).found.total === 0;
  return (
    <>
      <PageHead title={t('changes')} lead={t('changesLead')} actions={<PrintButton />} />
      <RegisterTabs current="changes" />
      {isBare ? (
        <EmptyState title={t('changesNone')} action={<LinkButton href="/register">{t('toList')}</LinkButton>}>
          {t('changesNoneHint')}
        </EmptyState>
      ) : (
        <Section>
          <Tabs
            label={t('state')}
            items={[
              { href: PATH, label: t('allStates'), isCurrent: state === undefined },
              ...STATES.map((one) => ({
                ...{ href: withQuery(PATH, { state: one }), label: t(`states.${one}`), isCurrent: state === one },
              })),
            ]}
          />
          <ChangesetsTable changesets={items} />
          <ListEnd
            page={found}
            cursor={asked.cursor}
            hrefOf={(cursor) => withQuery(PATH, { state, cursor })}
            kind="changesets"
            input={input}
          />
        </Section>
      )}
    </>
  );
}
