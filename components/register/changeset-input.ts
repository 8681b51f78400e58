const TRUTHS: Readonly<Record<string, boolean | null>> = { yes: true, no: false, byYear: null };

const written = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** What was chosen in the form of a changeset as its act takes it. */
export function changesetInput(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { change: changeOf(values), reason: written(values.reason) };
}

function changeOf(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const kind = written(values.kind);
  if (kind === 'strike') return { kind, ...filled({ on: values.on }) };
  if (kind === 'uchastok') return { kind, uchastokId: written(values.uchastokId) };
  if (kind === 'move') return { kind, ...filled({ settlementId: values.settlementId, household: values.household }) };
  const field = written(values.field);
  const isTruth = field === 'isOfAge' || field === 'detained';
  return { kind, field, value: isTruth ? (TRUTHS[written(values.truth)] ?? null) : written(values.value) || null };
}

const filled = (fields: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields)
      .map(([name, value]): [string, string] => [name, written(value)])
      .filter(([, value]) => value !== ''),
  );
