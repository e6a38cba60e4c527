import { resolve } from 'node:path'
import { Command, InvalidArgumentError } from 'commander'

interface ServeOptions {
  readonly root: string
  readonly host: string
  readonly port: number
  readonly data?: string
  readonly quiet?: true
}

export function command(): Command {
  return new Command('serve')
    .description('Run a schema registry for development, over avro/history/')
    .option('--port <n>', 'where to listen; 0 for any that is free', port, 8081)
    .option('--host <address>', 'the address to listen on', '127.0.0.1')
    .option('--data <dir>', 'keep what is posted in this folder (default: in memory)')
    .option('--quiet', 'print no line for each request')
    .option('--root <dir>', "the project's folder", '.')
    .addHelpText(
      'after',
      `
Speaks the REST API of Confluent's registry. Subjects and levels follow from contracts/topics.yaml, versions from
avro/history/, which it only reads and reads again when it changes. What producers register is kept apart. A schema
has the same id on every machine. It has no authentication: it is for development.

Exit code: 0 stopped by Ctrl-C or SIGTERM, 1 mistakes in the manifest or the history, 2 could not run.

Examples:
  $ ocsf-kafka registry serve
  $ ocsf-kafka registry serve --port 8085 --data .registry
  $ curl localhost:8081/subjects`,
    )
    .action(async (options: ServeOptions) => {
      const { runRegistry } = await import('./registry/run.ts')
      process.exitCode = await runRegistry({ ...options, root: resolve(options.root) })
    })
}

function port(text: string): number {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value > 65_535)
    throw new InvalidArgumentError('must be a number from 0 to 65535.')
  return value
}
