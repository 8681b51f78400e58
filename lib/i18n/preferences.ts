'use server';

import { cookies } from 'next/headers';
import { isLocale } from './locales';
import { isTheme } from './theme';

const YEAR = 365 * 24 * 60 * 60;
const KEPT = { maxAge: YEAR, path: '/', sameSite: 'lax' } as const;

export async function setLocale(locale: string): Promise<void> {
  if (isLocale(locale)) (await cookies()).set('locale', locale, KEPT);
}

export async function setTheme(theme: string): Promise<void> {
  if (isTheme(theme)) (await cookies()).set('theme', theme, KEPT);
}
