import { createTranslator } from 'next-intl';
import { expect, test } from 'vitest';
import formatMessage from './format-message';
import { LOCALES } from './locales';
import { messagesOf } from './messages/all';

const options = {
  cache: { dateTime: {}, number: {}, message: {}, relativeTime: {}, pluralRules: {}, list: {}, displayNames: {} },
  formatters: {
    getNumberFormat: (...args: ConstructorParameters<typeof Intl.NumberFormat>) => new Intl.NumberFormat(...args),
    getPluralRules: (...args: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...args),
  },
};

test.each(LOCALES)('in %s a sentence taken apart says the same as the sentence itself', (locale) => {
  const messages = messagesOf(locale);
  const plain = createTranslator({ locale, messages, namespace: 'ui' });
  for (const count of [1, 2, 5, 21]) {
    // The test hands over only the formatters that a plural needs.
    const taken = formatMessage('faultsTitle', messages.ui.faultsTitle, { count }, { ...options, locale } as never);
    expect(taken).toBe(plain('faultsTitle', { count }));
  }
});
