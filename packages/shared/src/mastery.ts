/**
 * So many of the last answers to questions of a skill say how it stands: so few that it moves with what somebody learns, so
 * many that one slip is not everything.
 */
export const masteryAnswers = 10;
