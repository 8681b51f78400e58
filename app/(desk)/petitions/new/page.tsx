import { getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/layout/page-head';
import { letterMeaning } from '@/components/lishentsy/words';
import { FilePetitionForm } from '@/components/petitions/petition-forms';
import { Link } from '@/components/ui/link';
import { couldEver } from '@/lib/access/allow';
import { lishentsyEntry } from '@/lib/queries/lishentsy/entry';
import { getAnswer } from '../../_shell/get-answer';
import { NoRight } from '../../_shell/no-right';
import { requireDesk } from '../../_shell/require-desk';

export async function generateMetadata() {
  return { title: (await getTranslations('petitions.filing'))('title') };
}

/** Takes in the petition of a person of the register. */
export default async function NewPetitionPage({ searchParams }: { searchParams: Promise<{ entryId?: string }> }) {
  const { actor, context, today } = await requireDesk();
  const { entryId = '' } = await searchParams;
  const entry = await getAnswer(context, lishentsyEntry, { entryId });
  const t = await getTranslations('petitions');
  if (!couldEver(actor, 'petitions.keep')) return <NoRight title={t('filing.title')} />;
  const words = await getTranslations('lishentsy');
  return (
    <>
      <PageHead
        title={t('filing.title')}
        lead={t('filing.lead')}
        trail={[
          { href: '/lishentsy', label: words('title') },
          { href: `/lishentsy/entry/${entry.id}`, label: entry.name },
        ]}
      />
      <p>
        <Link href={`/lishentsy/entry/${entry.id}`}>{entry.name}</Link>, {entry.birthYear},{' '}
        {letterMeaning(words, entry.letter)}
      </p>
      <FilePetitionForm entryId={entry.id} today={today} />
    </>
  );
}
