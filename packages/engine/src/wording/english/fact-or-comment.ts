export const factOrComment = {
  'fact-or-comment.fact-prompt': [
    'Which of these sentences states a fact on a report’s own word: nobody is cited, and nothing is judged?',
    'In which of these sentences does a report itself tell something that can be checked, without judging it?',
  ],
  'fact-or-comment.claim-prompt': [
    'Which of these sentences passes on what a source says, as something that could be checked?',
    'One of these sentences is a source’s claim about the facts. Which?',
  ],
  'fact-or-comment.opinion-prompt': [
    'Which of these sentences passes on a source’s opinion?',
    'In which of these sentences does somebody who is quoted judge or wish, rather than tell?',
  ],
  'fact-or-comment.comment-prompt': [
    'Which of these sentences is a report’s own judgement?',
    'In which of these sentences does a report itself judge, rather than tell what happened?',
  ],
  'fact-or-comment.right-fact': ['Yes. {report} tells this in its own voice, and it could be checked.'],
  'fact-or-comment.right-claim': ['Yes. It is {speaker} who says so, in {report}, and it could be checked.'],
  'fact-or-comment.right-opinion': ['Yes. It is the view of {speaker}, and {report} passes it on.'],
  'fact-or-comment.right-comment': ['Yes. {report} judges here, and nobody is cited for it.'],
  'fact-or-comment.is-fact': ['Here {report} tells, in its own voice, something that could be checked.'],
  'fact-or-comment.is-claim': ['Here {report} passes on what {speaker} says about the facts.'],
  'fact-or-comment.is-opinion': ['Here {report} passes on the view of {speaker}.'],
  'fact-or-comment.is-comment': ['Here {report} judges in its own voice.'],
  'fact-or-comment.explanation-fact': ['{report} tells this itself and does not judge it: {sentence}'],
  'fact-or-comment.explanation-claim': ['{report} has this from {speaker}, and it could be checked: {sentence}'],
  'fact-or-comment.explanation-opinion': ['{report} passes on the view of {speaker}: {sentence}'],
  'fact-or-comment.explanation-comment': ['{report} judges here in its own voice: {sentence}'],
} as const;
