import formatCompiled from 'use-intl/format-message/format-only';
import { fillWithOneStop } from './one-stop';

/** Stands in the browser in the place of use-intl's own (next.config.js): sentences come taken apart already. */
const formatMessage = Object.assign(
  ((key, message, values, options) =>
    fillWithOneStop(values, (marked) => formatCompiled(key, message, marked, options))) as typeof formatCompiled,
  { raw: false },
);

export default formatMessage;
