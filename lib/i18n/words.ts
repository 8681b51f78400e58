/** The shape of a master message file: the same keys, any words. A translation that misses a key is a type error. */
export type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };
