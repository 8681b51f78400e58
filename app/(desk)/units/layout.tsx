import type { ReactNode } from 'react';
import { AreaWords } from '@/components/layout/area-words';

export default function UnitsLayout({ children }: { children: ReactNode }) {
  return <AreaWords areas={['units', 'register']}>{children}</AreaWords>;
}
