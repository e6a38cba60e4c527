import { Command, InvalidArgumentError, Option } from 'commander'
import { isOcsfKafkaError } from '../runtime/errors/ocsf-kafka-error.ts'
import { isSchemaError } from '../runtime/schema/schema-error.ts'
import { CliError } from './cli-error.ts'
import { type Attempts, createAttempts } from './decode/attempt.ts'
import { decodeMessage, type Outcome } from './decode/decode-message.ts'
import { explain } from './decode/explain.ts'
import { printJson } from './decode/json-text.ts'
import { chosenSchemas, type KnownSchemas, newestOf, type SchemaChoice } from './decode/known-schemas.ts'
import { ambiguousJson, decodedJson, failedJson } from './decode/outcome-json.ts'
import { ambiguousText, failedText, summaryText, whichText } from './decode/outcome-text.ts'
import { readInput } from './decode/read-input.ts'
import { type InputForm, readingsOf } from './decode/readings.ts'
import { paint } from './style.ts'

interface DecodeOptions extends SchemaChoice {
  readonly as?: 'today'
  readonly input: InputForm
  readonly framed?: true
  readonly raw?: true
  readonly compact?: true
  readonly format: 'text' | 'json'
  readonly maxBytes: number
}

/** `ocsf-kafka decode`. */
export function command(): Command {
  return new Command('decode')
    .description("Print a message's value as JSON; where it can't be read, which byte of which field is why")
    .argument('<message>', 'a file with its bytes, - for standard input, or the bytes as hex or base64 text')
    .option('--record <name>', 'the record that it is (default: all of the project are tried)')
    .option('--version <n>', 'the version that it was written with (default: all are tried)', wholeNumber)
    .option('--schema <file>', 'the schema that it was written with, instead of one of the project')
    .addOption(
      new Option('--as <version>', "give it as a value of the record's current version").choices(['today']),
    )
    .addOption(
      new Option('--input <form>', 'how the bytes are written')
        .choices(['auto', 'raw', 'hex', 'base64'])
        .default('auto'),
    )
    .addOption(new Option('--framed', 'it has the schema registry framing').conflicts('raw'))
    .option('--raw', 'it has no framing')
    .option('--compact', 'the value on one line')
    .addOption(new Option('--format <format>', 'output format').choices(['text', 'json']).default('text'))
    .option('--max-bytes <n>', 'bytes of a message, at most', wholeNumber, 16 * 1024 * 1024)
    .option('--root <dir>', "the project's folder", '.')
    .addHelpText(
      'after',
      `
The value goes to standard output, all else to standard error. Bytes are text with a character U+0000 to U+00FF each, as
in Avro's JSON encoding; longs have all their digits; what is absent is left out. ocsf-kafka encode is the inverse.

Examples:
  $ kcat -C -b localhost:9092 -t nhi.discovered -o -1 -c 1 -e -f '%s' | ocsf-kafka decode -
  $ ocsf-kafka decode message.bin --record NHIEvent --as today
  $ ocsf-kafka decode 00000000072436313137
  $ ocsf-kafka decode --input base64 dead-letter.txt
  $ ocsf-kafka decode message.bin --format json | jq .error

Exit code: 0 decoded, 1 the message can't be read, 2 could not run (or several records fit: say which).`,
    )
    .action((message: string, options: DecodeOptions) => run(message, options))
}

async function run(message: string, options: DecodeOptions): Promise<void> {
  if (options.as !== undefined && options.schema !== undefined) {
    throw new CliError('--as asks for a version of the project, and --schema for none of it')
  }
  // Text takes up to four characters a byte, and framing five bytes.
  const input = await readInput(message, options.maxBytes * 4 + 64)
  const readings = readingsOf(input, options.input)
  const known = chosenSchemas(options)
  const attempts = createAttempts(known, options.maxBytes)
  const forced = options.framed ? 'framed' : options.raw ? 'raw' : undefined
  try {
    const outcome = decodeMessage(readings, known.schemas, attempts, forced)
    if (outcome.from.note !== undefined) note(outcome.from.note)
    print(options.as === undefined ? outcome : resolved(outcome, known, attempts), options, known, attempts)
  } catch (error) {
    const refused = refusalOf(error)
    if (refused === undefined) throw error
    if (options.format === 'text') {
      throw new CliError(refused.message, { hint: refused.hint, exitCode: 1, cause: error })
    }
    process.stdout.write(`${printJson({ error: refused }, options.compact ? 0 : 2)}\n`)
    process.exitCode = 1
  }
}

/** Of a message that was read, what it is to the record's current version. */
function resolved(outcome: Outcome, known: KnownSchemas, attempts: Attempts): Outcome {
  if (outcome.kind !== 'decoded') return outcome
  const { schema, layout } = outcome.attempt
  const today = newestOf(known, schema.record)
  const attempt = attempts.readAs(schema, today, layout)
  if (attempt.error !== undefined) return { kind: 'failed', attempt, tried: 1, from: outcome.from }
  note(`written with version ${schema.version}, shown as version ${today.version}`)
  return { ...outcome, attempt }
}

/** A message that is not framed as it should be, or not what today's version can read: these are answers too. */
function refusalOf(error: unknown): { code: string; message: string; hint: string } | undefined {
  if (isOcsfKafkaError(error) && error.code === 'BAD_FRAME') {
    const [message = ''] = error.message.split('\n')
    return { code: error.code, message, hint: 'leave --framed out' }
  }
  if (!isSchemaError(error)) return undefined
  return { code: error.code, message: error.message, hint: 'leave --as out to see it as it was written' }
}

function print(
  outcome: Outcome,
  { format, compact }: DecodeOptions,
  known: KnownSchemas,
  attempts: Attempts,
): void {
  const isJson = format === 'json'
  const indent = compact ? 0 : 2
  const { bytes } = outcome.from
  if (outcome.kind === 'decoded') {
    const value = isJson ? decodedJson(outcome.attempt, bytes.length) : outcome.attempt.value
    process.stdout.write(`${printJson(value, indent)}\n`)
    const others = new Set(outcome.others.map(({ schema }) => whichText(schema)))
    others.delete(whichText(outcome.attempt.schema))
    const also = others.size === 0 ? '' : `; it can be read as ${[...others].join(', ')} too`
    note(`${summaryText(outcome.attempt, bytes.length)}${also}`)
  } else if (outcome.kind === 'failed') {
    const explanation = explain(outcome, known, attempts)
    if (isJson) process.stdout.write(`${printJson(failedJson(outcome, explanation), indent)}\n`)
    else process.stderr.write(failedText(outcome, explanation))
    process.exitCode = 1
  } else {
    if (isJson) process.stdout.write(`${printJson(ambiguousJson(outcome), indent)}\n`)
    else process.stderr.write(ambiguousText(outcome))
    process.exitCode = 2
  }
}

function note(text: string): void {
  process.stderr.write(`${paint('dim', text, process.stderr)}\n`)
}

function wholeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value) || value < 1)
    throw new InvalidArgumentError('must be a whole number from 1 on.')
  return value
}
