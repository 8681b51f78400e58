import type * as ru from '../ru/findings';

export const findings = {
  // Publication and notices
  'publication-not-posted':
    'The list of the disfranchised has not been posted, and posting is obligatory. Post it by {latest}, or set a later start of the elections than {electionStart}.',
  'publication-late':
    'The list was posted on {postedOn}; it had to be posted by {latest}, twenty days before the elections start ({electionStart}). Set a later start of the elections.',
  'publication-day-unknown':
    'It cannot be established whether the list was posted in time: the last day was {latest}, the day of posting is {postedOn}, the elections start {electionStart}. Check these days in the record of posting.',
  'addition-not-posted':
    'The addition to the list has not been posted and has no effect at the elections starting {electionStart}. The last day for posting is {latest}.',
  'addition-late':
    'The addition to the list was posted on {postedOn}, after {latest}; it has no effect at the elections starting {electionStart}. Persons entered in it are admitted to the vote.',
  'notice-late':
    'The notice was served on {servedOn}; it had to be served by {latest}, five days before the meeting of {heldOn}. Record the delay; it may become a ground of complaint.',
  'notice-day-unknown':
    'It cannot be established whether the notice was served in time: served {servedOn}, last day {latest}, meeting {heldOn}. Check the day in the register of service.',
  'notices-not-served':
    'None of the {eligible, plural, one {# elector} other {# electors}} was served a personal notice; a general announcement does not replace it. Serve notices by {latest}, or put off the meeting of {heldOn}.',
  'notices-late':
    'All notices ({servedLate}) were served after {latest}, the last day before the meeting of {heldOn}. Set the meeting for a later day and serve the notices again.',
  'notices-day-unknown':
    'It cannot be established whether the notices ({servedUnknown}) were served by {latest} before the meeting of {heldOn}. Check the days in the register of service.',
  'notices-partly-late':
    '{servedLate, plural, one {# notice was} other {# notices were}} served after {latest}, the last day before the meeting of {heldOn}. This does not stop the meeting; note the delay in the protocol.',
  'notices-missing':
    'No notice was served on {missing, plural, one {# elector} other {# electors}} of {eligible}. This does not stop the meeting; note it in the protocol.',
  // Register and list of the disfranchised (23, 24, 26)
  'information-unchecked':
    'The information has not been checked, and nobody is entered on unchecked information. Check it and record what was found.',
  'information-refuted': 'The check did not confirm the information, so nobody is entered on it.',
  'family-reopened':
    'Entries of family members rest on this one: {family}. Their ground is gone with it: look at each again and strike or confirm it.',
  'principal-gone':
    'The person on whom this one depended is no longer on the register. Look at the entry again and strike it or state another ground.',
  'principal-changed':
    'The ground of the person on whom this one depends is now another (letter “{letter}”). Check whether it reaches the family.',
  'family-unsettled':
    '{unsettled, plural, one {The entry of # family member is} other {The entries of # family members are}} open again and not settled by the soviet: the ground of the head of the family has gone or changed. The list may be posted, but they are better settled first.',
  'list-unverified':
    '{unverified, plural, one {# person} other {# persons}} of {total} not verified by papers. Verify every entry of the list before it is posted.',
  'copies-missing':
    '{missing, plural, one {# copy} other {# copies}} of the list out of three not sent: the soviet, the commission above and the executive committee above need one each.',
  'copies-day-unknown':
    'Of {unknown, plural, one {# copy} other {# copies}} it is not known whether it was sent by {latest}. Establish the day by the receipt.',
  'copies-late':
    '{late, plural, one {# copy was} other {# copies were}} sent later than {latest}. The list stands; the delay is noted.',
  // Uchastki, seats, votes (36, 37, 40–46, 55)
  'quorum-missing':
    '{present} of {eligible} came; {needed} are needed (35 of a hundred). The meeting has failed: draw up a protocol and put it off to one of the nearest days.',
  'present-exceeds-entitled':
    '{present} came and {eligible} are entitled: people were there who should not have been let in. Check the attendance.',
  'uchastok-too-large':
    'Uchastok “{uchastok}” has {population, plural, one {# inhabitant} other {# inhabitants}}; no more than {limit} are allowed. Split it into several.',
  'joint-with-sufficient':
    'Uchastok “{uchastok}” joins settlements whose population suffices for a deputy ({perSeat}): {settlements}. They elect separately.{unverified, select, true { The norm is from memory and not checked.} other {}}',
  'settlement-of-another-soviet':
    'Uchastok “{uchastok}” holds settlements outside the area of this soviet: {settlements}. Join their electors to the nearest settlement of their own soviet.',
  'electors-unplaced':
    '{unplaced, plural, one {# elector belongs} other {# electors belong}} to no uchastok. Every elector, the unorganised too, must belong to one.',
  'electors-placed-twice':
    '{placedTwice, plural, one {# elector belongs} other {# electors belong}} to several uchastki at once. Leave each in one: a worker at his place of work.',
  'unit-in-village':
    'Towns and workers’ settlements elect by enterprise and union. Here, in the country, the people of “{unit}” join the nearest settlement of their own soviet.',
  'part-of-no-enterprise':
    'Large industrial enterprises meet by parts and shifts; “{unit}” is none of theirs. Note why the commission decided otherwise.',
  'unit-not-of-work':
    '{person} is put with “{unit}” though working here: {work}. Whoever works is counted by the place of work; note why it was decided otherwise.',
  'minority-in-town':
    'The uchastok of a national minority “{uchastok}” is formed in a town, while the Instruction speaks of them for the country. Note the commission’s decision.',
  'seats-sum-differs':
    'Seats allotted to uchastki: {allotted}; the soviet has {seats}. Correct the allotment so that the sum agrees.',
  'seats-out-of-proportion':
    'The allotment departs from proportion in these uchastki: {uchastki}. Check the reckoning, or record why the commission decided otherwise.',
  'seats-tied':
    'These uchastki have an equal claim to {seats, plural, one {# seat} other {# seats}}: {uchastki}. The commission decides; record its decision.',
  'part-votes-elsewhere':
    'Votes of the part “{part}” were cast for candidates of another part: {candidates}. Without a list of the whole enterprise each part elects its own; do not count them.',
  'parts-without-quorum':
    'These parts of the enterprise have no quorum: {parts}. Their votes do not count; set another day for them.',
  'alternates-order-missing':
    'There are {uchastki} uchastki and {places} alternates to elect. The higher commission sets how: ask for its order and enter its number.',
  'revision-order-missing':
    'There are {uchastki} uchastki and {places} places in the revision commission with its candidates. The higher commission sets how they are elected: ask for its order.',
  'revision-spread-unstated':
    'The Instruction does not say how {places} places of the revision commission are spread over {uchastki} uchastki; the order for deputies is used. Record the commission’s decision.',
  'vote-secret': 'The vote is recorded as secret, but elections are held by open vote. Vote by show of hands.',
  'votes-exceed-present':
    'Votes for, against and abstained together exceed those present ({present}): {candidates}. Count again.',
  'votes-exceed-limit':
    'Votes for: {votes}; there could be no more than {limit}: {present} present, {seats} seats. Count again.',
  'votes-tied':
    'Votes are equal: {candidates}; places open: {open}. {how, select, lot {Decide by lot} older {The older is elected: establish who it is} other {Vote again between them}} and enter the outcome in the protocol.',
  'tie-settled-otherwise':
    'The tie was settled {by, select, lot {by lot} other {by age}}, but {how, select, lot {lots should have been drawn} older {the older should have been taken} other {those equal should have been voted on again}}.',
  'tie-passes-older':
    'The older should have been taken, but those elected are: {names}; older than they: {older}. Check the birth years.',
  'declared-against-votes':
    'Declared elected: {declared}; elected by the votes: {elected}. Enter what was declared and keep the count.',
  // Disfranchisement (14–17, 22)
  'ground-unknown':
    'Ground “{letter}” is none of article 15’s, and local bodies may deprive nobody on other grounds. Strike the person off, or name a letter of article 15.',
  'ground-barred':
    'The stated reason is {reason, select, criticism {criticism, complaints or speeches} character {character or conduct} unreliability {“unreliability”} arrears {arrears or unpaid levies} campaigns {campaigns and procurements not fulfilled} age {age} illiteracy {illiteracy} faith {faith, not service of a cult} belongings {being well off, or one’s implements} other {one that the law does not know}}. Nobody loses the right to vote for it.',
  'decree-missing':
    'Ground “{letter}” is none of article 15’s; the number of a decree of the VTsIK Presidium is given, but not the decree itself. Attach it.',
  protected:
    'No deprivation under letter “{letter}”: {why, select, specialCircumstance {one permanent worker is allowed in special circumstances of the farm} harvest {up to two workers at harvest are allowed} ownProduce {the person sells the produce of his own labour} smallArtisan {the artisan works without hired labour, with one adult worker or with two apprentices} mobilised {the person was mobilised into a white army} invalidPatent {the invalid trades on a free patent} unemployedPatent {the registered unemployed person trades for a time on a first-category patent} technicalService {the person does technical or household service at a place of worship} governmentAct {an act of the Government restored the rights} redArmy {the person served in the Red Army and took part in armed defence} servingNow {the person is on active military service} detained {the person is detained without loss of rights and only does not vote meanwhile} lowerFamily {families of lower police employees are not deprived} other {the law preserves the person’s rights}}. Do not enter the person.',
  'evidence-missing':
    'There is no paper for letter “{letter}”. Attach {group, select, court {a copy of the sentence or a court certificate} labour {a finance office’s statement of tax or an insurance fund’s of contributions} trade {a certificate of patent or of trade premises} medical {an act of a health organ or its certified copy} office {a certificate of an administrative organ, volost executive or village soviet, or GPU information} courtOrOffice {a copy of the sentence or a court certificate, for an exile a certificate of an administrative organ} other {a paper named in article 22}}; without it nobody is entered.',
  'evidence-unusual':
    'Letter “{letter}” rests on an official paper other than a finance office’s or an insurance fund’s. This is allowed; the commission should check it with care.',
  'element-absent':
    'Letter “{letter}” does not fit: {element, select, hiredLabour {the farm has no hired labour} establishmentHiredLabour {the establishment has no hired labour} systematicResale {the resale is no trade} systematicLending {the lending was not systematic} hiredPermanently {the hired labour is not permanent} officer {the person was no officer or military official} directedPolice {the post is not on the letter’s list, and the person directed no police} principalLetter {the principal’s ground does not reach the family} principalListed {the principal is not in the register of the disfranchised} dependent {the person is not materially dependent} noOwnLabour {the person lives by useful labour of his own} other {an element that the law demands is absent}}. Do not enter the person under it.',
  'element-unstated':
    'Under letter “{letter}” it is not established {element, select, establishmentHiredLabour {whether the establishment uses hired labour} systematicResale {whether the resale is a trade} systematicLending {whether the lending was systematic} hiredPermanently {whether the hired labour is permanent} officer {whether the person was an officer or military official} kind {whether the person was exiled, banned from residence or struck in rights by a court} principal {whose family the person belongs to} dependent {whether the person is materially dependent} noOwnLabour {whether the person lives by useful labour of his own} other {whether an element that the law demands is there}}. {element, select, principal {Name the entry of the head of the family: without it the soviet cannot keep this one.} other {Establish it at the verification; the commission decides.}}',
  'post-unknown':
    'The post “{post}” is not on the list of letter “{letter}”. Whether the person directed police or punitive organs is for the commission to establish; record it at the verification.',
  'trade-undecided':
    'The special reason for trading, “{circumstance}”, is not named in article 16. Whether letter ж covers it, the commission decides.',
  'farm-undecided':
    'Whether hired labour takes the farm beyond labour size is for the commission, not for a head-count. Record whether that labour is auxiliary and whether able-bodied members work daily.',
  // The meeting (34–47, 57)
  'admitted-disfranchised':
    '{name} is on the posted list of the disfranchised and is not admitted. Only a decision that satisfies the complaint admits.',
  'admitted-detained': '{name} is detained and takes no part in elections meanwhile. Take back the mark of presence.',
  'admitted-under-age':
    '{name} is not eighteen by election day and is not admitted. Take back the mark of presence.{unverified, select, true { The age of electors is from memory and not checked against the Constitution.} other {}}',
  'admitted-age-undecided':
    '{name}: the birth year does not tell whether the person is eighteen. Establish the age by a paper, enter it, and then mark the presence.{unverified, select, true { The age of electors is from memory and not checked against the Constitution.} other {}}',
  'admitted-outsider':
    '{name} is no elector of this uchastok and cannot vote at this meeting. Mark the presence in the person’s own uchastok.',
  'elector-turned-away':
    '{name} is not on the posted list of the disfranchised and must be admitted. Admit the person and note it in the protocol.',
  'meeting-not-opened': 'The meeting has not been opened. The commission’s agent opens it first.',
  'meeting-not-counted':
    'Those present have not been counted. First establish whether there is a quorum, and announce the numbers of electors and of those present.',
  'meeting-failed':
    'The meeting has failed and may elect nobody. Draw up a protocol and put it off to one of the nearest days.',
  'meeting-over':
    'That part of the meeting is over and cannot be taken up again. Correct a mistake by a separate entry before the protocol is signed.',
  'meeting-not-closed': 'The meeting has not been closed. Close it, then sign the protocol.',
  'opened-other-day':
    'The day of opening is {openedOn}, but electors were summoned for {heldOn}. Open it on the day set, or notify the electors again.',
  'opened-day-unknown':
    'It cannot be established whether the meeting was opened on the day set: opened {openedOn}, set for {heldOn}. Check the day in the protocol.',
  'presidium-size': 'The meeting elects two to the presidium, not {number}; the agent is in the chair. Elect two.',
  'presidium-missing':
    'The presidium is not elected: beside the agent it has two from the meeting; elected so far: {number}. Elect it.',
  'presidium-absent':
    'Elected to the presidium without being marked present: {names}. Mark them present or elect others.',
  'readings-missing': 'What must be read out before the vote has not been: {items}. Read it out and note the hour.',
  'mode-missing': 'The meeting has not decided whether to vote by lists or by single candidates. Put it to the vote.',
  'mode-votes-exceed': 'More votes were cast on the mode than people present ({present}). Count again.',
  'mode-not-adopted':
    'The meeting did not adopt the vote {mode, select, list {by lists} other {by single candidates}}: {for} for, {against} against. Enter the mode that has the majority.',
  'vote-out-of-order':
    'Elect {before, select, deputies {the deputies} revision {the members of the revision commission} other {those they stand in for}} first: {race, select, alternates {their alternates are elected by a separate vote} other {alternates are elected after the members}}.',
  'race-not-held':
    'The meeting has not elected {race, select, deputies {deputies} alternates {alternates} revision {members of the revision commission} other {alternates of the revision commission}}, though it has to. Hold the vote before closing.',
  'tie-left':
    'Votes are equal and {open} places remain open. Vote again between the equals; the machine does not choose.',
  'places-left-open':
    '{open} places remain unfilled for want of candidates with votes. Nominate others, or record that the places stay open.',
  'proposer-barred':
    '{proposer, select, agent {An agent of the commission} other {An election commission}} may not nominate. Enter the candidacy if an organisation or a citizen proposes it.',
  'proposer-unnamed':
    'It is not stated from whom the candidacy came, and that has to be read out. Name the organisation or citizen.',
  'proposer-member':
    '{name} sits on the election commission and may nominate only as a citizen, not in its name. Note it in the protocol.',
  'candidate-without-rights':
    'These cannot be elected, having no electoral rights: {candidates}. Withdraw them.{unverified, select, true { The age of electors is from memory and not checked against the Constitution.} other {}}',
  'candidate-age-undecided':
    'The age of these candidates is not established: {candidates}. Establish whether they are eighteen by election day.{unverified, select, true { The age of electors is from memory and not checked against the Constitution.} other {}}',
  'revision-incompatible':
    'Office or kinship keeps these out of the revision commission: {candidates}. Propose others.',
  'challenge-without-reason': 'The challenge of {name} is entered without a reason. Enter the reason in the protocol.',
  'protocol-without-count': 'The protocol lacks the number of all who came. Enter it before signing.',
  'protocol-unsigned': 'Nobody has signed the protocol. The presidium of the meeting signs it.',
  'protocol-signatures-short':
    'The protocol has {signed, plural, one {# signature} other {# signatures}}, the presidium {presidium} members. Record who did not sign and why.',
  'refusal-to-sign-unexplained': 'It is not recorded why these did not sign: {names}. Record the reason.',
  // Complaints of the disfranchised (27–33)
  'appeal-not-listed':
    'The person is not on the posted list, so there is nothing to appeal. If it is about somebody left out, pass the information to the soviet for a check.',
  'appeal-by-stranger':
    'The listed person alone complains of the listing. From a stranger, take it as information and pass it to the soviet.',
  'appeal-by-relative':
    'The complaint is filed by a relative. This is allowed; note for whom, and whether that person knows of it.',
  'appeal-late':
    'The complaint was filed on {filedOn}; the term ended on {due}. Keep it with the file: it may be examined by way of supervision, and after the commissions end by soviets and executive committees.',
  'appeal-day-unknown':
    'It cannot be established whether the complaint was filed in time: filed {filedOn}, last day {due}. Check the days of posting and filing.',
  'appeal-route-ended':
    'This commission decides finally, and the complaint goes no further in the ordinary way. Tell the lower commission the decision, to be announced.',
  'appeal-satisfied-forwarded':
    'The complaint has been satisfied and that is final: it is not passed up. Return it to be announced, and correct the list.',
  'appeal-forwarded-undecided':
    'This commission has to examine the complaint itself, not send it on. Decide it; a refusal moves it up by itself.',
  'appeal-no-conclusion': 'A complaint is sent on only with the commission’s conclusion. Enter it.',
  'appeal-forwarded-late': 'The complaint was sent on {forwardedOn}; the term ended on {due}. Record why.',
  'appeal-forwarding-day-unknown':
    'It cannot be established whether the complaint was sent on in time: sent {forwardedOn}, last day {due}. Check the day of receipt.',
  'appeal-village-never-decides':
    'A village commission decides no complaint, not even for the complainant: it sends it with its conclusion to the commission above.',
  'appeal-decided-late':
    'The decision was made on {decidedOn}; the term of {days, plural, one {# day} other {# days}} from receipt ended on {due}. The decision holds; record why it was late.',
  'appeal-decision-day-unknown':
    'It cannot be established whether the complaint was decided in time: decided {decidedOn}, last day {due}. Check the day of receipt.',
  'appeal-without-reasons': 'The decision gives no reasons. Name the papers it rests on.',
  'appeal-not-final': 'There is no final decision to announce. Wait for the last commission of the route.',
  'appeal-announcing-day-unknown':
    'It is not known whether the decision was announced ({announcedOn}) after it was made ({decidedOn}). Establish the day by the receipt.',
  'appeal-announced-early':
    'The decision was announced on {announcedOn}, before it was made ({decidedOn}). Check the days.',
  'supervision-by-others':
    'By way of supervision only the Central Election Commission and the VTsIK Presidium examine complaints. Send the case there.',
  'appeal-to-ended-commission':
    'The commission has ended its work. The corresponding soviet or executive committee now decides; pass the complaint there.',
  // Complaints on elections, cancellation, new elections (48, 58–64)
  'complaint-late':
    'The complaint on the elections was filed on {filedOn}; the term ended on {due}. Keep it with the file: the commission above may examine the elections of its own motion.',
  'complaint-day-unknown':
    'It cannot be established whether the complaint was filed in time: filed {filedOn}, last day {due}. Check when the elections ended.',
  'complaint-no-explanations':
    'The commission sends the complaint on with its explanations, and there are none. Attach them.',
  'complaint-forwarded-late': 'The complaint was sent on {forwardedOn}; the three days ended on {due}. Record why.',
  'complaint-forwarding-day-unknown':
    'It cannot be established whether the complaint was sent on in time: sent {forwardedOn}, last day {due}. Check the day of receipt.',
  'complaint-own-decision':
    'The commission that led the elections does not decide a complaint on them. Pass it with explanations to the commission above.',
  'complaint-decided-late':
    'The complaint was examined on {decidedOn}; the week ended on {due}. The decision holds; record why it was late.',
  'complaint-decision-day-unknown':
    'It cannot be established whether the complaint was examined in time: examined {decidedOn}, last day {due}. Check the day of receipt.',
  'complaint-without-reasons': 'The decision gives no reasons. Record what was checked and what was found.',
  'cancellation-without-ground':
    'There is no ground to cancel the elections: a violation of the law or a complaint found just is needed. Name it.',
  'cancellation-without-uchastok': 'Partial cancellation goes by uchastok, and none is named. Name the uchastki.',
  'cancellation-full-too-few':
    'Deputies elected with violations: {faulty} of {deputies}, not more than half. The elections are cancelled only in those uchastki.',
  'cancellation-partial-too-many':
    'Deputies elected with violations: {faulty} of {deputies}, more than half. The elections are cancelled in full: petition the executive committee.',
  'cancellation-full-by-commission':
    'The executive committee above, not a commission, cancels elections in full. Petition it.',
  'cancellation-partial-by-executive':
    'The commission above, not the executive committee, decides a partial cancellation. Pass the case to it.',
  'cancellation-not-announced':
    'The cancellation has not been made known. Announce it in the local press or at meetings of electors.',
  'repeat-same-agent':
    'New elections in these uchastki need new agents, but the former ones are appointed: {names}. Appoint others.',
  'repeat-same-commission': 'After full cancellation the commission is formed anew, but it is the same. Form it again.',
  'repeat-same-members':
    'Former members remain in the new commission: {names}. The law asks for a new composition; record why they stay.',
  // Vacancies, restoration, handing over (65, 18–20, 49)
  'vacancy-co-opted':
    'There is no such elected alternate, and nobody unelected may be brought into the soviet. Choose an alternate of the same uchastok, or set a by-election.',
  'vacancy-other-uchastok':
    '{name} is an alternate of another uchastok and cannot replace the deputy. Take one of the same uchastok, or set a by-election.',
  'vacancy-out-of-turn':
    '{name} is not first in turn: {first} comes first in this uchastok. Bring him in, or record his refusal.',
  'vacancy-tied': 'These alternates have equal votes: {names}. The soviet decides who comes in; record its decision.',
  'vacancy-needless-by-election': 'No by-election is needed: this uchastok has alternates: {names}. Bring one in.',
  'restoration-none':
    'The law knows no restoration for letter “{letter}”. If the ground is gone, strike the person off on a document.',
  'restoration-too-early':
    'Five years of labour are not full: since {labourSince}, full on {fullOn}, decision {decidedOn}. Refuse the petition or put it off.',
  'restoration-day-unknown':
    'It cannot be established whether five years are full: since {labourSince}, full on {fullOn}, decision {decidedOn}. Check when the labour began.',
  'restoration-labour-unknown':
    'It is not established since when the person has done productive and useful labour. Ask for a paper.',
  'restoration-loyalty':
    'Loyalty to the Soviet power is not proved, and without it nobody is restored. Refuse the petition.',
  'restoration-loyalty-unknown':
    'Nothing is established about loyalty to the Soviet power. The commission has to say so expressly.',
  'restoration-wrong-body':
    'Under letter “{letter}” it is {body, select, guberniya {the guberniya (krai, oblast) commission, confirmed by the executive committee,} other {the VTsIK Presidium alone, by special decree,}} that restores. Pass the petition there.',
  'restoration-confirmation-day-unknown':
    'It is not known whether the decision was confirmed ({confirmedOn}) after it was made ({decidedOn}). Establish the day of confirmation.',
  'restoration-labour-later':
    'The person has laboured since {labourSince}, which is after the decision ({decidedOn}). Those are restored who labour on the day of the decision.',
  'restoration-confirmed-early':
    'The confirmation is dated {confirmedOn}, before the commission’s decision ({decidedOn}). Check the days.',
  'petition-outside-20':
    'For letter “{letter}” the law sets no way of petitioning; the petition is taken and sent to the VTsIK Presidium. Note it in the file.',
  'petition-past-soviet':
    'The petition goes to the local soviet, not straight to the commission. Pass it to the soviet for its conclusion.',
  'petition-without-conclusion': 'The soviet sends the petition with its conclusion, and there is none. Enter it.',
  'handover-open-cases':
    'The commission holds {openCases, plural, one {# complaint} other {# complaints}} undecided. Hand them over with the inventory: the soviet or executive committee decides them from now on.',
  'handover-unsigned':
    'Protocols not signed: {unsignedProtocols}. Papers are not handed over without signatures; collect them, or record the refusal.',
  'handover-wrong-body':
    'This commission hands its papers to {expected, select, soviet {the corresponding soviet} other {the corresponding executive committee}}. Name it.',
  // The register and the Instruction's bounds (1, 2, 14, 21)
  'entry-without-name':
    'The register is kept by name, and none is given. Enter each person separately: “the family of so-and-so” is not entered.',
  'entry-without-settlement': '{name}: no settlement is given, and the register is kept by settlement. Enter it.',
  'entry-twice': '{name} is in the register already. Add to the former entry; make no second one.',
  'entry-under-age':
    '{name} is under eighteen on election day and has no right yet by age. Check whether the entry is needed.{unverified, select, true { The age of electors is from memory and not checked against the Constitution.} other {}}',
  'entry-struck-off': '{name} has left the register of inhabitants. Check whether the person died or moved.',
  'entry-restored': '{name} has been restored to electoral rights. Only a new ground allows a new entry.',
  'outside-rsfsr':
    'The Instruction holds on the territory of the RSFSR alone. It does not apply to elections in other republics of the Union.',
  'before-instruction':
    'Elections of {startsOn} came before the Instruction, in force from {inForce}. They are not judged by it.',
  'instruction-day-unknown':
    'It cannot be established whether the Instruction was in force: from {inForce}; the campaign starts {startsOn}. Check the day.',
  'after-instruction':
    'The campaign of {startsOn} lies beyond the years for which the Instruction is known to have held. Check for a later one.',
  'variant-wrong-body':
    'Only autonomous republics and oblasts, krais and oblasts propose local changes. Remove the variant.',
  'variant-not-approved': 'A local change holds only by approval of the VTsIK Presidium. Enter its number and day.',
  'variant-late':
    'The changes were submitted on {submittedOn}; they were due by {latest}, a month before the campaign. The approval heals the delay.',
  'variant-day-unknown':
    'It cannot be established whether the changes were submitted in time: submitted {submittedOn}, last day {latest}.',
  // Congresses and executive committees (50–57, 66)
  'congress-soviet-missing':
    'All soviets of the volost are represented at its congress, and these are not: {soviets}. Have them elect delegates.',
  'congress-village-soviet':
    'Village soviets send delegates to the volost congress alone: {soviets}. The volost congress sends those above.',
  'congress-norms-special':
    'The general norms do not hold for the congresses of an autonomous republic or oblast: a special law sets them. Enter the norms of that law.',
  'congress-krai-delegates':
    'Okrug and guberniya congresses, not those of krais and oblasts, send delegates to the All-Russian Congress. Correct the composition.',
  'congress-self-convened':
    'The executive committee convenes the congress; it does not convene itself. Enter the decision to convene.',
  'congress-not-extraordinary':
    'Only an extraordinary congress re-elects or supplements an executive committee early. Convene one.',
  'mandate-commission-missing':
    'The congress has elected no mandate commission, and powers are not checked without one. Elect it at the opening.',
  'mandate-report-missing': 'The mandate commission has not reported yet. Hear it, then decide on the mandates.',
  'mandates-not-by-congress':
    'The congress itself, not the mandate commission, decides on the mandates. Put it to the congress.',
  'congress-advisory-votes':
    '{votes} votes for {delegates} delegates: members of the former executive committee who are no delegates only advise. Count again.',
  'executive-without-rights': 'The disfranchised cannot be elected to an executive committee: {names}. Withdraw them.',
  'executive-end-day-unknown':
    'It is not known whether the former executive committee acted (until {endedOn}) up to the first sitting of the new one ({firstSittingOn}). Establish the days by the minutes.',
  'executive-ended-early':
    'The former executive committee ended on {endedOn}; the new one first sat on {firstSittingOn}. Until that day the former one acts.',
  'executive-without-chair': 'No chair of the executive committee is elected. Elect one at the organising sitting.',
  'departments-without-head': 'These departments have no head: {departments}. Elect heads of all departments.',
  'executive-outsiders':
    'Chair and presidium come from the committee’s own members, and these are not: {names}. Elect others.',
  'executive-advisory-votes':
    '{votes} votes for {members} members of the new committee: former members only advise. Count again.',
  'revision-members': 'The revision commission has {members} members; it must have {allowed}. Correct the number.',
  'revision-candidates':
    'The revision commission has {candidates} candidates; it must have {needed}. Correct the number.',
  'revision-joint-vote': 'The revision commission is elected by a separate vote. Vote on it separately.',
  // The circular of 1925 and the letter of 1921
  'circular-warning':
    '{item, select, partialreelections {Uchastki with violations or low turnout not put forward for re-election: {number}.} nonpartyshare {The share of non-party nominees did not grow since the last elections.} challengeforcriticism {Challenges of non-party candidates for criticism: {number}.} rankandfile {All communist nominees hold office; there are no rank-and-file.} redarmy {All military deputies are commanders or commissars.} celllists {Lists of cells not checked before at several meetings: {number}.} opennominations {Nominations refused at the meeting: {number}.} noforcedlist {Meetings that did not vote on the mode: {number}.} komsomoldictate {Complaints of lists imposed by Komsomol members: {number}.} komsomolexplained {No record that the Komsomol’s task was explained.} complaintsattended {Complaints unanswered or overdue: {number}.} criticsdisfranchised {Disfranchised after criticising local bodies: {number}.} agitation {No record of agitation.} unorganised {Groups of the unorganised without a unit: {number}.} electiontechnique {Meetings without personal notices: {number}.} other {An item of the circular is not kept.}} The circular is a party directive and cancels no election; check and record.',
  'conference-unprepared':
    'The conference has not been prepared at these factories: {factories}. Prepare it at each, then convene.',
  'conference-without-report':
    'The conditions and preparation of the conference were not reported to the CC before it. Send the report first.',
  'conference-without-responsible': 'Nobody is named who answers for the conference to the party. Name one.',
  'conference-report-after-missing': 'No report was sent after the conference. Send it.',
  'report-without-discussion':
    'The report is recorded without questions, demands or discussion, though it is given for the sake of criticism. Enter what people said.',
  'return-missing': 'The return of reports for {month} has not been sent. Send it.',
  'return-differs':
    'The return for {month} shows {returned} reports, {recorded} are on record. It has to be exact; correct it.',
  'officials-silent': 'These did not report in {month}: {names}. A report is due at least once a month; set a day.',
} as const satisfies Record<keyof typeof ru.findings, string>;
