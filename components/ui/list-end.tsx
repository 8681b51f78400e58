import type { ComponentProps } from 'react';
import { ExportLinks } from '@/components/ui/export-links';
import { Pager, type PagerProps } from '@/components/ui/pager';

/** What stands under every list: how much of it is shown, the way on and back, and the whole of it to take away. */
export function ListEnd({ kind, input, ...pager }: PagerProps & ComponentProps<typeof ExportLinks>) {
  return (
    <>
      <Pager {...pager} />
      <ExportLinks kind={kind} input={input} />
    </>
  );
}
