import { NextIntlClientProvider } from 'next-intl';
import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type Area, type Messages, pickMessages } from '@/lib/i18n/messages/all';

const EVERYWHERE: readonly Area[] = ['common', 'ui', 'layout', 'law', 'errors'];

interface AreaWordsProps {
  areas?: readonly Area[];
  children: ReactNode;
}

/** Hands client components the words of the named areas, and no others: messages travel with every page. */
export async function AreaWords({ areas = [], children }: AreaWordsProps) {
  const locale = await getLocale();
  // Only a part of the messages goes over: the areas that are asked for.
  const messages = pickMessages(locale, [...EVERYWHERE, ...areas]) as Messages;
  return (
    <NextIntlClientProvider locale={locale} messages={messages} timeZone="UTC">
      {children}
    </NextIntlClientProvider>
  );
}
