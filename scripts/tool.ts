import { StartFault } from '@/lib/store/start-fault';

/** What is said of a fault: one sentence where it was foreseen, else everything that helps to find it. */
export function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error instanceof StartFault ? error.message : (error.stack ?? error.message);
}

/** Runs a tool of the command line; a sentence that it answers is a fault, and the exit code says so. */
export async function toolFor(work: () => Promise<string | null>): Promise<never> {
  const fault = await work().catch(describeFault);
  if (fault === null) process.exit(0);
  process.stderr.write(`${fault}\n`);
  process.exit(1);
}
