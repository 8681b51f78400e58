import { accounts } from './accounts';
import { acts } from './acts';
import { api } from './api';
import { appeals } from './appeals';
import { board } from './board';
import { campaign } from './campaign';
import { commissions } from './commissions';
import { common } from './common';
import { desk } from './desk';
import { elections } from './elections';
import { enterprises } from './enterprises';
import { errors } from './errors';
import { exports } from './exports';
import { findings } from './findings';
import { grounds } from './grounds';
import { issues } from './issues';
import { journal } from './journal';
import { law } from './law';
import { lawArticles } from './law-articles';
import { lawPages } from './law-pages';
import { layout } from './layout';
import { lishentsy } from './lishentsy';
import { look } from './look';
import { meetings } from './meetings';
import { names } from './names';
import { papers } from './papers';
import { petitions } from './petitions';
import { readings } from './readings';
import { records } from './records';
import { refusals } from './refusals';
import { register } from './register';
import { results } from './results';
import { territory } from './territory';
import { uchastki } from './uchastki';
import { ui } from './ui';
import { units } from './units';
import { workbench } from './workbench';

export const messages = {
  common,
  ui,
  layout,
  law,
  workbench,
  lawPages,
  readings,
  lawArticles,
  errors,
  exports,
  issues,
  refusals,
  acts,
  grounds,
  findings,
  accounts,
  territory,
  campaign,
  commissions,
  elections,
  records,
  register,
  names,
  units,
  uchastki,
  enterprises,
  lishentsy,
  petitions,
  api,
  appeals,
  meetings,
  board,
  look,
  desk,
  journal,
  papers,
  results,
} as const;
