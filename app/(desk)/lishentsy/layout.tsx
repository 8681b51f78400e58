import type { ReactNode } from 'react';
import { AreaWords } from '@/components/layout/area-words';

export default function LishentsyLayout({ children }: { children: ReactNode }) {
  return <AreaWords areas={['lishentsy', 'findings', 'register']}>{children}</AreaWords>;
}
