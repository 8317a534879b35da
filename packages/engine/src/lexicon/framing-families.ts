/**
 * Words that reports choose among for one actor, act or event. Choosing one of them is a way of seeing it: nobody is both a
 * protester and a terrorist. Lemmas, some of two words; hand-made over English news; the key names the family for a reader.
 */
const families = {
  'those in the streets':
    'protester, protestor, demonstrator, marcher, activist, rioter, mob, dissident, agitator, hooligan, looter, vandal, thug',
  'the armed side':
    'militant, terrorist, gunman, fighter, insurgent, rebel, extremist, bandit, criminal, separatist, jihadist, guerrilla, freedom fighter',
  'the soldiers sent': 'troop, soldier, peacekeeper, invader, occupier, mercenary',
  'those who moved':
    'migrant, refugee, immigrant, alien, asylum seeker, illegal immigrant, illegal alien, illegal migrant, undocumented immigrant, undocumented migrant, unauthorized immigrant',
  'those in power': 'government, regime, junta',
  'what happened in the streets':
    'protest, demonstration, march, rally, unrest, turmoil, riot, uprising, revolt, rebellion, disturbance, insurrection, disorder',
  'the struggle for power': 'coup, putsch, takeover, revolution, overthrow, mutiny',
  'the use of force':
    'crackdown, operation, raid, assault, attack, offensive, incursion, invasion, intervention, massacre, shooting, rampage, slaughter, bloodbath, airstrike, bombardment, shelling',
  'how people were taken into custody': 'detain, arrest, capture, kidnap, abduct, apprehend',
  'how people were killed': 'kill, murder, slay, massacre, execute, slaughter, neutralise, neutralize',
  'the end of jobs': 'layoff, redundancy, restructuring, downsizing, streamlining, job cut, job loss, sack, axe',
  'the stoppage of work': 'strike, walkout, stoppage, industrial action',
  'what went wrong': 'accident, disaster, catastrophe, tragedy, incident, crash',
  'the quarrel': 'scandal, controversy, row, affair, dispute, feud, furore, uproar, outcry, backlash',
  'the inquiry': 'investigation, probe, inquiry, witch hunt',
  'the barrier': 'wall, fence, barrier',
  'the warming of the climate': 'climate change, global warming, climate crisis, climate emergency, global heating',
  'what was untrue': 'lie, falsehood, untruth, misstatement, exaggeration, fabrication',
} as const;

export type FramingFamily = keyof typeof families;

/** Families of verbs: the act is named by what is done. */
export const actsOfVerbs: ReadonlySet<string> = new Set<FramingFamily>([
  'how people were taken into custody',
  'how people were killed',
]);

export const framingNames = Object.keys(families) as readonly FramingFamily[];

export const framingFamilies: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(families).map(([about, words]) => [about, words.split(', ')]),
);
