export const factOrComment = {
  'fact-or-comment.fact-prompt': [
    'In welchem dieser Sätze stellt ein Bericht selbst eine Tatsache fest: ohne Quelle und ohne zu urteilen?',
    'In welchem dieser Sätze erzählt ein Bericht selbst etwas, das man nachprüfen kann, ohne es zu bewerten?',
  ],
  'fact-or-comment.claim-prompt': [
    'Welcher dieser Sätze gibt weiter, was eine Quelle sagt, und zwar etwas, das man nachprüfen könnte?',
    'In einem dieser Sätze behauptet eine Quelle etwas über die Tatsachen. In welchem?',
  ],
  'fact-or-comment.opinion-prompt': [
    'Welcher dieser Sätze gibt die Meinung einer Quelle weiter?',
    'In welchem dieser Sätze urteilt oder wünscht jemand, der zitiert wird, statt zu berichten?',
  ],
  'fact-or-comment.comment-prompt': [
    'In welchem dieser Sätze urteilt der Bericht selbst?',
    'In welchem dieser Sätze bewertet ein Bericht selbst etwas, statt zu erzählen, was geschah?',
  ],
  'fact-or-comment.right-fact': ['Ja. {report} erzählt das selbst, und man könnte es nachprüfen.'],
  'fact-or-comment.right-claim': ['Ja. Das sagt in {report} die Quelle, {speaker}, und man könnte es nachprüfen.'],
  'fact-or-comment.right-opinion': ['Ja. Das ist die Meinung von {speaker}, und {report} gibt sie weiter.'],
  'fact-or-comment.right-comment': ['Ja. Hier urteilt {report}, und niemand wird dafür als Quelle genannt.'],
  'fact-or-comment.is-fact': ['Hier erzählt {report} selbst etwas, das man nachprüfen könnte.'],
  'fact-or-comment.is-claim': ['Hier gibt {report} weiter, was {speaker} über die Tatsachen sagt.'],
  'fact-or-comment.is-opinion': ['Hier gibt {report} die Meinung von {speaker} weiter.'],
  'fact-or-comment.is-comment': ['Hier urteilt {report} selbst.'],
  'fact-or-comment.explanation-fact': ['{report} erzählt das selbst und bewertet es nicht: {sentence}'],
  'fact-or-comment.explanation-claim': [
    'In {report} kommt das von {speaker}, und man könnte es nachprüfen: {sentence}',
  ],
  'fact-or-comment.explanation-opinion': ['{report} gibt die Meinung von {speaker} weiter: {sentence}'],
  'fact-or-comment.explanation-comment': ['Hier urteilt {report} selbst: {sentence}'],
} as const;
