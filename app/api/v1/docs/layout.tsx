import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { BoardFrame } from '@/components/layout/board-frame';

export default function ApiDocsLayout({ children }: { children: ReactNode }) {
  const t = useTranslations('layout');
  const items = [
    { href: '/', label: t('board.home') },
    { href: '/law', label: t('board.law') },
    { href: '/api/v1/docs', label: t('board.api') },
    { href: '/sign-in', label: t('signIn') },
  ];
  return <BoardFrame items={items}>{children}</BoardFrame>;
}
