import type { Words } from '../../words';
import type { grounds as ru } from '../ru/grounds';

export const grounds: Words<typeof ru> = {
  register: {
    addResident: 'resident entered',
    addResidents: 'entered in the grid',
    applyImport: 'list imported',
    undoImport: 'import undone',
    amendResident: 'record corrected',
    settleAge: 'age established',
    moveResident: 'resident moved',
    strikeResident: 'struck from the register',
    unstrikeResident: 'put back on the register',
    mergeResidents: 'double records merged',
    unmergeResidents: 'merge taken back',
    moveHousehold: 'household moved',
    mergeHouseholds: 'households merged',
    strikeHousehold: 'household struck',
    applyChangeset: 'change to many records',
    undoChangeset: 'change to many records undone',
    readNamesAnew: 'names read anew',
  },
  territory: {
    add: 'territory added',
    amend: 'territory corrected',
    move: 'territory moved',
    merge: 'territories merged',
    strike: 'territory struck',
    restore: 'territory restored',
    join: 'joined to a settlement',
  },
  units: {
    add: 'enterprise or union added',
    amend: 'enterprise or union corrected',
    strike: 'enterprise or union struck',
    restore: 'enterprise or union put back',
    join: 'small enterprise joined',
    assign: 'assigned to an enterprise or union',
    import: 'list of an enterprise or union imported',
    release: 'released from an enterprise or union',
    settle: 'decision where to vote',
  },
  uchastki: {
    adopt: 'division into uchastki',
  },
  elections: {
    announce: 'start of the elections announced',
  },
  campaign: {
    open: 'campaign opened',
    setDay: 'calendar of the campaign moved',
  },
  commissions: {
    end: 'commission ended',
  },
  lishentsy: {
    enter: 'entered among the disfranchised',
    amend: 'entry among the disfranchised amended',
    strike: 'struck from the disfranchised',
    reinstate: 'put back among the disfranchised',
    verify: 'entry of the list verified',
    publish: 'list of the disfranchised posted',
  },
  petitions: {
    decide: 'decision on a petition',
    confirm: 'restoration confirmed',
  },
  appeals: {
    decide: 'decision on a complaint',
    supervise: 'decision by supervision',
  },
};
