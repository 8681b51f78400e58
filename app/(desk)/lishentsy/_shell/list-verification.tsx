import { getTranslations } from 'next-intl/server';
import { LawNote } from '@/components/law/law-note';
import { Section } from '@/components/layout/section';
import { VerifyDesk } from '@/components/lishentsy/verify-desk';
import { documentName, letterMeaning } from '@/components/lishentsy/words';
import { Notice } from '@/components/ui/notice';
import { addressWords } from '@/lib/i18n/address';
import { bornName } from '@/lib/kernel/person-name';
import { type ListHead, lishentsyList } from '@/lib/queries/lishentsy/list';
import type { QueryContext } from '@/lib/queries/query';

/** The desk where a member of the commission goes through the entries not verified yet; or that none is left. */
export async function ListVerification({ context, list }: { context: QueryContext; list: ListHead }) {
  const [t, common] = await Promise.all([getTranslations('lishentsy'), getTranslations('common')]);
  if (list.pending === 0) return <Notice tone="done" title={t('list.verifyDone')} />;
  const input = lishentsyList.input.parse({ listId: list.id, outcome: 'pending', limit: 500 });
  const pending = await lishentsyList.run(context, input);
  if (!pending.ok) return null;
  const entries = pending.value.items.map((item) => ({
    entryId: item.entryId,
    number: item.number,
    name: bornName(item),
    place: common('address', addressWords(item)),
    ground: `${t('letter', { letter: item.letter })} ${letterMeaning(t, item.letter)}`,
    documents: item.documents.map(({ kind, number }) =>
      number === '' ? documentName(t, kind) : t('entry.paper', { kind: documentName(t, kind), number }),
    ),
    isUndecided: item.verdict === 'undecided',
    hasLeft: item.hasLeft,
  }));
  return (
    <Section title={t('list.verify')} lead={t('list.verifyLead')} law={<LawNote article="24" />}>
      <VerifyDesk listId={list.id} total={list.total} unverified={list.pending} entries={entries} />
    </Section>
  );
}
