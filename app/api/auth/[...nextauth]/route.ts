import NextAuth from 'next-auth';
import { authOptions } from '@/lib/session/next-auth';

interface Context {
  params: Promise<{ nextauth: string[] }>;
}

/** next-auth's own paths. It knows one status for every failed sign-in; ours for too many tries is put in its place. */
async function handle(request: Request, context: Context): Promise<Response> {
  const answer: Response = await NextAuth(authOptions())(request, context);
  const { nextauth } = await context.params;
  if (nextauth[0] !== 'callback' || !(await isTooMany(answer))) return answer;
  return new Response(answer.body, { status: 429, headers: answer.headers });
}

async function isTooMany(answer: Response): Promise<boolean> {
  if (answer.status !== 401) return (answer.headers.get('location') ?? '').includes('error=too-many');
  return (await answer.clone().text()).includes('error=too-many');
}

export { handle as GET, handle as POST };
