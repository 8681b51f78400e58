import type { ReactNode } from 'react';
import { AreaWords } from '@/components/layout/area-words';

export default function UchastkiLayout({ children }: { children: ReactNode }) {
  return <AreaWords areas={['uchastki']}>{children}</AreaWords>;
}
