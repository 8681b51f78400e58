import type { ReactNode } from 'react';

interface Fact {
  readonly term: ReactNode;
  readonly value: ReactNode;
  readonly law?: ReactNode;
}

export function DescriptionList({ items }: { items: readonly Fact[] }) {
  return (
    <dl className="facts">
      {items.map(({ term, value, law }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: facts never change their order
        <div key={index}>
          <dt>{term}</dt>
          <dd>{value}</dd>
          {law ? <dd className="law-note">{law}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
