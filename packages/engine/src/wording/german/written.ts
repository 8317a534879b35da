export const written = {
  'written.conflict-prompt': [
    'Die Zahl für {thing} ist {wordsA} in {a} und {wordsB} in {b}. Woran kann das liegen? Stütze dich auf die Worte beider Berichte.',
    'In {a} steht {wordsA}, in {b} steht {wordsB}. In beiden geht es um die Zahl für {thing}. Wie kann es kommen, dass zwei Berichte so auseinandergehen? Begründe es mit dem, was in jedem steht.',
  ],
  'written.conflict-basic': [
    'Sagt, dass die Zahlen verschieden sind oder dass eine falsch sein muss, benutzt aber keine Worte der Berichte.',
  ],
  'written.conflict-emergent': [
    'Zitiert {wordsA} und {wordsB} und nennt einen Grund, warum sie verschieden sein können: eine andere Quelle, eine andere Zeit oder ein anderer Ort, eine andere Art zu zählen oder ein Versehen.',
  ],
  'written.conflict-proficient': [
    'Zitiert beides, sagt, woher jeder Bericht seine Zahl hat ({a}: {sourceA}; {b}: {sourceB}), nennt einen Grund, der zu diesen Berichten passt, und sagt, was sie offen lassen und was es klären würde.',
  ],
  'written.compatible-prompt': [
    'In {a} steht {wordsA}, in {b} steht {wordsB}. Kann beides als Zahl für {thing} stimmen? Erkläre es mit den Wörtern neben den Zahlen.',
    'Jemand sagt, {a} und {b} widersprächen sich bei der Zahl für {thing}: {wordsA} und {wordsB}. Was antwortest du? Begründe es mit dem Wortlaut.',
  ],
  'written.compatible-basic': [
    'Sagt, dass beides stimmen kann oder dass es verschieden ist, ohne auf die Wörter neben den Zahlen zu achten.',
  ],
  'written.compatible-emergent': [
    'Zitiert {wordsA} und {wordsB} und nennt die Wörter, die eine Zahl einschränken, oder das Runden, sagt aber nicht, welche Zahlen möglich sind.',
  ],
  'written.compatible-proficient': [
    'Zitiert beides, erklärt, was jede Formulierung zulässt, nennt eine Zahl, die zu beiden passt, und sagt, welche Formulierung mehr verrät.',
  ],
  'written.pair-explanation': [
    'In {a} steht {wordsA} (Quelle: {sourceA}), in {b} steht {wordsB} (Quelle: {sourceB}). Eine gute Antwort stellt beides in den Worten der Berichte nebeneinander.',
  ],
  'written.shared-prompt': [
    '„Zwei Berichte sagen es, also ist es bestätigt“, sagt jemand über {a} und {b}. In beiden stehen diese Worte: {words}. Was antwortest du?',
    'In {a} und in {b} stehen diese Worte: {words}. Was bedeutet das dafür, wie weit der eine den anderen bestätigt?',
  ],
  'written.shared-basic': [
    'Sagt ohne Begründung, dass die beiden sich gleichen oder dass sie einander bestätigen oder nicht bestätigen.',
  ],
  'written.shared-emergent': [
    'Verweist auf die gemeinsamen Worte und sagt, dass hinter beiden Berichten ein einziger Text steht.',
  ],
  'written.shared-proficient': [
    'Verweist auf die gemeinsamen Worte, sagt, dass ein Text nur als eine Quelle zählt, wie oft er auch gedruckt wird, und sagt, was eine zweite, unabhängige Quelle sein müsste.',
  ],
  'written.shared-explanation': [
    '{a} und {b} haben ganze Stellen gemeinsam, zum Beispiel {words}. Ein Text, der zweimal gedruckt wird, ist nur eine Quelle.',
  ],
  'written.source-prompt': [
    'In {report} steht die Zahl {words} mit einer Quelle, {source}: {sentence} Was spricht dafür, sich darauf zu verlassen, und was dagegen?',
    'Für die Zahl {words} beruft sich {report} auf {source}: {sentence} Wie weit würdest du dich darauf verlassen? Nenne Gründe für beide Seiten.',
  ],
  'written.source-basic': ['Traut der Zahl oder misstraut ihr, ohne einen Grund, der mit {source} zu tun hat.'],
  'written.source-emergent': [
    'Nennt {source} als Quelle und einen Grund dafür oder dagegen: was die Quelle wissen kann oder was sie vielleicht erreichen will.',
  ],
  'written.source-proficient': [
    'Wägt ab, was die Quelle, {source}, wissen kann und was sie vielleicht erreichen will, achtet darauf, wie {report} es formuliert, und nennt eine zweite Quelle, die es bestätigen könnte.',
  ],
  'written.no-source-prompt': [
    '{report} nennt die Zahl {words} ohne Quelle: {sentence} Was würdest du wissen wollen, bevor du sie weitergibst?',
    'Was würdest du prüfen, bevor du die Zahl {words} aus {report} weitersagst, und wo? {sentence}',
  ],
  'written.no-source-basic': [
    'Sagt, dass es stimmt oder nicht stimmt oder dass man es prüfen sollte, aber nicht, was oder wie.',
  ],
  'written.no-source-emergent': ['Sieht, dass keine Quelle genannt ist, und fragt, wer wann oder wie gezählt hat.'],
  'written.no-source-proficient': [
    'Sieht, dass keine Quelle genannt ist, fragt, wer wann und wie gezählt hat, und nennt jemanden, der es wissen müsste, ohne von {report} abzuhängen.',
  ],
  'written.source-explanation': ['{report} schreibt: {sentence}'],
} as const;
