'use client';

/** Ticks everyone of the form that it stands in. */
export function TickAll({ label }: { label: string }) {
  return (
    <input
      type="checkbox"
      aria-label={label}
      onChange={({ currentTarget }) => {
        for (const box of currentTarget.form?.querySelectorAll<HTMLInputElement>('input[name="id"]') ?? [])
          box.checked = currentTarget.checked;
      }}
    />
  );
}
