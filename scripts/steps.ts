export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Said in the middle of a step. */
export function note(line: string): void {
  process.stdout.write(process.stdout.isTTY === true ? `\r\u001b[2K    ${line}\n` : `    ${line}\n`);
}

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Says what is being done and how long it took; what the work returns as a string is said along. */
export async function step<T>(name: string, work: () => T | Promise<T>, outcome?: (value: T) => string): Promise<T> {
  const began = performance.now();
  const isPatient = process.stdout.isTTY === true;
  if (isPatient) process.stdout.write(`  ${name} …`);
  try {
    const value = await work();
    const end = `  ${name}: ${outcome?.(value) ?? 'done'}, ${seconds(began)}`;
    process.stdout.write(isPatient ? `\r\u001b[2K${end}\n` : `${end}\n`);
    return value;
  } catch (error) {
    if (isPatient) process.stdout.write('\r\u001b[2K');
    throw error;
  }
}
