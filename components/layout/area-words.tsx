import { NextIntlClientProvider } from 'next-intl';
import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { compiledMessages } from '@/lib/i18n/compiled-messages';
import type { Locale } from '@/lib/i18n/locales';
import { type Area, type Messages, messagesOf } from '@/lib/i18n/messages/all';

const EVERYWHERE: readonly Area[] = ['common', 'ui', 'layout', 'law', 'errors'];

interface AreaWordsProps {
  areas?: readonly Area[];
  children: ReactNode;
}

/** A built program sends sentences taken apart, and no parser (next.config.js); while developing they go as they are written. */
function wordsOf(locale: Locale, areas: readonly Area[]): unknown {
  if (process.env.NODE_ENV === 'production') return compiledMessages(locale, areas);
  const all = messagesOf(locale);
  return Object.fromEntries(areas.map((area) => [area, all[area]]));
}

/** Hands client components the words of the named areas, and no others: messages travel with every page. */
export async function AreaWords({ areas = [], children }: AreaWordsProps) {
  const locale = await getLocale();
  // A part of the messages, perhaps taken apart: the provider only hands them on.
  const messages = wordsOf(locale, [...EVERYWHERE, ...areas]) as Messages;
  return (
    <NextIntlClientProvider locale={locale} messages={messages} timeZone="UTC">
      {children}
    </NextIntlClientProvider>
  );
}
