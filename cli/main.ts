import { Command, CommanderError } from 'commander'
import { CliError } from './cli-error.ts'
import { packageVersion } from './package-info.ts'
import { reportCliError, reportInternalError } from './report.ts'

/** The `ocsf-kafka` command: one file per subcommand, loaded only when it is asked for. */
const commands: readonly CommandGroup[] = [
  {
    name: 'ocsf',
    description: 'Look at, import and use OCSF releases',
    children: [
      { name: 'import', load: async () => (await import('./ocsf-import.ts')).command() },
      { name: 'compile', load: async () => (await import('./ocsf-compile.ts')).command() },
      { name: 'classes', load: async () => (await import('./ocsf-classes.ts')).command() },
      { name: 'show', load: async () => (await import('./ocsf-show.ts')).command() },
      { name: 'validate', load: async () => (await import('./ocsf-validate.ts')).command() },
      { name: 'avro', load: async () => (await import('./ocsf-avro.ts')).command() },
      { name: 'upgrade', load: async () => (await import('./ocsf-upgrade.ts')).command() },
    ],
  },
  { name: 'codegen', load: async () => (await import('./codegen.ts')).command() },
  { name: 'check', load: async () => (await import('./check.ts')).command() },
  { name: 'version', load: async () => (await import('./version.ts')).command() },
  { name: 'versions', load: async () => (await import('./versions.ts')).command() },
  { name: 'decode', load: async () => (await import('./decode.ts')).command() },
  { name: 'encode', load: async () => (await import('./encode.ts')).command() },
  { name: 'compat', load: async () => (await import('./compat.ts')).command() },
  {
    name: 'registry',
    description: 'A schema registry for development',
    children: [{ name: 'serve', load: async () => (await import('./registry-serve.ts')).command() }],
  },
  { name: 'publish', load: async () => (await import('./publish.ts')).command() },
]

interface CommandGroup {
  readonly name: string
  readonly description?: string
  readonly load?: () => Promise<Command>
  readonly children?: readonly CommandGroup[]
}

/** Runs the command line; resolves with the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  // a reader that has seen enough (`| head`) closes the pipe: that is no mistake, and changes no verdict
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(Number(process.exitCode ?? 0))
    process.stderr.write(`error standard output can't be written: ${error.message}\n`)
    process.exit(2)
  })
  const program = new Command('ocsf-kafka')
    .description('Schema-first toolkit for security events on Kafka.')
    .version(packageVersion())
    // behind a subcommand, --version is that one's own
    .enablePositionalOptions()
    .showHelpAfterError()
    .showSuggestionAfterError()
  try {
    await assemble(program, commands, argv)
    overrideExits(program)
    await program.parseAsync(argv, { from: 'user' })
    return Number(process.exitCode ?? 0)
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (error instanceof CliError) {
      reportCliError(error)
      return error.exitCode
    }
    // Node would exit with 1, which says "there are findings"
    reportInternalError(error)
    return 2
  }
}

/** Loads only what the arguments name, so that a command starts without the others' code. */
async function assemble(
  parent: Command,
  groups: readonly CommandGroup[],
  argv: readonly string[],
): Promise<void> {
  const words = argv.filter((word) => !word.startsWith('-'))
  const wanted = groups.filter((group) => group.name === words[0])
  for (const group of wanted.length > 0 ? wanted : groups) {
    if (group.children !== undefined) {
      const command = parent.command(group.name).description(group.description ?? '')
      command.showHelpAfterError().showSuggestionAfterError()
      await assemble(command, group.children, words.slice(1))
    } else if (group.load !== undefined) {
      parent.addCommand(await group.load())
    }
  }
}

function overrideExits(command: Command): void {
  command.exitOverride()
  for (const child of command.commands) overrideExits(child)
}
