const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Common given names, for telling "he" from "she"; names borne by both are in neither list. */
export const maleNames: ReadonlySet<string> =
  list(`aaron abdul adam ahmed alan albert alexander alfred ali andrei andrew
  anthony antonio antony arthur barack ben benjamin bernard bernie bill bob boris brad brian bruce carl carlos charles
  chris christopher chuck colin craig daniel dave david dean dennis derek dmitry dominic donald doug douglas ed eddie
  edward emmanuel eric ernest evan felix francis francois frank fred gary gavin geoff george gerald giovanni glenn gordon
  graham greg gregory hans harold harry hassan henry howard hugh hugo ian igor imran ivan jack jacob jake james jared
  jason jean-claude jeff jeffrey jeremy jerry jim jimmy joe joel john jon jonathan jorge jose joseph josh juan julian
  justin karim karl keith ken kenneth kevin kyle larry lars lawrence leo leon liam lindsey louis lucas luis luke marco
  mario mark martin matt matthew max michael miguel mike mikhail mitch mitt mohamed mohammad muhammad narendra nathan neil
  newt nicholas nick nikolai nursultan oleg oliver omar oscar otto pablo patrick paul pedro peter phil philip pierre rafael
  raj ralph ray raymond recep ricardo richard rick rob robert roger roland ron ronald ross roy russell ryan sam samuel
  scott sean sergei sergey seth simon stephen steve steven stuart ted terry theodore thomas tim timothy toby todd tom tomas
  tony victor viktor vincent vladimir volodymyr walter warren wayne william xavier yusuf zachary`);

export const femaleNames: ReadonlySet<string> =
  list(`abigail agnes aisha alexandra alice alicia alison amanda amber amelia
  amy ana andrea angela anita ann anna anne annie barbara beatrice beth betty brenda bridget camilla carla carly carmen
  carol caroline catherine cecilia charlotte chelsea cheryl christina christine claire clara claudia cynthia dana deborah
  debbie denise diana diane dilma donna dorothy edith eileen elaine eleanor elena elizabeth ella ellen emily emma erin
  esther eva eve evelyn fatima fiona florence frances gabriela gail gemma gina gloria grace greta hannah harriet heather
  helen hillary holly huma ingrid irene iris isabel isabella ivanka jacqueline jane janet janice jean jennifer jessica
  jill joan joanna josephine joyce judith judy julia julie karen kate katherine kathleen kathryn kathy katie kellyanne
  kelly kim kirsten kristin laura lauren leah lena lesley lily linda lisa liz loretta louise lucia lucy lydia madeleine madonna
  maggie malala mara marcia margaret maria marianne marie marilyn marina marine marion martha mary maureen megan melania
  melissa michelle miriam monica nadia nancy naomi natalie natasha nicola nicole nina nora olga olivia pamela patricia
  paula pauline penny phyllis priya rachel rebecca renee rita rosa rose ruth sally samantha sandra sara sarah sharon
  sheila shirley silvia sofia sonia sophia sophie stella stephanie sue susan suzanne sylvia tamara tanya teresa theresa
  tina tracy ursula valerie vanessa vera victoria violet virginia wendy yulia yvonne zoe`);

/** Small words inside names: "Ursula von der Leyen". */
export const nameParticles: ReadonlySet<string> = list(
  'al el de del della di da dos du la le van von der den bin ibn ben ter',
);
