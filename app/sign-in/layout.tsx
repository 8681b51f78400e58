import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { AreaWords } from '@/components/layout/area-words';
import { BoardFrame } from '@/components/layout/board-frame';

export default function SignInLayout({ children }: { children: ReactNode }) {
  const t = useTranslations('layout');
  const items = [
    { href: '/', label: t('board.home') },
    { href: '/law', label: t('board.law') },
    { href: '/sign-in', label: t('signIn') },
  ];
  return (
    <BoardFrame items={items}>
      <AreaWords areas={['accounts']}>{children}</AreaWords>
    </BoardFrame>
  );
}
