import { parseArgs } from 'node:util';
import packageJson from '../package.json' with { type: 'json' };
import { parseOptions, UsageError } from './command.ts';
import type { Command } from './command.ts';
import { commandHelp, programHelp, usageLine } from './help.ts';

/** Loaded when asked for, so that `figures` does not pay for PostgreSQL. The order is that of `--help`. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  analyze: async () => (await import('./commands/analyze.ts')).analyze,
  quiz: async () => (await import('./commands/quiz.ts')).quiz,
  verify: async () => (await import('./commands/verify.ts')).verify,
  export: async () => (await import('./commands/export.ts')).exportQuiz,
  figures: async () => (await import('./commands/figures.ts')).figures,
  relate: async () => (await import('./commands/relate.ts')).relate,
  cluster: async () => (await import('./commands/cluster.ts')).cluster,
  extract: async () => (await import('./commands/extract.ts')).extract,
  explain: async () => (await import('./commands/explain.ts')).explain,
  admin: async () => (await import('./commands/admin.ts')).admin,
  backup: async () => (await import('./commands/backup.ts')).backup,
  restore: async () => (await import('./commands/restore.ts')).restore,
  reanalyse: async () => (await import('./commands/reanalyse.ts')).reanalyse,
  serve: async () => (await import('./commands/serve.ts')).serve,
};

async function main([name, ...rest]: readonly string[]): Promise<number> {
  if (name === '--version' || name === '-V') {
    console.log(packageJson.version);
    return 0;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const loaded = Object.entries(commands).map(async ([each, load]) => [each, await load()] as const);
    (name === undefined ? console.error : console.log)(programHelp(await Promise.all(loaded)));
    return name === undefined ? 2 : 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    console.error(`crossread: there is no command "${name}". There are: ${Object.keys(commands).join(', ')}.`);
    console.error('See: crossread --help');
    return 2;
  }
  const command = await load();
  try {
    return await run(name, command, rest);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`crossread ${name}: ${error.message}`);
    console.error(`${usageLine(name, command)}\nSee: crossread ${name} --help`);
    return 2;
  }
}

async function run(name: string, command: Command, rest: readonly string[]): Promise<number> {
  const { values, positionals } = parse(command, rest);
  if (values['help']) {
    console.log(commandHelp(name, command));
    return 0;
  }
  if (command.files === 'none' && positionals.length > 0) {
    throw new UsageError(`"${positionals[0]}" is one argument too many.`);
  }
  if (command.files === 'some' && positionals.length === 0) throw new UsageError('name at least one FILE.');
  if (positionals.filter((file) => file === '-').length > 1) throw new UsageError('"-" can be given once only.');
  return command.run({
    files: positionals,
    has: (option) => values[option] === true,
    get: (option) => {
      const value = values[option];
      return typeof value === 'string' ? value : undefined;
    },
  });
}

function parse(command: Command, rest: readonly string[]) {
  try {
    return parseArgs({ args: [...rest], options: parseOptions(command), allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

// A reader that has had enough (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await main(process.argv.slice(2));
