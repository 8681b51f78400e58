import { getLocale, getTranslations } from 'next-intl/server';
import { LawNote } from '@/components/law/law-note';
import { Section } from '@/components/layout/section';
import { CopiesForm } from '@/components/lishentsy/copies-form';
import { ReceiptsForm } from '@/components/lishentsy/receipts-form';
import { DescriptionList } from '@/components/ui/description-list';
import { formatKnownWhen } from '@/lib/i18n/format';
import type { KnownDay } from '@/lib/kernel/fact-day';
import { LIST_COPIES } from '@/lib/law/listing';
import type { ListHead } from '@/lib/queries/lishentsy/list';

/** The three copies of the posted list: which have gone, and on which day. */
export async function ListCopies({ list, canLead }: { list: ListHead; canLead: boolean }) {
  const t = await getTranslations('lishentsy.list');
  const locale = await getLocale();
  const sentOf = (to: string) => list.copies.find((copy) => copy.to === to);
  const missing = LIST_COPIES.filter((to) => sentOf(to) === undefined);
  const receipts = await getTranslations('lishentsy.receipts');
  const dayOf = (day: KnownDay) => (day === null ? t('noDay') : formatKnownWhen(day, locale));
  const receiptOf = ({ receivedOn, receivedBy }: ListHead['copies'][number]) => {
    if (receivedBy === null) return receipts('notReceived');
    const day = receipts('receivedOn', { day: dayOf(receivedOn) });
    return receivedBy === '' ? day : `${day}, ${receipts('receivedBy', { by: receivedBy })}`;
  };
  const waiting = LIST_COPIES.filter((to) => sentOf(to)?.receivedBy === null);
  return (
    <Section title={t('copies')} lead={t('copiesLead')} law={<LawNote article="26" />}>
      <DescriptionList
        items={LIST_COPIES.map((to) => {
          const sent = sentOf(to);
          const value =
            sent === undefined ? t('notSent') : [t('sentOn', { day: dayOf(sent.sentOn) }), receiptOf(sent)].join('; ');
          return { term: t(`copyTo.${to}`), value };
        })}
      />
      {canLead && missing.length > 0 ? <CopiesForm listId={list.id} missing={missing} today={list.today} /> : null}
      {canLead && waiting.length > 0 ? <ReceiptsForm listId={list.id} waiting={waiting} today={list.today} /> : null}
    </Section>
  );
}
