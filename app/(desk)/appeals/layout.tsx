import type { ReactNode } from 'react';
import { AreaWords } from '@/components/layout/area-words';

export default function AppealsLayout({ children }: { children: ReactNode }) {
  return <AreaWords areas={['appeals', 'lishentsy', 'commissions']}>{children}</AreaWords>;
}
