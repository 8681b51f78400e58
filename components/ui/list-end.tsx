import type { ComponentProps } from 'react';
import { ExportLinks } from '@/components/ui/export-links';
import { isEmptyList, Pager, type PagerProps } from '@/components/ui/pager';

/** What stands under every list that has anything: how much of it is shown, the way on and back, and the whole of it to take away. */
export function ListEnd({ kind, input, ...pager }: PagerProps & ComponentProps<typeof ExportLinks>) {
  if (isEmptyList(pager)) return null;
  return (
    <>
      <Pager {...pager} />
      <ExportLinks kind={kind} input={input} />
    </>
  );
}
