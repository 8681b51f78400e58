import type { DisfranchisementCase, GroundFacts } from './disfranchisement-facts';
import { elementsOf } from './elements';
import { DECREE, type DocumentKind, type Evidence, evidenceFor, proofOf } from './evidence';
import type { ArticleRef, RuleFinding } from './finding';
import { DEFAULT_INTERPRETATIONS, type Interpretations } from './interpretations';
import { breach, flag, found, undecided } from './judge';
import { type Letter, letterOf } from './letters';
import { postOf } from './posts';
import { protectionOf } from './protections';
import { readStatedGround } from './stated-ground';

export interface DisfranchisementVerdict {
  readonly verdict: 'lawful' | 'unlawful' | 'undecided';
  /** The papers that art. 22 calls for. */
  readonly evidence: readonly DocumentKind[];
  readonly protectedBy: ArticleRef | null;
  readonly findings: readonly RuleFinding[];
}

/**
 * Whether an entry is lawful. The order decides: art. 17 → art. 16 and the notes → art. 22 → an element stated as
 * absent → an element not stated → lawful. The findings are those of the step that decided, and flags.
 */
export function judgeDisfranchisement(
  entry: DisfranchisementCase,
  interpretations: Interpretations = DEFAULT_INTERPRETATIONS,
): DisfranchisementVerdict {
  const documents = entry.documents.map(({ kind }) => kind);
  const letter = letterOf(entry.letter);
  const hasDecree = (entry.facts.decreeNumber ?? '').trim() !== '';
  // art. 17: a decree of the Presidium deprives by itself, whatever the ground.
  if (hasDecree && proofOf([DECREE], documents) === 'proper') return conclude([DECREE], null, []);
  if (letter === null) return outsideArticle15(entry.letter, hasDecree);
  const evidence = evidenceFor(letter, entry.facts.kind);
  const stated = judgeStated(entry.ground ?? '');
  if (stated.some(({ level }) => level === 'breach')) return conclude(evidence, null, stated);
  const protection = protectionOf(letter, entry);
  if (protection !== null) {
    const finding = breach('protected', protection.article, { letter, why: protection.why });
    return conclude(evidence, protection.article, [finding]);
  }
  const proof = proofOf(evidence, documents);
  if (proof === 'missing') return conclude(evidence, null, [evidenceMissing(letter, evidence)]);
  // art. 22 б: "and others" lets other official papers in.
  const unusual = found(proof === 'unusual' && flag('evidence-unusual', '22.б', { letter }));
  return conclude(evidence, null, [...judgeElements(letter, entry, interpretations), ...unusual, ...stated]);
}

function conclude(
  evidence: readonly Evidence[],
  protectedBy: ArticleRef | null,
  findings: readonly RuleFinding[],
): DisfranchisementVerdict {
  const has = (level: RuleFinding['level']) => findings.some((finding) => finding.level === level);
  const verdict = has('breach') ? 'unlawful' : has('undecided') ? 'undecided' : 'lawful';
  return { verdict, evidence: evidence.flatMap(({ kinds }) => kinds), protectedBy, findings };
}

// art. 17: a letter of art. 15 does not cover a reason that is none of it; beside a real ground it is only marked.
function judgeStated(ground: string): RuleFinding[] {
  const { barred, hasLawful } = readStatedGround(ground);
  const make = hasLawful ? flag : breach;
  return barred.map((reason) => make('ground-barred', '17', { reason }));
}

// art. 17: no other ground is allowed, be it criticism, character, arrears or age.
function outsideArticle15(letter: string, hasDecree: boolean): DisfranchisementVerdict {
  const finding = hasDecree ? breach('decree-missing', '17', { letter }) : breach('ground-unknown', '17', { letter });
  const named = readStatedGround(letter).barred.map((reason) => breach('ground-barred', '17', { reason }));
  return conclude([DECREE], null, [finding, ...named]);
}

const GROUPS = {
  '17': 'decree',
  '22.а': 'court',
  '22.б': 'labour',
  '22.в': 'trade',
  '22.г': 'medical',
  '22.д': 'office',
};

function evidenceMissing(letter: Letter, evidence: readonly Evidence[]): RuleFinding {
  const [first] = evidence;
  const article = first?.article ?? '22.д';
  const group = evidence.length > 1 ? 'courtOrOffice' : GROUPS[article];
  return breach('evidence-missing', article, { letter, group });
}

function judgeElements(letter: Letter, entry: DisfranchisementCase, interpretations: Interpretations): RuleFinding[] {
  const { absent, unstated } = elementsOf(letter, entry, interpretations);
  const article = `15.${letter}`;
  const reading = letter === 'п' && absent.includes('principalLetter') ? ('I-30' as const) : undefined;
  if (absent.length > 0) {
    return absent.map((element) => breach('element-absent', article, { letter, element }, reading));
  }
  if (unstated.length > 0) {
    // How many hands make them permanent is for people to say (I-31).
    const unsaid = letter === 'д' ? ('I-31' as const) : undefined;
    return unstated.map((element) => undecided('element-unstated', article, { letter, element }, unsaid));
  }
  return judgeByPeople(letter, entry.facts, interpretations);
}

/** What the text leaves to the judgment of people, all else being established. */
function judgeByPeople(letter: Letter, facts: GroundFacts, interpretations: Interpretations): RuleFinding[] {
  if (letter === 'а') return judgeFarm(facts, interpretations);
  if (letter === 'л') return judgePost(facts);
  return letter === 'з' || letter === 'и' ? judgeTrade(facts) : [];
}

// art. 15 л: the list of posts is open for whoever directed the police, and that is not told by the post's name.
function judgePost({ post = '', directedPolice }: GroundFacts): RuleFinding[] {
  const isTold = post.trim() === '' || directedPolice === true || postOf(post) !== null;
  return found(!isTold && undecided('post-unknown', '15.л', { letter: 'л', post: post.trim() }));
}

// art. 16 ж: its two cases stand as examples; another special reason is weighed by the commission (I-31).
function judgeTrade({ specialCircumstance = '' }: GroundFacts): RuleFinding[] {
  const circumstance = specialCircumstance.trim();
  return found(circumstance !== '' && undecided('trade-undecided', '16.ж', { circumstance }, 'I-31'));
}

// art. 15 а, note: the size of a farm is judged by people, not by a head-count (I-31).
function judgeFarm(facts: GroundFacts, interpretations: Interpretations): RuleFinding[] {
  const { hiredPermanent = 0, hiredHarvest = 0 } = facts;
  const isPastNumbers = hiredPermanent > 1 || hiredHarvest > 2;
  if (interpretations['I-31'] === 'thresholds' && isPastNumbers) return [];
  const basis = {
    hiredPermanent: facts.hiredPermanent ?? null,
    hiredHarvest: facts.hiredHarvest ?? null,
    membersWorkDaily: facts.membersWorkDaily ?? null,
    labourAuxiliary: facts.labourAuxiliary ?? null,
  };
  return [undecided('farm-undecided', '15.а', basis, 'I-31')];
}
