import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts');

// Messages reach the browser taken apart (components/layout/area-words.tsx): it formats them and carries no parser.
const compiledMessages = {
  'use-intl/format-message': {
    browser: './lib/i18n/format-in-browser.ts',
    default: './lib/i18n/format-message.ts',
  },
};

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: false,
  turbopack: { resolveAlias: compiledMessages },
  // Types are one of the checks of npm test; whoever only starts the program need not wait for them again.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    '@myriaddreamin/typst-ts-node-compiler',
    '@node-rs/argon2',
    '@prisma/adapter-pg',
    '@prisma/client',
    'pg',
    'pg-copy-streams',
  ],
};

export default withNextIntl(config);
