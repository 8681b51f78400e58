import { NextIntlClientProvider } from 'next-intl';
import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { compiledMessages } from '@/lib/i18n/compiled-messages';
import type { Area, Messages } from '@/lib/i18n/messages/all';

const EVERYWHERE: readonly Area[] = ['common', 'ui', 'layout', 'law', 'errors'];

interface AreaWordsProps {
  areas?: readonly Area[];
  children: ReactNode;
}

/** Hands client components the words of the named areas, and no others: messages travel with every page. */
export async function AreaWords({ areas = [], children }: AreaWordsProps) {
  const locale = await getLocale();
  // A part of the messages, and taken apart (next.config.js): the provider only hands them on.
  const messages: unknown = compiledMessages(locale, [...EVERYWHERE, ...areas]);
  return (
    <NextIntlClientProvider locale={locale} messages={messages as Messages} timeZone="UTC">
      {children}
    </NextIntlClientProvider>
  );
}
