import type { Words } from '../../../words';
import type { disfranchisement as ru } from '../../ru/findings/disfranchisement';

export const disfranchisement: Words<typeof ru> = {
  // Disfranchisement (14–17, 22)
  'ground-unknown':
    'Ground “{letter}” is not in article 15, and local bodies may disfranchise nobody on other grounds. Strike the person off, or name a letter of article 15.',
  'ground-barred':
    'The stated reason is {reason, select, criticism {criticism, complaints or speeches} character {character or conduct} unreliability {“unreliability”} arrears {arrears or unpaid levies} campaigns {campaigns and procurement not carried out} age {age} illiteracy {illiteracy} faith {faith, not service of a cult} belongings {being well off, or owning implements} other {one unknown to the law}}. Nobody loses the right to vote for it.',
  'decree-missing':
    'Ground “{letter}” is not in article 15; the number of a decree of the VTsIK Presidium is given, but not the decree itself. Attach it.',
  protected:
    'Nobody may be disfranchised under letter “{letter}” here: {why, select, specialCircumstance {one permanent worker is allowed in special circumstances of the farm} harvest {up to two workers at harvest are allowed} ownProduce {the person sells the produce of their own labour} smallArtisan {the artisan works without hired labour, with one adult worker or with two apprentices} mobilised {the person was mobilised into a white army} invalidPatent {the invalid trades on a free patent} unemployedPatent {the registered unemployed person trades for a time on a first-category patent} technicalService {the person does technical or household service at a place of worship} governmentAct {an act of the Government restored the rights} redArmy {the person served in the Red Army and took part in armed defence} servingNow {the person is on active military service} detained {the person is detained without loss of rights and only does not vote meanwhile} lowerFamily {families of lower police employees are not disfranchised} other {the law preserves the person’s rights}}. Do not enter the person.',
  'evidence-missing':
    'There is no paper for letter “{letter}”. Attach {group, select, court {a copy of the sentence or a court certificate} labour {a finance office’s statement of tax or an insurance fund’s of contributions} trade {a certificate of patent or of trade premises} medical {a health authority’s act or its certified copy} office {a certificate of an administrative office, volost executive committee or village soviet, or GPU information} courtOrOffice {a copy of the sentence or a court certificate, for an exile a certificate of an administrative office} other {a paper named in article 22}}; without it nobody is entered.',
  'evidence-unusual':
    'Letter “{letter}” rests on an official paper other than a finance office’s or an insurance fund’s. This is allowed; the commission should check it with care.',
  'element-absent':
    'Letter “{letter}” does not fit: {element, select, hiredLabour {the farm has no hired labour} establishmentHiredLabour {the establishment has no hired labour} systematicResale {the resale is not a trade} systematicLending {the lending was not systematic} hiredPermanently {the hired labour is not permanent} officer {the person was not an officer or military official} directedPolice {the post is not on the letter’s list, and the person did not direct the police} principalLetter {the ground of the head of the family does not extend to its members} principalOther {the head of the family named is the very person} principalListed {the head of the family is not in the register of the disfranchised} dependent {the person is not materially dependent} noOwnLabour {the person lives by their own useful labour} other {an element that the law demands is absent}}. Do not enter the person under it.',
  'element-unstated':
    'Under letter “{letter}” it is not established {element, select, establishmentHiredLabour {whether the establishment uses hired labour} systematicResale {whether the resale is a trade} systematicLending {whether the lending was systematic} hiredPermanently {whether the hired labour is permanent} officer {whether the person was an officer or military official} kind {whether the person was exiled, banned from residence or deprived of rights by a court} principal {on account of whom in the family the person was entered} dependent {whether the person is materially dependent} noOwnLabour {whether the person lives by their own useful labour} other {whether an element that the law demands is there}}. {element, select, principal {Name the entry of the head of the family: without it the soviet cannot keep this one.} other {Establish it at the verification; the commission decides.}}',
  'post-unknown':
    'The post “{post}” is not on the list of letter “{letter}”. Whether the person directed police or punitive bodies is for the commission to establish; record it at the verification.',
  'trade-undecided':
    'The special reason for trading, “{circumstance}”, is not named in article 16. Whether letter ж covers it, the commission decides.',
  'farm-undecided':
    'Whether hired labour takes the farm beyond labour size is for the commission, not for a head-count. Record whether that labour is auxiliary and whether able-bodied members work daily.',
};
