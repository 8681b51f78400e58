import { COMMISSION_KINDS } from '@/lib/access/functions';
import { oneOf } from '@/lib/kernel/one-of';
import type { Heading, Signature } from '@/lib/papers/parts';
import { declineBody } from '@/lib/papers/russian/bodies';
import type { Db } from '@/lib/store/client';
import { bodyName, type NamedTerritory, territoryName } from './body-names';
import { signedName } from './people';

interface PaperMember {
  readonly name: string;
  readonly function: string;
}

/** A commission as its papers need it: what it is called, what it lies under, who signs. */
export interface PaperCommission {
  readonly id: string;
  readonly body: string;
  readonly under: string | null;
  readonly territory: NamedTerritory & { readonly id: string; readonly path: string };
  readonly members: readonly PaperMember[];
}

export async function getCommission(db: Db, id: string): Promise<PaperCommission> {
  const { territory, members, kind } = await db.commission.findUniqueOrThrow({
    where: { id },
    include: { territory: true, members: { orderBy: { id: 'asc' } } },
  });
  return {
    id,
    body: bodyName({ kind: oneOf(COMMISSION_KINDS, kind), territory }),
    under: await underOf(db, territory.path),
    territory: { id: territory.id, path: territory.path, kind: territory.kind, name: territory.name },
    members: members.map((member) => ({ name: member.name, function: member.function })),
  };
}

/** The territories above, the nearest first, without the republic that all lie in. */
export async function listAbove(db: Db, path: string) {
  const ids = path.split('.').slice(0, -1).reverse();
  const rows = await db.territory.findMany({ where: { id: { in: ids }, kind: { not: 'republic' } } });
  return rows.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

/** «Покровская волость Ольховского уезда»: the two territories above. */
export async function underOf(db: Db, path: string): Promise<string | null> {
  const [first, second] = await listAbove(db, path);
  if (first === undefined) return null;
  const above = second === undefined ? '' : ` ${declineBody(territoryName(second), 'genitive')}`;
  return `${territoryName(first)}${above}`;
}

export const headOf = (
  { body, under }: PaperCommission,
  rest: Pick<Heading, 'on'> & Partial<Omit<Heading, 'body' | 'under'>>,
): Heading => ({ body, under, ...rest });

const POSTS = { chair: 'Председатель комиссии', secretary: 'Секретарь' } as const;

/** The chair's line and the secretary's; one that nobody holds waits for a name. */
export function signaturesOf({ members }: PaperCommission): Signature[] {
  return (['chair', 'secretary'] as const).map((post) => {
    const found = members.find((member) => member.function === post);
    return { post: POSTS[post], name: found === undefined ? null : signedName(found.name) };
  });
}

const SEATED: Readonly<Record<string, string>> = {
  chair: ' (председатель)',
  'deputy-chair': ' (заместитель председателя)',
  secretary: ' (секретарь)',
};

export const seatedOf = ({ members }: PaperCommission): string[] =>
  members.map((member) => `${signedName(member.name)}${SEATED[member.function] ?? ''}`);
