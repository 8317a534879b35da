const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/**
 * Singular nouns for persons by what they do, as news reports introduce speakers. Nouns in -er, -or, -ist, -ian, -man,
 * -woman and -person are recognised by their endings and need no entry.
 */
export const roleNouns: ReadonlySet<string> = list(`president minister premier chancellor mayor governor senator
  congressman congresswoman representative lawmaker legislator deputy mp councillor councilman secretary ambassador envoy
  diplomat consul spokesman spokeswoman spokesperson aide adviser advisor chief head leader chair chairman chairwoman
  chairperson director ceo executive manager official officer inspector commissioner sheriff general colonel major
  captain lieutenant sergeant commander marshal admiral judge justice prosecutor attorney lawyer solicitor barrister
  counsel advocate activist campaigner organiser organizer critic ally opponent rival expert analyst economist scientist
  researcher professor doctor nurse surgeon physician engineer architect teacher principal dean student pupil farmer
  worker owner resident neighbour neighbor witness survivor victim relative father mother brother sister son daughter
  husband wife parent widow author writer editor journalist reporter correspondent columnist anchor host pollster
  strategist candidate nominee incumbent republican democrat king queen prince princess pope bishop archbishop priest
  pastor imam rabbi monk coach player captain striker trainer counterpart coordinator treasurer registrar curator
  conductor pilot driver sailor fisherman shopkeeper trader banker investor landlord tenant volunteer veteran soldier
  fighter militant rebel guard tsar czar statesman whip speaker undersecretary vice-president co-founder founder
  billionaire mogul businessman businesswoman entrepreneur actor actress singer rapper musician comedian celebrity
  star director producer insider person man woman boy girl citizen voter supporter protester demonstrator marcher
  striker unionist historian geologist meteorologist hydrologist seismologist epidemiologist climatologist statistician
  guest caller user respondent participant observer figure ambassador heir heiress refugee migrant immigrant
  assistant clerk warden ranger firefighter paramedic constable detective superintendent cop sleuth source operative`);

/** Nouns of a post that one person holds at a time in a place; "leader" can stand for each of them. */
export const headPosts: ReadonlySet<string> = list('president premier chancellor king queen prince emir sultan leader');

/** Titles written before a name: part of the role, not of the name. */
export const nameTitles: ReadonlySet<string> = list(`president prime vice minister premier chancellor mayor governor gov
  senator sen congressman congresswoman representative rep secretary ambassador chief justice judge sheriff general gen
  colonel col major maj captain capt cpt lieutenant lt sergeant sgt commander cmdr marshal admiral adm officer inspector
  superintendent detective constable professor prof doctor dr sir dame lord lady king queen prince princess pope bishop
  archbishop cardinal father sister brother reverend rev imam rabbi sheikh pastor mr mrs ms miss mx mme deputy attorney
  commissioner councillor councilman director chairman chairwoman spokesman spokeswoman speaker undersecretary
  coach sen dep insp supt`);

export const maleWords: ReadonlySet<string> = list(`mr sir lord king prince pope father brother son husband man boy
  spokesman chairman congressman councilman businessman fisherman statesman actor bishop archbishop imam monk priest`);
export const femaleWords: ReadonlySet<string> = list(`mrs ms miss dame lady queen princess mother sister daughter wife
  woman girl spokeswoman chairwoman congresswoman councilwoman businesswoman actress widow mme nun`);
