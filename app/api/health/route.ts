import { listStores } from '@/lib/session/stores';

export const dynamic = 'force-dynamic';

/** 200 once the database of every guberniya answers and has its tables, 503 before. */
export async function GET() {
  try {
    const stores = listStores();
    await Promise.all(stores.map((store) => store.prisma.setting.count()));
    if (stores.length > 0) return Response.json({ status: 'ok' });
  } catch {
    // Not there yet: the answer below says so, and an outsider learns nothing more.
  }
  return Response.json({ status: 'unavailable' }, { status: 503 });
}
