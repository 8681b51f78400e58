const FAMILIES: readonly (readonly [stem: RegExp, endings: readonly string[]])[] = [
  [/^(.+(?:ов|ев|ин|ив))(?:а|и|у|е|ои|им|их)?$/, ['', 'а', 'и', 'у', 'ои', 'их']],
  [/^(.{2,}[сц]к)(?:ии|ои|ая|а|и|ие|их|ую|ого|ому)$/, ['ии', 'ои', 'ая', 'а', 'и', 'ие', 'их', 'ого', 'ому']],
  [/^(.{3,})(?:ои|ии|ая|яя|их|ого|его)$/, ['ои', 'ии', 'ая', 'яя', 'их', 'ого', 'его']],
];

/** Roots that had ѣ at the beginning of a surname, Russian and Ukrainian: «Белоусов» and «Білоусов». */
const ROOTS: readonly (readonly [russian: string, ukrainian: string])[] = [
  ...([
    ['бел', 'бил'],
    ['дед', 'дид'],
    ['лес', 'лис'],
    ['хлеб', 'хлиб'],
    ['сед', 'сид'],
    ['ветр', 'витр'],
  ] as const),
  ...([
    ['звер', 'звир'],
    ['стрел', 'стрил'],
    ['снег', 'сниг'],
    ['цел', 'цил'],
    ['свет', 'свит'],
  ] as const),
];

/** The same surname as the other language writes its root; none where they write it alike. */
const inOtherLanguage = (folded: string): readonly string[] =>
  ROOTS.flatMap(([russian, ukrainian]) => {
    if (folded.startsWith(russian)) return [ukrainian + folded.slice(russian.length)];
    return folded.startsWith(ukrainian) ? [russian + folded.slice(ukrainian.length)] : [];
  });

/** A surname as man, woman and family bear it, folded: «Петрова» gives «петров» too, «Толстаго» gives «толстои». */
export const surnameForms = (folded: string): readonly string[] =>
  [folded, ...inOtherLanguage(folded)].flatMap(endingsOf);

function endingsOf(folded: string): readonly string[] {
  for (const [pattern, endings] of FAMILIES) {
    const stem = pattern.exec(folded)?.[1];
    if (stem !== undefined) return [...new Set([folded, ...endings.map((ending) => `${stem}${ending}`)])];
  }
  return [folded];
}
