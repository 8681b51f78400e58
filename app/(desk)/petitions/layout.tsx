import type { ReactNode } from 'react';
import { AreaWords } from '@/components/layout/area-words';

export default function PetitionsLayout({ children }: { children: ReactNode }) {
  return <AreaWords areas={['petitions', 'lishentsy']}>{children}</AreaWords>;
}
