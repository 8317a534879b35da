import accessTokens from './accessTokens.json';
import account from './account.json';
import administration from './administration.json';
import blueprint from './blueprint.json';
import comparison from './comparison.json';
import exporting from './export.json';
import framing from './framing.json';
import importing from './import.json';
import library from './library.json';
import origins from './origins.json';
import overruling from './overruling.json';
import ownership from './ownership.json';
import practice from './practice.json';
import preferences from './preferences.json';
import privacy from './privacy.json';
import pupil from './pupil.json';
import questionReports from './questionReports.json';
import quiz from './quiz.json';
import reader from './reader.json';
import review from './review.json';
import site from './site.json';
import story from './story.json';
import teach from './teach.json';
import timeline from './timeline.json';
import workbench from './workbench.json';

export default {
  accessTokens,
  account,
  administration,
  blueprint,
  comparison,
  export: exporting,
  framing,
  import: importing,
  library,
  origins,
  overruling,
  ownership,
  practice,
  preferences,
  privacy,
  pupil,
  questionReports,
  quiz,
  reader,
  review,
  site,
  story,
  teach,
  timeline,
  workbench,
};
