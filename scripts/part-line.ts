/** One line a part, as a backup goes by. */
export function tellPart(part: string, bytes: number, rows?: number): void {
  const many = rows === undefined ? '' : `${rows} rows, `;
  process.stdout.write(`  ${part}: ${many}${(bytes / 1000).toFixed(1)} kB\n`);
}
