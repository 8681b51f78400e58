import { join } from 'node:path';

/** @type {import('next').NextConfig} */
// biome-ignore lint/style/noDefaultExport: Next demands it
export default {
  poweredByHeader: false,
  serverExternalPackages: ['pg'],
  // The packages are the program's own.
  turbopack: { root: join(import.meta.dirname, '../../..') },
};
