export const independence = {
  'independence.count-prompt': [
    'Berichte, die denselben Text drucken, zählen nur einmal. Wie viele unabhängige Ursprünge hat {words} als Zahl für {thing}?',
    'Wie viele getrennte Ursprünge hat {words} als Zahl für {thing}, wenn Berichte mit demselben Text nur einmal zählen?',
  ],
  'independence.pair-prompt': [
    'Welche zwei Berichte bestätigen einander bei der Zahl für {thing}, jeder mit einem eigenen Text?',
    'Du suchst zwei unabhängige Berichte, die dieselbe Zahl für {thing} nennen. Welche beiden?',
    'Welche zwei Berichte stimmen bei der Zahl für {thing} überein, ohne einen Text zu teilen?',
  ],
  'independence.pair': ['{a} und {b}'],
  'independence.key-count': ['Ja. Die Zahl steht in {reports}. Das ergibt zusammen: {count}.'],
  'independence.counted-reports': [
    'So viele Berichte nennen die Zahl. Einige von ihnen drucken denselben Text und zählen deshalb nur einmal.',
  ],
  'independence.too-many': ['Nein: Die Zahl steht nur in {reports}.'],
  'independence.too-few': ['Es sind mehr: Die Zahl steht in {reports}, und nicht alle teilen einen Text.'],
  'independence.key-pair': ['Ja. Beide nennen dieselbe Zahl, und keiner druckt den Text des anderen.'],
  'independence.one-text': ['Du hast einen Text doppelt gezählt: {a} und {b} drucken denselben.'],
  'independence.disagree': ['Diese beiden nennen nicht dieselbe Zahl: In {a} steht {wordsA}, in {b} steht {wordsB}.'],
  'independence.silent': ['{report} nennt keine solche Zahl.'],
  'independence.explanation-count': [
    'Die Zahl steht in {reports}. Zählt man einen geteilten Text nur einmal, bleibt übrig: {count}.',
  ],
  'independence.explanation-own': [
    'Die Zahl steht in {reports}, jedes Mal in einem eigenen Text. Das ergibt: {count}.',
  ],
  'independence.explanation-pair': ['In {a} steht {wordsA}, in {b} {wordsB}, und jeder Text ist ein eigener.'],
  'independence.one-origin': ['ein einziger Ursprung'],
  'independence.origins': ['{number} Ursprünge'],
  'number.1': ['einer'],
  'number.2': ['zwei'],
  'number.3': ['drei'],
  'number.4': ['vier'],
  'number.5': ['fünf'],
  'number.6': ['sechs'],
} as const;
