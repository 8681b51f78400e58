import './globals.css';
import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { AreaWords } from '@/components/layout/area-words';
import { ToastProvider } from '@/components/ui/toast';
import { isTheme } from '@/lib/i18n/theme';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common');
  return { title: { default: t('name'), template: `%s · ${t('name')}` }, description: t('description') };
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f7f4ed' },
    { media: '(prefers-color-scheme: dark)', color: '#161410' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = await getLocale();
  const theme = (await cookies()).get('theme')?.value;
  return (
    <html lang={locale} data-theme={isTheme(theme) && theme !== 'auto' ? theme : undefined}>
      <body>
        <AreaWords>
          <ToastProvider>{children}</ToastProvider>
        </AreaWords>
      </body>
    </html>
  );
}
