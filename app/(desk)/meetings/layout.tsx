import type { ReactNode } from 'react';
import { AreaWords } from '@/components/layout/area-words';

export default function MeetingsLayout({ children }: { children: ReactNode }) {
  return <AreaWords areas={['meetings']}>{children}</AreaWords>;
}
