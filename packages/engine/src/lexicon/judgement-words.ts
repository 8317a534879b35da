const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/**
 * Words that judge rather than tell, whoever writes them: where they stand in a report's own voice the sentence is
 * comment. Left out is all that reporting uses of measurable things ("sharp rise", "major road", "worst since 1990").
 */
export const judgementWords: ReadonlySet<string> =
  list(`absurd absurdly admirable admirably appalling appallingly arrogant
  astonishing astonishingly astounding atrocious awful barbaric bewildering bizarre bizarrely blatant blatantly bombastic botched
  brilliant brilliantly callous callously clumsy clumsily commendable contemptible contemptuous courageous
  cowardly craven cruel cruelly cynical cynically deplorable despicable disappointing disappointingly disastrous disgraceful
  disgracefully disgusting dishonest dismal dreadful egregious embarrassing embarrassingly farcical fortunately foolish foolishly
  frivolous ghastly gullible ham-fisted haphazard heartless heroic heroically hideous hypocritical idiotic ignorant immoral
  impressive impressively incompetent inept inexcusable inexplicable inexplicably infamous insulting ironically irresponsible laudable laughable
  laughably lamentable ludicrous magnificent masterful mercifully misguided naive needlessly nonsensical notorious notoriously
  odious outrageous outrageously pathetic pathetically pointless preposterous regrettable regrettably remarkable remarkably
  reprehensible repugnant ridiculous ridiculously rightly ruthless ruthlessly sadly scandalous senseless shameful shamefully shameless
  shamelessly shocking shockingly shoddy silly sinister sloppy spectacular spectacularly stunning stunningly stupid stupidly
  sublime superb tasteless terrific thankfully toothless tragic tragically troubling unacceptable unconscionable unfair unfairly
  unforgivable unfortunate unfortunately unjust unjustly unseemly unthinkable unwise unworthy vile welcome wise wisely wonderful
  wonderfully wretched wrongly`);

/** With these a sentence may be one or the other: it is neither taken for a plain fact nor for comment. */
export const shadedWords: ReadonlySet<string> =
  list(`apparently arguably clear clearly controversial could critical crucial
  dramatic dramatically extraordinary fierce fiercely good great hard harsh harshly historic huge hugely important inevitable
  inevitably interesting just key likely long-awaited massive may might much must obvious obviously only ought perhaps poor
  possible possibly powerful probably really seem seemed seemingly seems should significant significantly simply so strong
  strongly supposed supposedly surely surprising surprisingly too truly unclear undoubtedly unlikely unprecedented
  unusual vast very will would well badly poorly smoothly merely barely hardly largely famously finally
  failed succeeded`);

/** What shows that somebody who is quoted gives a view. */
export const viewWords: ReadonlySet<string> =
  list(`should must ought believe think deserve deserves terrible horrible disgrace
  nonsense shame insult proud ashamed wonderful unacceptable worst`);
