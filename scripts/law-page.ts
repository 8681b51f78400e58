import { ACTS } from '@/lib/acts/registry';
import { articleText } from '@/lib/i18n/article-text';
import { articleTitle } from '@/lib/i18n/article-title';
import { type ArticleEntry, REGISTRY } from '@/lib/law/registry';
import { TERMS } from '@/lib/law/terms';
import { PAPER_ARTICLES } from '@/lib/queries/law/paper-articles';
import { LAW_RULES } from '@/lib/queries/law/registry';
import type { LawPlaces } from './law-places';

const codes = (items: readonly string[]): string => items.map((item) => `\`${item}\``).join(' ');

const termsOf = ({ terms }: ArticleEntry): string[] =>
  terms.map((term) => {
    const { days, direction } = TERMS[term];
    return `${direction === 'forward' ? '+' : '−'}${days === 'month' ? ' 1 month' : ` ${days} days`}`;
  });

function linesOf(entry: ArticleEntry, places: LawPlaces): string[] {
  const { article } = entry;
  const papers = Object.entries(PAPER_ARTICLES).filter(([, articles]) => articles.includes(article));
  const facts: readonly (readonly [string, string])[] = [
    ['who', entry.actors.join(', ')],
    ['terms', termsOf(entry).join(', ')],
    ['finds', codes(places.rules[article] ?? [])],
    ['acts', codes(ACTS.filter((act) => act.article === article).map(({ name }) => name))],
    ['papers', codes(papers.map(([kind]) => kind))],
    ['screens', codes(places.screens[article] ?? [])],
    ['asked at', codes(LAW_RULES.filter((rule) => rule.article === article).map(({ name }) => `/api/v1/law/${name}`))],
    ['code', codes(places.code[article] ?? [])],
    ['tests', codes(places.tests[article] ?? [])],
  ];
  return facts.filter(([, value]) => value !== '').map(([name, value]) => `- ${name}: ${value}`);
}

function sectionOf(entry: ArticleEntry, places: LawPlaces): string {
  const isWhole = !entry.article.includes('.');
  const title = isWhole ? `## ${entry.article}. ${articleTitle(entry.article, 'en') ?? ''}` : `### ${entry.article}`;
  return [title, '', `*${entry.kind}*. ${articleText(entry.article, 'en') ?? ''}`, '', ...linesOf(entry, places)].join(
    '\n',
  );
}

/** `docs/law.md`: every article, letter and note with what carries it. */
export function lawPage(places: LawPlaces): string {
  const present = REGISTRY.filter(({ kind }) => kind !== 'missing');
  const of = (kind: string) => present.filter((entry) => entry.kind === kind).length;
  return `# The law, article by article

Made by \`npm run law\` from the registry of the law and the sources; a test fails when it is not current. The words are ours.

${present.length} entries: ${of('rule')} rules (the program reckons and refuses by them), ${of('duty')} duties (an act or a paper carries them, no
invalidity is set), ${of('frame')} frames (nothing to compute: they lead into their letters or to another law). Articles 3 to 13 are not in the text that has
come down; nothing cites them. Numbers with \`.n1\` are notes, letters are as the Instruction has them.

${present.map((entry) => sectionOf(entry, places)).join('\n\n')}
`;
}
