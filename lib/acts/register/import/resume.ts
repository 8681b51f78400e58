import { reportFault } from '@/lib/acts/fault';
import { DEFAULT_LOCALE } from '@/lib/i18n/locales';
import { listStores } from '@/lib/session/stores';
import { resumeReading } from './reader';

/** Goes on with the imports of every guberniya served; a database that is not there yet keeps no server from starting. */
export async function resumeImports(): Promise<void> {
  for (const store of listStores()) {
    await resumeReading(store).catch((error: unknown) => reportFault(error, DEFAULT_LOCALE));
  }
}
