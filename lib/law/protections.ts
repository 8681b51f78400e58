import type { DisfranchisementCase, GroundFacts } from './disfranchisement-facts';
import type { ArticleRef } from './finding';
import { type Letter, letterOf } from './letters';

/** Why somebody keeps the right: the article, and a word for its sentence. */
export interface Protection {
  readonly article: ArticleRef;
  readonly why:
    | 'specialCircumstance'
    | 'harvest'
    | 'ownProduce'
    | 'smallArtisan'
    | 'mobilised'
    | 'invalidPatent'
    | 'unemployedPatent'
    | 'technicalService'
    | 'governmentAct'
    | 'redArmy'
    | 'servingNow'
    | 'detained'
    | 'lowerFamily';
}

type Finder = (facts: GroundFacts, found: DisfranchisementCase) => Protection | null;

const protection = (article: ArticleRef, why: Protection['why']): Protection => ({ article, why });

function farmer({ hiredPermanent = 0, hiredHarvest = 0, specialCircumstance = '' }: GroundFacts): Protection | null {
  const isHarvestSmall = hiredHarvest <= 2;
  // art. 16 а: one permanent worker in a named special circumstance, for as long as it lasts.
  if (hiredPermanent === 1 && isHarvestSmall && specialCircumstance.trim() !== '') {
    return protection('16.а', 'specialCircumstance');
  }
  // art. 16 б: up to two at the harvest; three are no exemption.
  return hiredPermanent === 0 && hiredHarvest > 0 && isHarvestSmall ? protection('16.б', 'harvest') : null;
}

// art. 16 в: selling what one's own labour has grown.
const grower = ({ ownProduce }: GroundFacts): Protection | null =>
  ownProduce === true ? protection('16.в', 'ownProduce') : null;

// art. 16 г: no hired labour, one grown worker or two apprentices; one of each is already more.
function artisan({ hiredAdults, apprentices }: GroundFacts): Protection | null {
  if (hiredAdults === undefined && apprentices === undefined) return null;
  const [adults, pupils] = [hiredAdults ?? 0, apprentices ?? 0];
  const isSmall = (adults <= 1 && pupils === 0) || (adults === 0 && pupils <= 2);
  return isSmall ? protection('16.г', 'smallArtisan') : null;
}

function trader(facts: GroundFacts): Protection | null {
  const own = grower(facts);
  if (own !== null) return own;
  // art. 16 ж: invalids of labour and war with a free patent.
  if (facts.freePatentInvalid === true) return protection('16.ж', 'invalidPatent');
  // art. 16 ж: the registered unemployed with a patent of the first category, for a time.
  const isUnemployedTrader =
    facts.registeredUnemployed === true && facts.patentCategory === 1 && facts.temporary === true;
  return isUnemployedTrader ? protection('16.ж', 'unemployedPatent') : null;
}

function white(facts: GroundFacts): Protection | null {
  // art. 15 к, note: a relevant act of the Government of the Union or of the RSFSR.
  if (facts.governmentAct === true) return protection('15.к.n1', 'governmentAct');
  // art. 15 к, note: leaders of bands are not named with those who served.
  if (facts.bandLeader === true) return null;
  // art. 16 д: mobilised rank and file, never officers.
  if (facts.mobilised === true && facts.officer !== true) return protection('16.д', 'mobilised');
  if (facts.officer === false) return null;
  // art. 15 к, note: the Red Army and active defence together, or service now.
  if (facts.redArmy === true && facts.activeDefence === true) return protection('15.к.n1', 'redArmy');
  return facts.servingNow === true ? protection('15.к.n1', 'servingNow') : null;
}

// art. 16 з: technical and household service of a cult, by the work and not by the title.
const cult = ({ technicalService }: GroundFacts): Protection | null =>
  technicalService === true ? protection('16.з', 'technicalService') : null;

// art. 15 н, note: a detainee without loss of rights is kept from the meeting, not from the right.
const sentenced = ({ kind }: GroundFacts): Protection | null =>
  kind === 'detained' ? protection('15.н.n1', 'detained') : null;

// art. 15 п, note: families of lower employees of the police.
const family: Finder = (_facts, { principal }) =>
  principal?.lowerEmployee === true && letterOf(principal.letter) === 'л' ? protection('15.п.n1', 'lowerFamily') : null;

const FINDERS: Partial<Record<Letter, Finder>> = {
  а: farmer,
  в: grower,
  д: artisan,
  з: trader,
  и: trader,
  к: white,
  м: cult,
  н: sentenced,
  п: family,
};

/** art. 16 and the notes of art. 15. Art. 16 gives way where another ground holds; the notes do not. */
export function protectionOf(letter: Letter, found: DisfranchisementCase): Protection | null {
  const result = FINDERS[letter]?.(found.facts, found) ?? null;
  const other = letterOf(found.facts.otherGround ?? '');
  const hasOther = other !== null && other !== letter;
  return result !== null && hasOther && result.article.startsWith('16.') ? null : result;
}
