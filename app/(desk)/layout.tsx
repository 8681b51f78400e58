import type { ReactNode } from 'react';
import { perform } from '@/app/actions';
import { ActProvider } from '@/components/forms/act-provider';
import { Frame } from '@/components/layout/frame';
import { DeskRail } from './_shell/desk-rail';
import { DeskStrip } from './_shell/desk-strip';
import { NoAppointment } from './_shell/no-appointment';
import { requireDesk } from './_shell/require-desk';

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const desk = await requireDesk();
  return (
    <ActProvider perform={perform} today={desk.today} mode={desk.place?.campaign?.mode} owner={desk.actor.accountId}>
      <Frame rail={<DeskRail desk={desk} />} strip={<DeskStrip desk={desk} />}>
        {desk.place === null ? <NoAppointment /> : children}
      </Frame>
    </ActProvider>
  );
}
