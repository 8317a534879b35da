import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { crossread, root } from '../helpers/run-program.ts';

const commands = ['analyze', 'quiz', 'verify', 'export', 'figures', 'relate', 'cluster', 'extract', 'explain', 'serve'];

describe('wrong usage ends with status 2, says what is wrong and shows the usage', () => {
  test.each<[string, string[], RegExp]>([
    ['no command', [], /Usage: crossread COMMAND/],
    ['a command that is not there', ['analyse', 'a.txt'], /no command "analyse".+analyze, quiz/],
    ['a name that every object has', ['constructor'], /no command "constructor"/],
    ['an option that is not there', ['analyze', '--xml', 'a.txt'], /--xml.+Usage: crossread analyze/s],
    ['an option of another command', ['extract', '--count', '3', 'a.txt'], /--count.+Usage: crossread extract/s],
    ['an option without its value', ['quiz', 'a.txt', '--count'], /--count.+argument.+Usage: crossread quiz/s],
    ['a switch with a value', ['analyze', '--json=yes', 'a.txt'], /--json.+Usage: crossread analyze/s],
    ['no file', ['analyze', '--json'], /at least one FILE.+Usage: crossread analyze/s],
    ['a file where none is read', ['figures', 'a.txt'], /"a.txt" is one argument too many.+Usage: crossread figures/s],
    ['standard input twice', ['analyze', '-', '-'], /"-" can be given once.+Usage: crossread analyze/s],
    ['no number of questions', ['quiz', '--count', 'ten', 'a.txt'], /whole number from 1 to 50, not "ten"/],
    ['no questions', ['quiz', '--count', '0', 'a.txt'], /whole number from 1 to 50, not "0"/],
    ['no quiz to verify', ['verify', 'a.txt'], /name the quiz.+Usage: crossread verify --quiz QUIZ/s],
    ['a skill that is not there', ['quiz', '--skills', 'reading=2', 'a.txt'], /no "reading".+comprehension, sourcing/],
    [
      'a skill without its count',
      ['quiz', '--skills', 'evidence', 'a.txt'],
      /list like comprehension=3, not "evidence"/,
    ],
    ['a difficulty that is not there', ['quiz', '--difficulty', 'dire=1', 'a.txt'], /no "dire".+easy, middle, hard/],
    ['a kind that is not there', ['quiz', '--kinds', 'cloze,riddle', 'a.txt'], /no "riddle".+locate-figure/],
    [
      'fewer questions than are named',
      ['quiz', '--count', '2', '--difficulty', 'easy=3', 'a.txt'],
      /2 is fewer than the 3/,
    ],
    ['more questions than a quiz holds', ['quiz', '--count', '51', 'a.txt'], /whole number from 1 to 50, not "51"/],
  ])('%s', async (_, args, message) => {
    const { status, stdout, stderr } = await crossread(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  test('no port', async () => {
    const { status, stderr } = await crossread(['serve'], { env: { PORT: '99999' } });
    expect(status).toBe(2);
    expect(stderr).toContain('PORT is a number from 0 to 65535, not "99999".');
  });
});

describe('help', () => {
  test('lists every command with what it does', async () => {
    const { status, stdout, stderr } = await crossread(['--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^  ${command} +[A-Z]`, 'm'));
    expect(longestLine(stdout)).toBeLessThanOrEqual(80);
  });

  test.each(commands)('%s --help shows its usage and its options', async (command) => {
    const { status, stdout, stderr } = await crossread([command, '--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^Usage: crossread ${command}`));
    for (const option of stdout.split('\n')[0]?.match(/--\w+/g) ?? [])
      expect(stdout).toMatch(new RegExp(`^  ${option}\\b`, 'm'));
    expect(longestLine(stdout)).toBeLessThanOrEqual(80);
  });

  test('--version prints the version alone', async () => {
    const { version } = JSON.parse(readFileSync(`${root}apps/cli/package.json`, 'utf8')) as { version: string };
    expect(await crossread(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });
});

function longestLine(text: string): number {
  return Math.max(...text.split('\n').map((line) => line.length));
}
