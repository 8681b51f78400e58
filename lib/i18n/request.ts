import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { isLocale, type Locale, negotiateLocale } from './locales';
import { type Messages, messagesOf } from './messages/all';

/** The language that this visitor chose, else the one their browser asks for. */
export async function requestedLocale(): Promise<Locale> {
  const chosen = (await cookies()).get('locale')?.value;
  return isLocale(chosen) ? chosen : negotiateLocale((await headers()).get('accept-language'));
}

export default getRequestConfig(async ({ locale }) => {
  const spoken = isLocale(locale) ? locale : await requestedLocale();
  // Every language has the master's keys; only the master's literal words make up the type.
  return { locale: spoken, messages: messagesOf(spoken) as Messages, timeZone: 'UTC' };
});
