import type { Stance } from '@crossread/shared';

/**
 * What a verb needs beside it before it is taken to report words:
 * `any`: whatever follows is what was said ("said", "announced");
 * `clause`: a that-clause, a finite clause, a figure or quotation marks ("added 12 jobs" reports nothing);
 * `figure`: a number close behind ("put the crowd at 35,000");
 * `object`: a verdict on its object ("accused the mayor of …"); the words after it are its subject's view;
 * `belief`: a state of mind reported by the article ("fears that …"), with a clause only.
 */
export type Complement = 'any' | 'clause' | 'figure' | 'object' | 'belief';

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
      reiterate emphasise emphasize opine quip joke exclaim inform caution counter retort lament muse proclaim pronounce
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
    verbs: list(`add note report suggest maintain assert vow pledge promise reply respond answer mention observe recall
      conclude write post indicate hint complain swear continue repeat advise recommend conjecture speculate signal ask
      wonder agree shout yell cry whisper read rule decide begin reckon project guarantee clarify specify detail propose
      demand relate recount guess interject text email chant plead beg learn hear calculate`),
  },
  {
    complement: 'clause',
    stance: 'endorsing',
    verbs: list('show find prove demonstrate establish discover determine'),
  },
  {
    complement: 'figure',
    stance: 'neutral',
    verbs: list('put estimate count tally record'),
  },
  {
    complement: 'object',
    stance: 'neutral',
    verbs: list(`describe accuse blame criticise criticize condemn denounce call dismiss reject praise hail urge defend
      slam blast rip mock deride decry characterise characterize label brand dub liken ridicule chide
      rebuke scold commend applaud laud credit thank apologise apologize dispute challenge refute rebut tout`),
  },
  {
    complement: 'belief',
    stance: 'neutral',
    verbs: list(
      'believe think hope fear expect feel doubt worry know understand assume suspect anticipate realise realize',
    ),
  },
];

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
  hear: 'heard',
  put: 'put',
  withdraw: 'withdrew/withdrawn',
};

/** Verbs whose final consonant is doubled before -ed and -ing. */
export const doublingVerbs: readonly string[] = list('admit slam rip quip brag rebut dub beg put');
