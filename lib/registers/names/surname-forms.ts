const FAMILIES: readonly (readonly [stem: RegExp, endings: readonly string[]])[] = [
  [/^(.+(?:ов|ев|ин|ив))(?:а|и|у|е|ои|им|их)?$/, ['', 'а', 'и', 'у', 'ои', 'их']],
  [/^(.{2,}[сц]к)(?:ии|ои|ая|а|и|ие|их|ую|ого|ому)$/, ['ии', 'ои', 'ая', 'а', 'и', 'ие', 'их', 'ого', 'ому']],
  [/^(.{3,})(?:ои|ии|ая|яя|их|ого|его)$/, ['ои', 'ии', 'ая', 'яя', 'их', 'ого', 'его']],
];

/** A surname as man, woman and family bear it, folded: «Петрова» gives «петров» too, «Толстаго» gives «толстои». */
export function surnameForms(folded: string): readonly string[] {
  for (const [pattern, endings] of FAMILIES) {
    const stem = pattern.exec(folded)?.[1];
    if (stem !== undefined) return [...new Set([folded, ...endings.map((ending) => `${stem}${ending}`)])];
  }
  return [folded];
}
