const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Heads of the names and descriptions of bodies that can speak. */
export const institutionNouns: ReadonlySet<string> = list(`ministry department government administration agency office
  police authority committee commission council court parliament congress senate house cabinet embassy consulate kremlin
  pentagon army military navy force guard service bureau board bank company firm corporation group union association
  federation league party movement campaign team organisation organization charity foundation institute university
  school college hospital clinic centre center station newspaper paper magazine network channel broadcaster site website
  outlet wire media press radio tv airline railway operator utility manufacturer regulator watchdog tribunal coalition
  alliance bloc mission delegation crew brigade squad unit staff academy society trust fund chamber club state country
  nation city county district municipality town region province republic inquiry panel jury monarchy palace church
  diocese mosque synod consortium think-tank thinktank camp opposition leadership presidency secretariat observatory`);

/** What a report calls a company after its name, and what company names end in. */
export const companyNouns: ReadonlySet<string> =
  list(`company firm group corporation maker manufacturer operator retailer
  business producer supplier developer builder carmaker airline bank giant inc corp ltd plc holdings industries`);

/** Written things that "say" and "show": they are sources, and nobody's name. */
export const documentNouns: ReadonlySet<string> = list(`report statement study survey poll document letter memo email
  e-mail article story editorial survey data figures statistics record filing lawsuit complaint indictment affidavit
  transcript recording video footage post tweet message release bulletin census review audit analysis book column
  headline sign banner poster caption ruling verdict decision order law bill website page account note paper text
  research evidence results projection model average slide presentation exam probe forecast map chart estimate count tally ad advertisement spot sources`);

/** Agencies and outlets that reports credit by a bare name. */
export const newsOutlets: ReadonlySet<string> = list(`reuters afp ap upi tass interfax xinhua dpa ansa efe kyodo yonhap
  bloomberg bbc cnn nbc cbs abc msnbc npr pbs cnbc politico axios buzzfeed breitbart guardian times post`);
