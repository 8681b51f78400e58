import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--(\w+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name = '', light = '', dark = '']) => [
    name,
    { light, dark },
  ]),
);

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string, theme: 'light' | 'dark'): number {
  const [a, b] = [one, other].map((name) => luminance(tokens.get(name)?.[theme] ?? ''));
  const [dark = 0, light = 0] = [a ?? 0, b ?? 0].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  const grounds = ['paper', 'sheet', 'wash'];
  const text = ['ink', 'faded', 'accent', 'done', 'warn'];

  test.each(text.flatMap((name) => grounds.map((ground) => [name, ground] as const)))(
    'text in %s reads on %s (WCAG 1.4.3: 4.5)',
    (name, ground) => {
      expect(contrast(name, ground, theme)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(grounds)('an outline of a control is seen on %s (WCAG 1.4.11: 3)', (ground) => {
    expect(contrast('edge', ground, theme)).toBeGreaterThanOrEqual(3);
  });

  test('the primary button reads: sheet on accent', () => {
    expect(contrast('sheet', 'accent', theme)).toBeGreaterThanOrEqual(4.5);
  });
});
