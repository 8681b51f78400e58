import type { NextAuthOptions } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { env } from '@/lib/env';
import { ADDRESS_HEADER } from './address';
import { isDemonstrationOpen, signInToDemonstration } from './demonstration';
import { endSession } from './sessions';
import { signIn } from './sign-in';

declare module 'next-auth/jwt' {
  interface JWT {
    /** Our own session's token: the cookie proves nothing without its row in the database. */
    session?: string;
  }
}

const headerOf = (headers: Record<string, unknown> | undefined, name: string): string => {
  const value = headers?.[name];
  return typeof value === 'string' ? value : '';
};

/** next-auth carries the cookie and its CSRF guard; whether a session still holds is asked of the database each time. */
export const authOptions = (): NextAuthOptions => {
  const { NEXTAUTH_SECRET } = env();
  return {
    ...(NEXTAUTH_SECRET !== undefined && { secret: NEXTAUTH_SECRET }),
    session: { strategy: 'jwt', maxAge: 12 * 60 * 60 },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    providers: [
      Credentials({
        id: 'credentials',
        credentials: { login: {}, password: {}, guberniya: {} },
        authorize: async (given, request) => {
          const { login = '', password = '', guberniya } = given ?? {};
          const credentials = { login, password, ...(guberniya && { guberniya }) };
          const opened = await signIn(credentials, headerOf(request.headers, ADDRESS_HEADER), 'browser');
          if (!opened.ok) throw new Error(opened.error);
          return { id: opened.value.token };
        },
      }),
      Credentials({
        id: 'demonstration',
        credentials: { login: {}, guberniya: {} },
        authorize: async (given, request) => {
          if (!isDemonstrationOpen((name) => headerOf(request.headers, name))) return null;
          const opened = await signInToDemonstration(given?.login ?? '', given?.guberniya);
          return opened === null ? null : { id: opened.token };
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user ? { ...token, session: user.id } : token),
    },
    events: {
      signOut: async ({ token }) => {
        if (token?.session !== undefined) await endSession(token.session);
      },
    },
  };
};
