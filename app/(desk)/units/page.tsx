import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LawNote } from '@/components/law/law-note';
import { PageHead } from '@/components/layout/page-head';
import { Section } from '@/components/layout/section';
import { EmptyState } from '@/components/ui/empty-state';
import { ExportLinks } from '@/components/ui/export-links';
import { Link } from '@/components/ui/link';
import { LinkButton } from '@/components/ui/link-button';
import { Table } from '@/components/ui/table';
import { isId } from '@/lib/kernel/ids';
import { unitsSoviets } from '@/lib/queries/units/soviets';
import { getAnswer } from '../_shell/get-answer';
import { requireDesk } from '../_shell/require-desk';
import { TownUnits } from './town-units';

export async function generateMetadata() {
  return { title: (await getTranslations('units'))('title') };
}

/** The units of the desk's town; from a desk above, of the town that is chosen. */
export default async function UnitsPage({ searchParams }: { searchParams: Promise<Record<string, string>> }) {
  const { context, place } = await requireDesk();
  const asked = await searchParams;
  const { items } = await getAnswer(context, unitsSoviets, {});
  const own = items.find(({ id }) => id === place?.territory.id);
  const sovietId = asked.sovietId ?? own?.id ?? (items.length === 1 ? items[0]?.id : undefined);
  if (sovietId !== undefined) return isId(sovietId) ? <TownUnits sovietId={sovietId} asked={asked} /> : notFound();
  return <Towns items={items} />;
}

async function Towns({ items }: { items: readonly { id: string; name: string; units: number }[] }) {
  const t = await getTranslations('units');
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      {items.length === 0 ? (
        <EmptyState title={t('noTown')} action={<LinkButton href="/uchastki">{t('divide')}</LinkButton>}>
          {t('noTownHint')}
        </EmptyState>
      ) : (
        <Section law={<LawNote article="36" />}>
          <Table
            caption={t('title')}
            rows={items}
            rowKey={({ id }) => id}
            columns={[
              {
                ...{ key: 'soviet', header: t('soviet') },
                cell: ({ id, name }) => <Link href={`/units?sovietId=${id}`}>{name}</Link>,
              },
              { key: 'units', header: t('count'), align: 'end', cell: ({ units }) => units },
            ]}
          />
          <ExportLinks kind="towns" input={{}} />
        </Section>
      )}
    </>
  );
}
