import { carryEach } from '../carry-each.ts';
import type { Exported } from '../format.ts';
import type { QuizDocument } from '../quiz-document.ts';
import { stableId } from '../stable-id.ts';
import { zip } from '../zip.ts';
import { answerOf } from './answers/answer-of.ts';
import { assessmentTest } from './assessment-test.ts';
import type { Element } from './element.ts';
import { item } from './item.ts';
import { manifest } from './manifest.ts';
import type { Resource } from './manifest.ts';
import { serialize } from './serialize.ts';
import { shownReports, stimulus, stimulusPath } from './shown-report.ts';
import type { Vocabulary } from './vocabulary.ts';

interface File extends Resource {
  readonly root: Element;
}

/** A QTI package: the manifest, the test, an item a question and, where items can share them, the reports. */
export function writePackage(document: QuizDocument, vocabulary: Vocabulary): Exported {
  const { resources } = vocabulary;
  const named = (kind: string, ...parts: readonly string[]) => `${kind}-${stableId(document, ...parts).slice(0, 12)}`;

  const reports = shownReports(document);
  const stimuli = (vocabulary.sharesReports ? reports : []).map((report): File => {
    const type = resources.stimulus;
    return { identifier: report.name, type, href: stimulusPath(report), needs: [], root: stimulus(report) };
  });
  const needs = stimuli.map(({ identifier }) => identifier);

  const { carried: items, notes } = carryEach(document, `QTI ${vocabulary.version}`, (question, note): File | null => {
    const answer = answerOf(question, document, vocabulary, note);
    if (!answer) return null;
    if (question.needsReview) note('It is marked to be reviewed before it is set; QTI has no such mark.');
    const place = document.quiz.questions.indexOf(question) + 1;
    const identifier = named('item', question.id);
    const root = item(question, answer, { identifier, title: `Question ${place}`, document, reports, vocabulary });
    return { identifier, type: resources.item, href: `items/${identifier}.xml`, needs, root, question };
  });

  const itemNames = items.map(({ identifier }) => identifier);
  const test: File = {
    identifier: named('test'),
    type: resources.test,
    href: 'test.xml',
    needs: itemNames,
    root: assessmentTest(named('test'), document.title, itemNames),
  };

  const files = [test, ...items, ...stimuli];
  const contents = new Map([
    ['imsmanifest.xml', serialize(manifest(named('manifest'), files, vocabulary), vocabulary.manifest)],
    ...files.map(({ href, root }): [string, string] => [href, serialize(root, vocabulary)]),
  ]);
  return {
    bytes: zip(contents),
    notes: [...quizNotes(document, vocabulary).map((message) => ({ question: null, message })), ...notes],
  };
}

function quizNotes({ reports }: QuizDocument, { version, sharesReports }: Vocabulary): readonly string[] {
  const certainty = 'Certainty is not asked for: QTI scores the answer alone.';
  return sharesReports || reports.length === 0
    ? [certainty]
    : [certainty, `QTI ${version} shares no text between items: each holds a copy of the reports.`];
}
