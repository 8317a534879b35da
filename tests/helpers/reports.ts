/** Five reports of one invented event, written for these tests: two carry one agency's text, two swap a pair of digits. */
export interface TestReport {
  readonly name: string;
  readonly content: string;
}

const agencyText = `Storm Ilva tore the roofs from dozens of houses on the island of Sorrel before dawn on Tuesday, and the coast guard evacuated just over 1,200 people to the mainland. "We had two hours and we used them," the coast guard's captain, Mara Quill, told AFP.

At least three fishermen were missing on Tuesday evening, the governor of Sorrel, Teodor Brandt, said. Waves of nine metres were measured off Port Lissa, and 46 houses lost their roofs.`;

export const stormReports: readonly TestReport[] = [
  {
    name: 'harbour-post.txt',
    content: `The Harbour Post

Storm Ilva empties Sorrel

By Nadia Ferrer

5 March 2024

The coast guard evacuated 1,240 people from the island of Sorrel on Tuesday as Storm Ilva came ashore, Governor Teodor Brandt said in Port Lissa.

Four fishermen are missing, according to the coast guard. The harbour office measured waves of nine metres.

"Nobody who wanted to leave was left behind," Brandt said. The ferry company said that 46 houses had lost their roofs.
`,
  },
  {
    name: 'island-courier.txt',
    content: `The Island Courier

Sorrel after the storm

5 March 2024

Port Lissa woke up to broken roofs and a silent harbour. The coast guard evacuated 1,420 people from Sorrel on Tuesday, the governor's office said.

Teodor Brandt, the governor, counted 46 houses without a roof. He called the crews of the coast guard "heroes of a long night".

Four fishermen were missing on Tuesday evening, their families told the Courier. Waves reached nine metres off Port Lissa.
`,
  },
  {
    name: 'mainland-times.txt',
    content: `Mainland Times

Storm Ilva strikes Sorrel, three missing

5 March 2024

${agencyText}

(AFP)
`,
  },
  {
    name: 'evening-lamp.txt',
    content: `The Evening Lamp

Thousand flee island storm

5 March 2024

${agencyText}

Schools on Sorrel stay closed this week. – AFP
`,
  },
  {
    name: 'weather-watch.txt',
    content: `Weather Watch

What made Ilva so strong

6 March 2024

Storm Ilva drew its strength from a warm sea, the meteorologist Ines Okafor wrote on Wednesday. Off Port Lissa the waves rose to nine metres, and the wind broke 46 roofs on Sorrel.

Nearly 1,300 people had left the island by Tuesday night, Okafor wrote, citing the coast guard. The three missing fishermen sailed before the warning was given.
`,
  },
];

/** About something else altogether. */
export const strayReport: TestReport = {
  name: 'chess.txt',
  content: `The Chess Gazette

Young champion keeps her title

7 June 2023

Lucia Varga won the national chess championship in Belmora for the second time on Sunday. She beat Anton Reyes in 62 moves before 900 spectators in the Orpheum hall.

"I saw the bishop too late," Reyes said. The prize is worth 15,000 crowns, according to the Belmora Chess Club.
`,
};
