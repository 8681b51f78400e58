import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { JournalRow } from '@/components/journal/journal-row';
import { Verification } from '@/components/journal/verification';
import { PageHead } from '@/components/layout/page-head';
import { PrintButton } from '@/components/layout/print-button';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { ListEnd } from '@/components/ui/list-end';
import { Notice } from '@/components/ui/notice';
import { Ruled } from '@/components/ui/ruled';
import { FUNCTIONS } from '@/lib/access/functions';
import { journalList } from '@/lib/queries/journal/list';
import { journalVerify } from '@/lib/queries/journal/verify';
import { findAsked } from '../_shell/get-answer';
import { requireDesk } from '../_shell/require-desk';
import { askedOf, withQuery } from '../_shell/with-query';
import { JournalFilters } from './journal-filters';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('journal');
  return { title: t('title') };
}

type Given = Readonly<Record<string, string>>;

/** What was done in sight, by whom, under which article; and whether the record is whole. */
export default async function JournalPage({ searchParams }: { searchParams: Promise<Given> }) {
  const { verify, ...given } = await searchParams;
  const t = await getTranslations('journal');
  const posts = await getTranslations('accounts.functions');
  const { context } = await requireDesk();
  const { input, found: page } = await findAsked(context, journalList, askedOf(given));
  const checked = verify === undefined ? null : await journalVerify.run(context, {});
  const whose = (held: string) => {
    const known = FUNCTIONS.find((name) => name === held);
    return known === undefined ? t('self') : posts(known);
  };
  return (
    <>
      <PageHead
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            <LinkButton href={withQuery('/journal', { ...given, verify: 'yes' })}>{t('verify')}</LinkButton>
            <PrintButton />
          </>
        }
      />
      {checked?.ok ? <Verification {...checked.value} /> : null}
      <JournalFilters given={given} />
      {page === null ? <Notice tone="warn" title={t('faulty')} /> : null}
      {page !== null && page.items.length === 0 ? <EmptyState title={t('empty')} /> : null}
      {page !== null && page.items.length > 0 ? (
        <>
          <Ruled label={t('title')}>
            {page.items.map((item) => (
              <JournalRow key={item.id} item={item} functionName={whose(item.actor.function)} />
            ))}
          </Ruled>
          <ListEnd
            page={page}
            cursor={given.cursor}
            hrefOf={(cursor) => withQuery('/journal', { ...given, cursor })}
            kind="journal"
            input={input ?? {}}
          />
        </>
      ) : null}
    </>
  );
}
