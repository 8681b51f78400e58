import type { DisfranchisementCase, GroundFacts } from './disfranchisement-facts';
import { elementsOf } from './elements';
import { DECREE, type DocumentKind, type Evidence, evidenceFor, proofOf } from './evidence';
import type { ArticleRef, RuleFinding } from './finding';
import { DEFAULT_INTERPRETATIONS, type Interpretations } from './interpretations';
import { breach, flag, found, undecided } from './judge';
import { type Letter, letterOf } from './letters';
import { protectionOf } from './protections';

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
  const protection = protectionOf(letter, entry);
  if (protection !== null) {
    const finding = breach('protected', protection.article, { letter, why: protection.why });
    return conclude(evidence, protection.article, [finding]);
  }
  const proof = proofOf(evidence, documents);
  if (proof === 'missing') return conclude(evidence, null, [evidenceMissing(letter, evidence)]);
  // art. 22 б: "and others" lets other official papers in.
  const unusual = found(proof === 'unusual' && flag('evidence-unusual', '22.б', { letter }));
  return conclude(evidence, null, [...judgeElements(letter, entry, interpretations), ...unusual]);
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

// art. 17: no other ground is allowed, be it criticism, character, arrears or age.
function outsideArticle15(letter: string, hasDecree: boolean): DisfranchisementVerdict {
  const finding = hasDecree ? breach('decree-missing', '17', { letter }) : breach('ground-unknown', '17', { letter });
  return conclude([DECREE], null, [finding]);
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
  if (unstated.length > 0)
    return unstated.map((element) => undecided('element-unstated', article, { letter, element }));
  return letter === 'а' ? judgeFarm(entry.facts, interpretations) : [];
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
