interface BornProps {
  year: number;
  /** Its column is left out on a phone, and it stands here only there. */
  isOnPhone?: boolean;
}

/** The year of birth beside a name, by which namesakes are told apart. */
export function Born({ year, isOnPhone = false }: BornProps) {
  return <span className={isOnPhone ? 'text-faded sm:hidden' : 'text-faded'}>, {year}</span>;
}
