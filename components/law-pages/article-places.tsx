import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { DescriptionList } from '@/components/ui/description-list';
import { Link } from '@/components/ui/link';
import { actTitle } from '@/lib/i18n/act-title';
import { findWords } from '@/lib/i18n/translator';

export interface Places {
  readonly acts: readonly string[];
  /** Kinds of papers. */
  readonly papers: readonly string[];
  readonly screens: readonly string[];
  readonly code: readonly string[];
  readonly tests: readonly string[];
  readonly bench: readonly string[];
}

/** Where an article counts in the program: acts, papers, screens, code, tests. */
export function ArticlePlaces({ acts, papers, screens, code, tests, bench }: Places) {
  const t = useTranslations('lawPages');
  const locale = useLocale();
  const facts: readonly (readonly [string, readonly ReactNode[]])[] = [
    [
      t('bench'),
      bench.map((name) => (
        <BenchLink key={name} name={name} title={findWords(locale, `workbench.rules.${name}.title`) ?? name} />
      )),
    ],
    [t('acts'), acts.map((name) => actTitle(name, locale))],
    [t('papers'), papers.map((kind) => findWords(locale, `lawPages.paperNames.${kind}`) ?? kind)],
    [t('screens'), screens.map((path) => <ScreenLink key={path} path={path} />)],
    [t('code'), code.map((path) => <code key={path}>{path}</code>)],
    [t('tests'), tests.map((path) => <code key={path}>{path}</code>)],
  ];
  return (
    <DescriptionList
      items={facts
        .filter(([, items]) => items.length > 0)
        .map(([term, items]) => ({ term, value: <Lines items={items} /> }))}
    />
  );
}

const BenchLink = ({ name, title }: { name: string; title: string }) => (
  <Link href={`/law/workbench/${name}`}>{title}</Link>
);

function Lines({ items }: { items: readonly ReactNode[] }) {
  return (
    <ul className="m-0 list-none p-0 wrap-anywhere">
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list
        <li key={index}>{item}</li>
      ))}
    </ul>
  );
}

/** A screen by the name of its area; an address with a thing's id in it leads nowhere by itself. */
function ScreenLink({ path }: { path: string }) {
  const locale = useLocale();
  const [, area = ''] = path.split('/');
  const title = findWords(locale, `${area}.title`) ?? area;
  const isPlain = !path.includes('[');
  return (
    <>
      {isPlain ? <Link href={path}>{title}</Link> : title} <code className="text-faded">{path}</code>
    </>
  );
}
