import { reportTerms, type ReportTerms } from '../../../packages/engine/src/cluster/report-terms.ts';
import { readDocument } from '../../../packages/engine/src/text/read-document.ts';

export function termsOf(content: string): ReportTerms {
  return reportTerms(readDocument({ id: 'a1', path: 'a1.txt', content, format: 'text' }));
}

/** Two earthquakes, told in much the same words. Written for these tests. */
export const orvaneQuake: readonly string[] = [
  `Quake shakes Orvane valley

An earthquake with a magnitude of 5.8 shook the Orvane valley before dawn on Sunday and killed seven people in Lower Massen, rescuers said. The tremor brought down the bell tower of Saint Brigid's church.

"We dug with our hands," said Ilse Marant, who runs the bakery in Lower Massen. The mayor, Conrad Velt, said that soldiers from the barracks at Trell were bringing tents. The national seismic centre put the epicentre eight kilometres under Massen.`,
  `Seven die as walls fall in Massen

Rescuers in Lower Massen pulled the last of seven bodies from a collapsed inn on Sunday evening after the strongest earthquake in the Orvane valley since 1951.

Mayor Conrad Velt told reporters that 40 houses could not be lived in. Tents came by lorry from Trell. The seismic centre measured a magnitude of 5.8. The bell tower of Saint Brigid's, which had stood since the plague, lies in the square.`,
  `After the quake, a cold night under canvas

Families from Lower Massen spent the night in army tents on the football pitch. The earthquake on Sunday killed seven of their neighbours and broke the road to Trell.

Conrad Velt, the mayor, promised that the school would open within the week. Ilse Marant baked for all of them in a borrowed field oven. A second tremor of magnitude 4.1 woke the Orvane valley at midnight.`,
  `Aid reaches the Orvane valley

The government sent 200 soldiers and two field kitchens to the Orvane valley on Monday, a day after an earthquake of magnitude 5.8 killed seven people.

In Lower Massen engineers were looking at what is left of Saint Brigid's church. "It can be rebuilt," Mayor Conrad Velt said. The road from Trell was open for lorries again.`,
];

export const teskQuake: readonly string[] = [
  `Strong earthquake off Tesk island

An earthquake with a magnitude of 6.4 struck off Tesk island on Thursday night and killed 12 people, most of them in the harbour of Port Quill, officials said. A wave of two metres followed the tremor.

"The sea went out and we ran," said Dario Pell, a fisherman in Port Quill. The governor, Hanna Osei, said that a navy ship was on its way from Camber with tents and water. The epicentre lay 30 kilometres west of the island.`,
  `Port Quill counts its dead

Twelve people died in Port Quill when an earthquake and a wave struck Tesk island on Thursday, Governor Hanna Osei said. Rescuers pulled two children alive from a collapsed fish market.

The navy ship Constance brought tents from Camber. Scientists measured a magnitude of 6.4 and warned of further tremors. Dario Pell lost his boat, as did most fishermen of Port Quill.`,
  `Island without a harbour

Boats lie in the streets of Port Quill. The earthquake that killed 12 people on Tesk island broke both piers, and the wave took what was moored there.

Hanna Osei, the governor, said that fuel would be flown in from Camber. The Constance is to stay for a week. Dario Pell and other fishermen asked the government for boats before the season.`,
  `Navy brings water to Tesk

Sailors of the Constance handed out water and tents on Tesk island on Saturday, two days after an earthquake of magnitude 6.4 killed 12 people in Port Quill.

Governor Hanna Osei said that the rescuers had ended their search. Half of the houses round the fish market must come down. A tremor on Saturday morning hurt nobody.`,
];

export const mayorResigns: readonly string[] = [
  `Mayor of Lindow steps down over bridge contract

The mayor of Lindow, Petra Aske, resigned on Tuesday after an audit found that the contract for the Kettle Street bridge had gone to a firm of her brother-in-law. She denied that she had known who owned Norhaven Works.

The council elects a successor next month. "I am leaving so that the bridge can be finished," Aske said.`,
  `Aske goes, bridge stays unfinished

Petra Aske left Lindow's town hall through a side door. The audit of the Kettle Street bridge had named Norhaven Works, a firm of her brother-in-law, and the council had asked for her resignation.

Her deputy, Milo Farran, leads the town until the council votes.`,
];

/** A later earthquake in the same valley. */
export const dornQuake: readonly string[] = [
  `Orvane valley shakes again

An earthquake with a magnitude of 4.9 damaged the dam above Dorn in the Orvane valley on Friday and cut the railway, the seismic centre said. Nobody died.

Lisl Korr, who runs the Dorn power station, said that water was being let out to be safe. Two tunnels of the Orvane railway are closed, and trains end at Trell. Passengers were brought on by bus.`,
  `Cracks in Dorn dam

Engineers found three cracks in the Dorn dam after Friday's earthquake in the Orvane valley. The power station has been stopped, its manager, Lisl Korr, said.

The tremor of magnitude 4.9 threw rocks on the railway north of Trell. A signalman, Otto Brehm, stopped the night train in time. Nobody was hurt.`,
  `The man who stopped the train

Otto Brehm felt the earthquake in his signal box and set every signal in the Orvane valley to red. The night train to Dorn came to a halt 80 metres before the rocks.

The railway will give him a medal. Both tunnels stay closed for a month. At the Dorn dam divers looked for further cracks, and Lisl Korr asked people to save power.`,
  `Valley without power after tremor

Four thousand homes in the Orvane valley had no power on Saturday because the station at the Dorn dam was stopped. An earthquake of magnitude 4.9 had cracked the dam the day before.

Buses run between Trell and Dorn in place of trains until the tunnels are safe. Lisl Korr of the power station hopes to have one turbine running by Tuesday.`,
];

/** Two pieces of news from one government, no more alike than that. */
export const governmentNews: readonly string[] = [
  `Treasury raises duty on sugar

The government of Prime Minister Nils Adery raised the duty on sugar on Monday. The treasury expects 40 million crowns a year from it, the finance minister, Clara Voss, said.

Makers of lemonade called the duty a blow to summer, and Bruno Tell of the bakers' guild warned of dearer cakes. Doctors at Lindow hospital had asked for it since 2015, when every third child had bad teeth.`,
  `Adery flies to fishing talks

Nils Adery flew to Sandhaven on Monday to talk about cod. Fishermen want larger quotas, scientists smaller ones, and the government wants peace before the season.

Boats from Sandhaven had blocked the harbour of Ruel for two days. "Cod does not read laws," said their speaker, Ida Kolm, on the quay. The talks end on Thursday.`,
];
