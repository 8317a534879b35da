export const timeliness = {
  'timeliness.last-prompt': [
    'Geh nach dem Datum, das sie tragen: Welcher dieser Berichte ist als letzter erschienen?',
    'Welcher dieser Berichte ist nach seinem Datum der neueste?',
  ],
  'timeliness.first-prompt': [
    'Geh nach dem Datum, das sie tragen: Welcher dieser Berichte ist als erster erschienen?',
    'Welcher dieser Berichte ist nach seinem Datum der früheste?',
  ],
  'timeliness.right': ['Ja. {report} trägt das Datum „{date}“.'],
  'timeliness.wrong': ['{report} trägt das Datum „{date}“.'],
  'timeliness.explanation': [
    '{report} trägt das Datum „{date}“. Was ein Bericht wissen konnte, hängt davon ab, wann er geschrieben wurde.',
  ],
} as const;
