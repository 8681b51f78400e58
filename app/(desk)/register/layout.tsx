import type { ReactNode } from 'react';
import { AreaWords } from '@/components/layout/area-words';

export default function RegisterLayout({ children }: { children: ReactNode }) {
  return <AreaWords areas={['register', 'records']}>{children}</AreaWords>;
}
