'use client';

import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

interface FetchedProps<Props> {
  load: () => Promise<ComponentType<Props>>;
  meanwhile: ReactNode;
  props: Props;
}

function Fetched<Props extends object>({ load, meanwhile, props }: FetchedProps<Props>) {
  const [Part, setPart] = useState<ComponentType<Props> | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    load().then((part) => setPart(() => part), setFailure);
  }, [load]);
  // The page that says so offers to repeat.
  if (failure !== null) throw failure;
  return Part === null ? meanwhile : <Part {...props} />;
}

/**
 * A part of a page that is fetched when it is first shown and not with the page: what weighs much and is not wanted at
 * once. It is drawn in the browser alone, so that nobody types into a field that does not listen yet.
 */
export const apart =
  <Props extends object>(
    load: () => Promise<ComponentType<Props>>,
    meanwhile: ReactNode = null,
  ): ComponentType<Props> =>
  (props) => <Fetched load={load} meanwhile={meanwhile} props={props} />;
