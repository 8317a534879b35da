import type { Stance } from '@crossread/shared';

/**
 * What a verb needs beside it before it is taken to report words:
 * `any`: whatever follows is what was said ("said", "announced");
 * `clause`: a that-clause, a finite clause or quotation marks ("added 12 jobs" reports nothing);
 * `that`: the word "that" or quotation marks ("found the boat" reports nothing);
 * `quotation`: quotation marks only ("questioned his "mission"");
 * `figure`: a number close behind ("put the crowd at 35,000");
 * `object`: its object, what is judged ("accused the mayor of …"): the words after it are its subject's view;
 * `verdict`: the same with "as", an utterance ("dismissed reports …") or quotation marks ("called it "a joke"");
 * `belief`: a state of mind reported by the article ("fears that …"), with a clause only;
 * `intent`: what somebody means to do ("plans to close it"), with an infinitive;
 * `stand`: where somebody stands on something ("opposes the plan"), with an object.
 * The words of the last two are the article's, as are the figures in them.
 */
export type Complement =
  'any' | 'clause' | 'that' | 'quotation' | 'figure' | 'object' | 'verdict' | 'belief' | 'intent' | 'stand';

interface VerbGroup {
  readonly complement: Complement;
  readonly stance: Stance;
  /** Base forms; irregular past forms stand in `irregularForms`. */
  readonly verbs: readonly string[];
}

const list = (words: string): readonly string[] => words.split(/\s+/);

export const reportingVerbs: readonly VerbGroup[] = [
  {
    complement: 'any',
    stance: 'neutral',
    verbs: list(`say tell announce state declare warn insist argue stress explain predict remark comment contend testify
      reiterate emphasise emphasize opine quip joke exclaim inform caution counter retort muse proclaim pronounce
      tweet retweet forecast elaborate assure reassure`),
  },
  { complement: 'any', stance: 'distancing', verbs: list('claim allege purport profess boast brag deny') },
  {
    complement: 'any',
    stance: 'endorsing',
    verbs: list('confirm reveal disclose admit acknowledge concede confess verify'),
  },
  {
    complement: 'clause',
    stance: 'neutral',
    verbs:
      list(`add note report suggest maintain assert vow pledge promise reply respond answer mention conclude write post
      indicate hint complain swear repeat advise recommend speculate signal ask wonder shout yell cry whisper reckon
      interject text email chant plead beg stipulate`),
  },
  {
    complement: 'that',
    stance: 'neutral',
    verbs: list(`know understand observe recall continue conjecture read rule project guarantee clarify specify detail
      relate recount guess learn hear calculate order require point`),
  },
  {
    complement: 'that',
    stance: 'endorsing',
    verbs: list('show find prove demonstrate establish discover determine'),
  },
  {
    complement: 'quotation',
    stance: 'neutral',
    verbs: list(`begin open close end question attack charge reference refer encourage promote outline release
      sing deliver offer issue unleash type hit lash list title print run publish speak talk joke use start finish
      raise push invoke seize tout compare liken rate admire regard portray paint depict deem consider term bill exhort
      encourage instruct view rank grade salute mourn celebrate object respond counsel lecture scold needle
      taunt heckle pound greet welcome echo parrot`),
  },
  {
    complement: 'figure',
    stance: 'neutral',
    verbs: list('put estimate count tally record measure log'),
  },
  {
    complement: 'object',
    stance: 'neutral',
    verbs:
      list(`accuse blame criticise criticize condemn denounce praise urge implore slam blast rip deride decry ridicule
      chide rebuke commend applaud laud bemoan decry assail lambaste excoriate berate castigate thank apologise apologize challenge refute rebut lament`),
  },
  {
    complement: 'verdict',
    stance: 'neutral',
    verbs: list('describe call dismiss reject hail defend label brand dub characterise characterize mock'),
  },
  {
    complement: 'intent',
    stance: 'neutral',
    verbs: list('want plan intend seek aim refuse decline offer threaten vote decide agree'),
  },
  {
    complement: 'stand',
    stance: 'neutral',
    verbs: list('oppose favor favour endorse propose demand cite discuss downplay resent dispute protest'),
  },
  {
    complement: 'belief',
    stance: 'neutral',
    verbs: list('believe think hope fear expect feel doubt worry assume suspect anticipate realise realize'),
  },
];

/** Prepositions behind which a verb has what is spoken of: "called for a recount", "warned of floods". */
export const topicPrepositions: Readonly<Record<string, readonly string[]>> = {
  call: ['for', 'on'],
  speak: ['of', 'about', 'out'],
  talk: ['about'],
  complain: ['of', 'about'],
  warn: ['of', 'about', 'against'],
  boast: ['of', 'about'],
  brag: ['about'],
  joke: ['about'],
  appeal: ['for'],
  push: ['for'],
  ask: ['for', 'about'],
  point: ['to'],
  refer: ['to'],
  object: ['to'],
};

/** Past forms that do not end in -ed; a participle that differs from the past form follows after a slash. */
export const irregularForms: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  write: 'wrote/written',
  swear: 'swore/sworn',
  show: 'showed/shown',
  find: 'found',
  forecast: 'forecast',
  read: 'read',
  think: 'thought',
  feel: 'felt',
  know: 'knew/known',
  understand: 'understood',
  begin: 'began/begun',
  sing: 'sang/sung',
  speak: 'spoke/spoken',
  hit: 'hit',
  run: 'ran/run',
  hear: 'heard',
  put: 'put',
  withdraw: 'withdrew/withdrawn',
};

/** Verbs whose final consonant is doubled before -ed and -ing. */
export const doublingVerbs: readonly string[] = list('admit slam rip quip brag rebut dub beg put hit run refer log');
