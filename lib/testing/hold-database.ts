// A program that opens the embedded database of the folder named and holds it until it is killed.
import { startEmbedded } from '@/lib/store/embedded';

const database = await startEmbedded(process.argv[2] ?? '');
process.stdout.write(JSON.stringify({ pid: database.pid(), ownerUrl: database.ownerUrl }));
setInterval(() => undefined, 1000);
