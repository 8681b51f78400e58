import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import { BoardNav } from './board-nav';
import { LocaleSwitch } from './locale-switch';
import { ThemeSwitch } from './theme-switch';

interface BoardFrameProps {
  items: readonly { readonly href: string; readonly label: string }[];
  strip?: ReactNode;
  children: ReactNode;
}

/** The public pages: a head, a sheet with its margin, a foot. */
export function BoardFrame({ items, strip, children }: BoardFrameProps) {
  const t = useTranslations();
  return (
    <div className="board">
      <a className="skip" href="#main">
        {t('layout.skip')}
      </a>
      <header className="board-head">
        <Link className="mark" href="/">
          {t('common.name')}
        </Link>
        <BoardNav items={items} />
      </header>
      <main className="main" id="main" tabIndex={-1}>
        {strip ?? <div className="strip" />}
        <div className="leaf page">{children}</div>
      </main>
      <footer className="board-foot">
        <p>{t('common.disclaimer')}</p>
        <div className="flex flex-wrap gap-x-8 gap-y-2">
          <LocaleSwitch />
          <ThemeSwitch />
        </div>
      </footer>
    </div>
  );
}
