import { Command } from 'commander'
import { writeFileWhole } from '../generator/write/file.ts'
import { CliError } from './cli-error.ts'
import { compiledSchema, type SchemaOptions } from './ocsf-schema.ts'

interface CompileOptions extends SchemaOptions {
  readonly out?: string
}

/** `ocsf-kafka ocsf compile`. */
export function command(): Command {
  return new Command('compile')
    .description("Print the compiled OCSF schema as JSON, in the shape of the OCSF schema server's export")
    .option('--ocsf <version>', "the OCSF release (default: the project's, else the newest imported)")
    .option('--no-private', 'leave the private extensions in ocsf/extensions out')
    .option('--out <file>', 'write to this file instead of standard output')
    .addHelpText(
      'after',
      `
Examples:
  $ ocsf-kafka ocsf compile --out schema.json
  $ ocsf-kafka ocsf compile --ocsf 1.1.0 --no-private | jq '.classes | keys'

Exit code: 0 compiled, 1 the definitions have mistakes, 2 could not run.`,
    )
    .action((options: CompileOptions) => run(options))
}

function run(options: CompileOptions): void {
  const schema = compiledSchema(options)
  if (schema === undefined) return
  const text = `${JSON.stringify(schema, null, 2)}\n`
  if (options.out === undefined) {
    process.stdout.write(text)
    return
  }
  try {
    writeFileWhole(options.out, text)
  } catch (cause) {
    throw new CliError(`can't write ${options.out}: ${(cause as Error).message}`, { cause })
  }
}
