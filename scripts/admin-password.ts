import { resolve } from 'node:path';
import { readEnvironment } from '@/lib/env';
import { hashPassword } from '@/lib/session/password';
import { openStore } from '@/lib/store/client';
import { borrowDatabase } from './database';
import { FIRST_LOGIN, makePassword } from './first-account';
import { toolFor } from './tool';

// For whoever has the machine and has lost the password: npm run admin:password [GUBERNIYA].
await toolFor(async () => {
  const env = readEnvironment(process.env);
  const guberniya = process.argv[2] ?? env.IZBIRKOM_GUBERNIYAS[0] ?? 'izbirkom';
  const database = await borrowDatabase({ ...env, IZBIRKOM_DATA: resolve(env.IZBIRKOM_DATA) });
  const store = openStore(database.programUrl, guberniya, 2);
  try {
    const password = env.IZBIRKOM_ADMIN_PASSWORD ?? makePassword();
    const passwordHash = await hashPassword(password);
    const isSet = await store.transaction(async (tx) => {
      const account = await tx.account.findUnique({ where: { login: FIRST_LOGIN } });
      if (account === null) return false;
      await tx.account.update({ where: { id: account.id }, data: { passwordHash, closedAt: null } });
      await tx.session.updateMany({
        where: { accountId: account.id, revokedAt: null },
        data: { revokedAt: new Date() },
      });
      return true;
    });
    if (!isSet) return `There is no account ${FIRST_LOGIN} in ${guberniya} yet: npm start makes it.`;
    process.stdout.write(`Login ${FIRST_LOGIN}, password ${password}. Its sessions have ended.\n`);
    return null;
  } finally {
    await store.prisma.$disconnect();
    await database.stop();
  }
});
