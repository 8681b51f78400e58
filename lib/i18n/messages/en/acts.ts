import type { Words } from '../../words';
import type { acts as ru } from '../ru/acts';

export const acts: Words<typeof ru> = {
  accounts: {
    open: 'Open an account',
    appoint: 'Appoint',
    dismiss: 'Dismiss',
    close: 'Close an account',
    setPassword: 'Change the password',
  },
  territory: {
    add: 'Add a territory',
  },
  campaign: {
    open: 'Open a campaign',
    setDay: 'Set the campaign’s day',
  },
  commissions: {
    form: 'Form a commission',
    appointAgent: 'Appoint an agent',
  },
  elections: {
    announce: 'Announce the start of elections',
    repeat: 'Hold the elections anew',
  },
  register: {
    importSettlements: 'Import the settlements',
    importResidents: 'Import the residents',
    applyImport: 'Apply an import',
    undoImport: 'Undo an import',
    addResident: 'Add a resident',
    amendResident: 'Amend a resident',
    mergeResidents: 'Merge double entries',
    strikeResident: 'Strike a resident',
  },
  uchastki: {
    adopt: 'Adopt the division into uchastki',
    allotSeats: 'Allot the seats',
  },
  lishentsy: {
    reportInformation: 'Record information received',
    recordCheck: 'Record the check of information',
    enter: 'Enter in the register of the disfranchised',
    import: 'Import the register of the disfranchised',
    strike: 'Strike from the register of the disfranchised',
    compile: 'Compile the list of the disfranchised',
    verify: 'Verify an entry of the list',
    publish: 'Post the list of the disfranchised',
    sendCopies: 'Send the copies of the list',
  },
  petitions: {
    file: 'File a petition',
    conclude: 'Conclude on a petition',
    decide: 'Decide a petition',
    confirm: 'Confirm a restoration',
  },
  appeals: {
    file: 'File a complaint of disfranchisement',
    forward: 'Forward a complaint with a conclusion',
    receive: 'Receive a forwarded complaint',
    decide: 'Decide a complaint',
    announce: 'Announce a decision',
    supervise: 'Decide by way of supervision',
  },
  meetings: {
    convene: 'Convene a meeting',
    serveNotices: 'Serve the notices',
    open: 'Open the meeting',
    markPresent: 'Mark who is present',
    count: 'Count the quorum',
    electPresidium: 'Elect the presidium',
    readOut: 'Read out',
    chooseMode: 'Choose how to vote',
    nominate: 'Nominate candidates',
    challenge: 'Challenge a candidate',
    vote: 'Record a vote',
    correct: 'Correct an entry',
    close: 'Close the meeting',
    sign: 'Sign the protocol',
  },
  complaints: {
    file: 'File a complaint on the elections',
    forward: 'Forward a complaint on the elections',
    receive: 'Receive a complaint on the elections',
    decide: 'Decide a complaint on the elections',
  },
  cancellations: {
    decide: 'Decide on a cancellation',
    announce: 'Announce a cancellation',
  },
  vacancies: {
    declare: 'Declare a vacancy',
    fill: 'Fill a vacancy',
  },
  congresses: {
    convene: 'Convene a congress',
    allot: 'Allot the delegates',
    recordDelegates: 'Record the delegates',
    electMandateCommission: 'Elect the mandate commission',
    reportMandates: 'Report on the mandates',
    resolveMandates: 'Resolve on the mandates',
    electExecutive: 'Elect the executive committee',
    electRevision: 'Elect the revision commission',
    organiseExecutive: 'Organise the executive committee',
  },
  agitation: {
    record: 'Record agitation work',
  },
  reports: {
    registerOfficial: 'Register an official',
    hold: 'Record a report to electors',
    sendReturn: 'Send the monthly return',
  },
  conferences: {
    prepare: 'Prepare a conference',
    reportBefore: 'Report before a conference',
    hold: 'Hold a conference',
    reportAfter: 'Report after a conference',
  },
  handover: {
    close: 'Hand over the file',
  },
};
