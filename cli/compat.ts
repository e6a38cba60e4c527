import { Command, InvalidArgumentError, Option } from 'commander'
import { checkLevel } from '../compat/check-level.ts'
import type { CompareOptions } from '../compat/compare.ts'
import type { FindingCode } from '../compat/finding.ts'
import { severityOf } from '../compat/findings/severity.ts'
import { type Level, levels } from '../compat/level.ts'
import { didYouMean } from '../generator/suggest.ts'
import { CliError } from './cli-error.ts'
import { runBatch } from './compat/batch.ts'
import { readSchema } from './compat/read-schema.ts'
import { isSwapped, verdictJson, verdictText } from './compat/verdict.ts'
import { printJson } from './decode/json-text.ts'

interface CompatOptions {
  readonly reader?: string
  readonly writer?: string
  readonly batch?: string
  readonly level: Level
  readonly error: readonly FindingCode[]
  readonly counterexamples: boolean
  readonly format: 'text' | 'json'
  readonly maxLength: number
}

/** `ocsf-kafka compat`. */
export function command(): Command {
  return new Command('compat')
    .description(
      'Compare two schemas: can what the one wrote be read with the other, and if not, which event shows it',
    )
    .option('--reader <file>', 'the schema that reads: the new one, self-contained (.avsc)')
    .option('--writer <file>', 'the schema that wrote: the one before it')
    .addOption(
      new Option('--batch <file>', 'pairs, one JSON object a line; - is standard input').conflicts([
        'reader',
        'writer',
      ]),
    )
    .addOption(
      new Option('--level <level>', `what is asked for: ${levels.join(', ')}`)
        .default('BACKWARD')
        .argParser(levelOf),
    )
    .option('--error <code>', 'make findings of this code errors; may be repeated', codeOf, [])
    .option('--no-counterexamples', 'leave the events out that show what fails')
    .addOption(new Option('--format <format>', 'output format').choices(['text', 'json']).default('text'))
    .option('--max-length <bytes>', 'bytes of a line of a batch, at most', wholeNumber, 16 * 1024 * 1024)
    .allowExcessArguments()
    .addHelpText(
      'after',
      `
BACKWARD: the reader's schema reads what was written with the writer's. FORWARD: the other way round. FULL: both.
With two schemas the transitive levels are no different. Files are self-contained: those of generated/avsc are, and
those of avro/history.

A batch has one pair a line, and is answered line by line, in order:
  {"id":"a","reader":{…},"writer":{…},"level":"FULL"}       level may be left out; a schema may be a JSON text
  {"id":"a","compatible":false,"findings":[…]}
  {"line":2,"id":"b","error":{"code":"BAD_SCHEMA","of":"reader","message":"…"}}      a malformed line; the rest go on

Examples:
  $ ocsf-kafka compat --reader generated/avsc/NHIEvent.avsc --writer avro/history/NHIEvent/2-16d8e49fcd2e.avsc
  $ ocsf-kafka compat --reader new.avsc --writer old.avsc --level FULL --error DEFAULT_CHANGED
  $ ocsf-kafka compat --reader new.avsc --writer old.avsc --format json | jq '.findings[].counterexample'
  $ ocsf-kafka compat --batch pairs.jsonl | jq -r 'select(.compatible == false) | .id'

Exit code: 0 compatible, 1 incompatible, 2 could not run, or a batch has malformed lines.`,
    )
    .action((options: CompatOptions, command: Command) => run(options, command.args))
}

async function run(options: CompatOptions, rest: readonly string[]): Promise<void> {
  if (rest.length > 0) {
    throw new CliError(`what is ${rest[0]}: the reader’s schema, or the writer’s?`, {
      hint: `ocsf-kafka compat --reader ${rest[1] === undefined ? 'new.avsc' : rest[0]} --writer ${rest[1] ?? rest[0]}`,
    })
  }
  const { level, batch, maxLength } = options
  const compare: CompareOptions = { errors: options.error, counterexamples: options.counterexamples }
  if (batch !== undefined) {
    process.exitCode = await runBatch(batch, { level, compare, maxLength })
    return
  }
  const { reader, writer } = options
  if (reader === undefined || writer === undefined) {
    const missing =
      reader === undefined ? (writer === undefined ? 'the schemas are' : '--reader is') : '--writer is'
    throw new CliError(`${missing} missing`, {
      hint: '--reader <new.avsc> --writer <old.avsc>, or --batch <pairs.jsonl>',
    })
  }
  try {
    compareFiles(reader, writer, level, compare, options.format)
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    throw new CliError('the schemas are nested too deep to be compared', { cause })
  }
}

function compareFiles(
  reader: string,
  writer: string,
  level: Level,
  compare: CompareOptions,
  format: 'text' | 'json',
): void {
  const proposed = readSchema(reader, '--reader')
  const other = readSchema(writer, '--writer')
  const verdict = checkLevel(level, proposed.schema, [{ label: '', schema: other.schema }], compare)
  const text =
    format === 'json'
      ? `${printJson(verdictJson(level, verdict, proposed, other), 2)}\n`
      : verdictText(
          level,
          verdict,
          proposed,
          other,
          !verdict.compatible && isSwapped(level, proposed, other, compare),
        )
  if (!verdict.compatible) process.exitCode = 1
  process.stdout.write(text)
}

function levelOf(text: string): Level {
  const level = levels.find((each) => each === text.toUpperCase().replaceAll('-', '_'))
  if (level !== undefined) return level
  throw new InvalidArgumentError(didYouMean(text, levels) ?? `there are ${levels.join(', ')}.`)
}

function codeOf(text: string, before: readonly FindingCode[]): readonly FindingCode[] {
  const codes = Object.keys(severityOf) as FindingCode[]
  const code = codes.find((each) => each === text)
  if (code !== undefined) return [...before, code]
  throw new InvalidArgumentError(didYouMean(text, codes) ?? `there are ${codes.join(', ')}.`)
}

function wholeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value) || value < 1)
    throw new InvalidArgumentError('must be a whole number from 1 on.')
  return value
}
