import type { Words } from '../../words';
import type { refusals as ru } from '../ru/refusals';

export const refusals: Words<typeof ru> = {
  'already-there': 'There is such a record already.',
  'idempotency-key-reused': 'This idempotency key belongs to another request.',
  'verified-meanwhile':
    'While you were looking, this entry was verified by {who} (member {member}, paper: {document}). {outcome, select, kept {It stays on the list.} dropped {It is dropped from the list.} other {It is not verified again.}} Your decision is not recorded.',
  'changed-by':
    'While you were writing, this was changed by {who}. The last thing done: {acts}. What you typed is kept; compare, and send it again if yours is right.',
  'changed-meanwhile':
    'Somebody changed the record while you were editing it. What you typed is kept: see what has changed.',
  'meeting-opened':
    'A meeting of this soviet has been opened; the day on which the elections start can no longer be moved.',
  'wrong-credentials': 'The sign-in name or the password is wrong.',
  'no-file': 'There is no file in the request. Choose a file and send it again.',
  'broken-upload': 'The file did not arrive complete. Send it again.',
  'login-taken': 'That sign-in name is taken. Take another.',
  'account-closed': 'This account is closed.',
  'already-appointed': 'This appointment is already in force.',
  'already-dismissed': 'This appointment has already ended.',
  'last-admin': 'This is the last administrator of the guberniya: appoint another first.',
  'start-past-next':
    'These elections would then start after the next elections of the same soviet. Name a day before those.',
  'start-not-later': 'The start of the elections moves only to a later day.',
  'information-checked':
    'This information has been checked already by {by}: {outcome, select, confirmed {it was confirmed} other {it was not confirmed}}. Another has recorded it: {who}. Your check is not recorded.',
  'already-entered': 'This resident is on the register under this letter already.',
  'entry-not-standing': 'This entry has already been struck off, or the person restored.',
  'nothing-to-add':
    'Since the list was posted nobody was entered, and no entry that the commission dropped was amended: there is nothing to add.',
  'list-published': 'The list is posted and can no longer be edited. Only a decision on a complaint can change it.',
  'list-not-published': 'The list is not posted yet; copies go out after that.',
  'meeting-already-convened':
    'A meeting of this uchastok has been convened already. Another is called only when it has failed.',
  'meeting-not-convened': 'The meeting has been opened or is over: notices are no longer served.',
  'marks-closed': 'People are marked present from the opening of the meeting until its first vote.',
  'voting-has-begun': 'Voting has begun: attendance is no longer counted anew.',
  'presidium-elected': 'The presidium has been elected already.',
  'already-read-out': 'This has been read out already.',
  'mode-chosen': 'The meeting has already decided how to vote.',
  'no-tie': 'The votes are not equal: there is nothing to settle.',
  'race-voted': 'This vote has already been taken.',
  'already-challenged': 'The challenge to this candidate has been decided already.',
  'seats-undecided':
    'How many are elected here is not settled: the uchastki have an equal claim to the seat. Enter how many are elected here and the number of the order of the commission above.',
  'already-signed': 'The protocol has been signed and can no longer be changed.',
  'nothing-to-correct': 'There is nothing to correct: there is no such entry yet, or another vote has followed it.',
  'commission-ended':
    'The commission has ended its work and decides nothing more (art. 49). Complaints go to the soviet and the executive committees in its stead (art. 33).',
  'appeal-already-filed': 'A complaint of this person against this list has already been taken in by {who} ({on}).',
  'entry-not-listed': 'This person is not on the posted list: there is nothing to complain of.',
  'no-commission-above':
    'The commission above has not been formed in this campaign: nobody can take the complaint. Form it and try again.',
  'no-central-commission': 'No central election commission has been formed in this campaign. Form one first.',
  'appeal-held': 'The complaint is still being examined; it is too early for this.',
  'appeal-sent': 'The complaint has been sent on and its receipt is not registered yet. Register it first.',
  'appeal-satisfied':
    'The complaint has already been upheld by {who} ({body}; {on}). Only a new decision by way of supervision changes that.',
  'appeal-refused':
    'The complaint has already been refused by {who} ({body}; {on}). That is the last step; only supervision may change it.',
  'appeal-announced':
    'The complaint was {outcome, select, satisfied {upheld} other {refused}} by {who} ({body}; {on}), and that has already been announced. Only supervision may change it.',
  'appeal-told': 'The decision has already been announced by {who} ({on}).',
  'appeal-kept': 'The complaint came late: it is kept, and can be examined only by way of supervision.',
  'import-reading': 'The file is still being read. Wait until the reading ends.',
  'import-applied': 'This import has been entered already.',
  'import-undone': 'This import has been undone.',
  'import-discarded': 'This import has been put away.',
  'import-failed': 'The file was not read; there is nothing to enter.',
  'import-not-applied': 'This import has not been entered; there is nothing to undo.',
  'import-has-rejected':
    '{rejected, plural, one {# row was rejected} other {# rows were rejected}}. Put them right in the file, or enter the others without them.',
  'import-rested-on': 'Other acts rest on this import already: {acts}. It cannot be undone.',
  'import-out-of-date': 'The list of settlements has changed since the file was read. Read the file again.',
  'import-overtaken':
    'Since the file was read, records that its rows concern have been entered or changed. Read the file again.',
  'import-volost-unknown': 'It is not stated to which uezd these volosts belong: {volosts}. Add them to the territory.',
  'import-may-not-shape': 'The list has new volosts and soviets: {names}. Only the uezd commission may enter them.',
  'resident-already-there': 'This household already has a person with the same name and birth year.',
  'not-same-already': 'These records have already been found to be of different people.',
  'not-marked-not-same': 'These records were never found to be of different people.',
  'age-told-by-year': 'This person’s age is clear from the recorded year or day of birth: there is nothing to settle.',
  'paste-unreadable':
    'What was pasted cannot be read as a table, or has more than five thousand rows. Copy the cells of the table and paste them in parts.',
  'nothing-to-enter': 'None of the rows can be entered. Correct the rows with remarks.',
  'resident-struck': 'This record was struck off the register or merged into another.',
  'household-changed':
    'While you had the household open, someone else changed it: {who}. The changes concern {count, plural, one {# person} other {# people}}: {names}. What you typed is kept. Refresh the page and check the household again.',
  'record-changed-meanwhile':
    'While you were editing, this entry was changed by {who}. Now different: {columns}. What you typed is kept.',
  'resident-merged': 'This entry is merged with another: separate them first.',
  'resident-not-struck': 'This resident is on the register already: there is no need to put them back.',
  'resident-not-merged': 'This entry is not merged with any other.',
  'residents-not-same':
    'These records have been found to be two people ({who}: “{reason}”). To merge them, take that mark off first.',
  'resident-complains':
    'Until the decision on their complaint is announced these people are not moved to another soviet: {names}.',
  'merged-further':
    'The entry that this one was merged into ({name}) is itself struck off or merged into a third. Put it back first.',
  'merge-rested-on': 'Other acts already rest on what passed from this entry: {acts}. The entries cannot be separated.',
  'settlement-elsewhere':
    'The settlement {name} has since come under another soviet. Record the people where they live by a new change.',
  'settlement-gone':
    'The settlement {name} is no more: it was struck or merged into another. Bring it back first, or enter the people anew where they live now.',
  'uchastok-meeting-open':
    'The meeting of the uchastok is open: until it closes nobody can join the uchastok or leave it.',
  'household-taken': 'There is a household {household} there already. Give another number or merge the households.',
  'household-twins':
    'People of the same name and birth year are recorded there already: {names}. If they are the same people, merge their records first; if not, amend the name or the birth year.',
  'changeset-nobody': 'Nobody matches the selection. Make another.',
  'changeset-too-many': 'More than {most, number} people are selected. Narrow the selection.',
  'changeset-not-prepared': 'This change is already applied, undone or put away.',
  'changeset-not-applied': 'This change is not applied: there is nothing to undo.',
  'changeset-fits-nobody': 'The change applies to none of those selected.',
  'changeset-stale':
    '{count, plural, one {# entry has changed} other {# entries have changed}} since: {names}. Prepare the change again.',
  'changeset-divided':
    'The soviet has since been divided anew, its elections are over or the next are announced, and {count, plural, one {# person} other {# people}} would come to the wrong uchastok: {names}. Prepare the change again.',
  'changeset-twins':
    '{count, plural, one {# person is recorded} other {# people are recorded}} there already under the same name: {names}.',
  'changeset-changed-since':
    '{count, plural, one {# entry has} other {# entries have}} been amended after this change: {names}. It cannot be undone as a whole: load the page again, and the other entries go back without these.',
  'territory-struck': 'This territory is struck off or merged with another.',
  'territory-not-struck': 'This territory is not struck off.',
  'territory-has-people':
    '{count, plural, one {# resident is} other {# residents are}} still recorded here. Move them first, or merge the settlements.',
  'territory-has-parts': 'It still contains: {names}. Move or strike that first.',
  'territory-divided':
    'An adopted division into uchastki rests on this ({names}). It does not change until the elections end; if the division is wrong, adopt a new one.',
  'territory-electing': 'Elections are already announced here: {names}. The territory does not change until they end.',
  'receiver-divided':
    'The soviet “{soviet}” is already divided into uchastki, and {count, plural, one {# elector} other {# electors}} from there would have nowhere to vote in it. This waits until the elections end; a single person can be moved separately.',
  'territory-name-taken':
    'There is a territory of that name there already. Check whether it is the same one, or give another name.',
  'settlement-twins': 'The same people are recorded in both settlements: {names}. Merge their entries first.',
  'table-pdf': 'This is a PDF document, not a table. Save the list as CSV or XLSX.',
  'table-image': 'This is a picture, not a table. The list must be typed into CSV or XLSX.',
  'table-old-excel': 'This is a workbook of the older Excel (XLS). Save it as XLSX or CSV.',
  'table-web-page': 'This is a web page, not a table. Save the list as CSV or XLSX.',
  'table-rich-text': 'This is formatted text, not a table. Save the list as CSV or XLSX.',
  'table-archive': 'This is an archive, not a table. Unpack it and send the list itself.',
  'table-open-document': 'This is an OpenDocument file (ODS). Save it as XLSX or CSV.',
  'table-binary': 'This is not a table: the file holds no readable text. Save the list as CSV or XLSX.',
  'table-one-column':
    'The file has one column: no separator between columns was found. Save the list as CSV with semicolons, or as XLSX.',
  'table-no-bytes': 'The file is empty. Choose another.',
  'table-heading-only': 'The file has only a heading and no rows under it. Add the rows and send the file again.',
  'table-numbers-in-heading': 'The file has no row with the names of its columns. Add it as the first row.',
  'table-no-names': 'The heading has no column of surnames. Name it “Surname” and send the file again.',
  'table-bytes': 'The file is larger than 100 MB. Divide the list into parts.',
  'table-unpacked-bytes': 'The workbook is too large when unpacked. Save the list as CSV.',
  'table-cells': 'One of the cells holds too much text. Shorten it and send the file again.',
  'table-unclosed': 'The quotation mark opened in line {line} is never closed. Close it and send the file again.',
  'table-columns': 'Line {line} has more than two hundred columns. Remove the extra columns.',
  'table-damaged': 'The workbook is damaged and does not open. Save it again.',
  'table-no-sheet': 'The workbook has no sheet. Save the list again.',
  'enterprise-undivided': '“{name}” votes in one uchastok: a common list is for parts and shifts that meet apart.',
  'part-with-others':
    'Others vote in one uchastok with the people of the enterprise: {names}. A common list is declared where every part of the enterprise is an uchastok of its own. Change the division.',
  'part-convened': 'A part of “{name}” has been convened: the common lists of the enterprise can no longer be changed.',
  'candidates-not-found':
    'The register has none, or several, of these: {names}. Check the name and add the year of birth.',
  'candidate-twice': '{name} is on a common list of this enterprise already.',
  'common-list-stands':
    'This uchastok votes on the common list of the enterprise: candidates for deputy are entered before the parts are convened, and who is elected follows from the votes of all parts together.',
  'common-list-declared':
    'A common list has been declared for the uchastki of an enterprise as they are. Withdraw it first, then change the division.',
  'already-summed': 'The votes of the parts of “{name}” have been added, and the seats are filled.',
  'parts-not-ended': 'Votes are added once the protocols of all parts are signed. Not ended yet: {names}.',
  'enterprise-without-quorum':
    'All parts together brought fewer than 35 % of the electors of “{name}”, and by the reading in force the quorum is one for the enterprise. Convene the parts that failed again, then add the votes.',
  'nobody-to-elect':
    'The deputies of the enterprise are elected by the votes of its other parts, and nobody else is to be elected in uchastok “{name}”: no meeting of it is convened again.',
  'no-part-with-quorum': 'No part of “{name}” had a quorum: there is nothing to add.',
  'tie-unsettled':
    'The votes of the parts came out equal. By the reading in force the lot or the age decides between equals: record who is elected.',
  'parts-vote-alike':
    'Another part of the enterprise voted otherwise. On a common list all parts vote alike, by lists or by single names, or the votes cannot be added.',
  'meetings-convened': 'The meetings of the uchastki have been convened; the division can no longer be changed.',
  'no-uchastki': 'Adopt the division into uchastki first.',
  'appeal-passed-on':
    '{done, select, refused {The complaint has already been refused here by {who} ({on}) and has gone on by itself.} forwarded {The complaint has already been sent on from here by {who} ({on}).} other {The complaint has gone on from here.}} Nothing is left to do with it here.',
  'unit-struck': 'This enterprise or union has been struck off.',
  'unit-not-struck': 'This enterprise or union is on the list: there is nothing to put back.',
  'unit-parent-struck': 'The enterprise “{name}”, of which this is a part, is struck off. Put it back first.',
  'unit-name-taken': 'Another on the list is called “{name}” by now. Amend its name, then put this one back.',
  'unit-soviet-gone':
    'The territory “{name}” is struck off or merged with another. It has to be put back first, by the commission above.',
  'nobody-there': 'None of those named is counted here.',
  'nobody-contested': 'Nobody is counted in two places at once.',
  'entry-not-struck': 'This entry is not struck off: there is no need to put it back.',
  'entry-ended-by-decision':
    'A decision has given this person the right back, and the former entry does not return. Only a new ground allows a new entry.',
  'copy-not-sent': 'This copy has not been sent yet: note its sending first.',
  'file-too-large': 'Files up to {megabytes} megabytes are accepted.',
  'scan-too-large': 'The scan is over 20 MB. Scan the paper with less detail, or in parts.',
  'scan-empty': 'The file is empty. Choose another.',
  'scan-unknown':
    'This is not a PDF, JPEG or PNG: the kind is told from the content of the file, not from its name. Save the scan as one of these.',
  'scan-cut-short': 'The file is incomplete or damaged: its end is missing. Send it again.',
  'scan-something-after': 'There is something else in the file after the end of the scan. Save the scan again.',
  'scan-active': 'This PDF contains a program or an attached file. Save it as a plain scan.',
  'scan-attached': 'This same scan is already attached to this paper.',
  'scan-detached': 'This scan has been removed already.',
  'petition-open': 'A petition of this person has been taken and is not decided yet.',
  'petition-filed': 'The soviet has not given its conclusion on the petition yet.',
  'petition-forwarded': 'The petition has been sent on with its conclusion and is waiting for a decision.',
  'petition-approved': 'The petition has been granted and is waiting for the executive committee to confirm it.',
  'petition-refused': 'The petition has already been refused.',
  'petition-restored': 'The person has already been restored.',
  'petition-unconfirmed': 'The executive committee did not confirm the restoration.',
  'petition-with-executive':
    'The commission has ended (art. 49) and the next one is not formed yet: the executive committee decides in its stead (art. 33). The petition stands on its desk.',
  'no-restoring-commission':
    'The guberniya commission is not formed in this campaign: there is nobody to send the petition to. Form it first.',
};
