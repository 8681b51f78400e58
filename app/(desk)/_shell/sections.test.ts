import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { currentOf } from '@/components/layout/is-current';
import { SECTIONS } from './sections';

/** Every page of the desk as an address; ids stand where the folders have a parameter. */
const ROUTES = globSync('app/(desk)/**/page.tsx')
  .map((file) =>
    `/${file.split('/').slice(2, -1).join('/')}`.replaceAll(/\[\w+\]/g, '0190f000-0000-7000-8000-000000000000'),
  )
  .sort();

/** Reached from the foot of the rail, of no section. */
const OF_NO_SECTION = ['/access', '/places'];

/** Pages whose address begins otherwise than that of their section. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  '/petitions': '/lishentsy',
  '/elections': '/campaign',
};

const rootOf = (route: string): string => `/${route.split('/')[1] ?? ''}`;

describe('the rail', () => {
  it.each(ROUTES)('shows at %s in which section one is', (route) => {
    const root = rootOf(route);
    const section = currentOf<(typeof SECTIONS)[number] & { readonly covers?: readonly string[] }>(route, SECTIONS);
    expect(section?.href).toBe(OF_NO_SECTION.includes(root) ? undefined : (ELSEWHERE[root] ?? root));
  });

  it('shows a town’s units under the division to whoever has no section of units', () => {
    const without = SECTIONS.filter(({ href }) => href !== '/units');
    expect(currentOf('/units/0190f000', without)?.href).toBe('/uchastki');
  });

  it('knows every page', () => {
    expect(ROUTES.length).toBeGreaterThan(50);
  });
});
