import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { DemonstrationSignIns } from '@/components/accounts/demonstration-sign-ins';
import { SignInForm } from '@/components/accounts/sign-in-form';
import { PageHead } from '@/components/layout/page-head';
import { Section } from '@/components/layout/section';
import { env } from '@/lib/env';
import { findCurrentActor } from '@/lib/session/current';
import { type DemonstrationSignIn, isDemonstrationOpen, listDemonstrationSignIns } from '@/lib/session/demonstration';
import { findStore } from '@/lib/session/stores';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.signIn');
  return { title: t('title') };
}

/** A path of ours, whatever the address bar says: nobody is sent to another site after signing in. */
const ownPath = (given: string | undefined): string =>
  given !== undefined && /^\/(?![/\\])/.test(given) && !given.startsWith('/sign-in') ? given : '/desk';

async function listOffered(): Promise<readonly (DemonstrationSignIn & { guberniya: string })[]> {
  const sent = await headers();
  if (!isDemonstrationOpen((name) => sent.get(name) ?? '')) return [];
  const lists = await Promise.all(
    env().IZBIRKOM_GUBERNIYAS.map(async (guberniya) => {
      const store = findStore(guberniya);
      const offered = store === null ? [] : await listDemonstrationSignIns(store);
      return offered.map((signIn) => ({ ...signIn, guberniya }));
    }),
  );
  return lists.flat();
}

interface SignInPageProps {
  searchParams: Promise<{ callbackUrl?: string; error?: string }>;
}

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { callbackUrl, error } = await searchParams;
  const target = ownPath(callbackUrl);
  if ((await findCurrentActor()) !== null) redirect(target);
  const t = await getTranslations('accounts.signIn');
  const offered = await listOffered();
  const guberniyas = env().IZBIRKOM_GUBERNIYAS;
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <SignInForm target={target} guberniyas={guberniyas} fault={error} />
      {offered.length > 0 ? (
        <Section title={t('demonstration')} lead={t('demonstrationLead')}>
          <DemonstrationSignIns signIns={offered} target={target} />
        </Section>
      ) : null}
    </>
  );
}
