import { getTranslations } from 'next-intl/server';
import { BenchList } from '@/components/law-pages/bench-list';
import { PageHead } from '@/components/layout/page-head';
import { BENCHES } from './_bench/benches';

export async function generateMetadata() {
  const t = await getTranslations('workbench');
  return { title: t('title') };
}

/** Every rule that anyone may try on facts of their own. */
export default async function WorkbenchPage() {
  const t = await getTranslations('workbench');
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} trail={[{ href: '/law', label: t('law') }]} />
      <BenchList benches={BENCHES.map(({ name, article }) => ({ name, article }))} />
    </>
  );
}
