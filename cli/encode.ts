import { Command, InvalidArgumentError, Option } from 'commander'
import { decodeText } from '../generator/load/text-file.ts'
import { plural } from '../generator/plural.ts'
import { frame } from '../runtime/registry/framing.ts'
import { isSchemaError } from '../runtime/schema/schema-error.ts'
import { CliError } from './cli-error.ts'
import { printJson } from './decode/json-text.ts'
import { chosenSchemas, type KnownSchema, type SchemaChoice } from './decode/known-schemas.ts'
import { whichText } from './decode/outcome-text.ts'
import { type Input, readInput } from './decode/read-input.ts'
import { encodeText, type TextMistake } from './encode/encode-text.ts'
import { mistakesText } from './encode/mistakes-text.ts'
import { reportDiagnostics } from './report.ts'
import { paint } from './style.ts'

interface EncodeOptions extends SchemaChoice {
  readonly id?: number
  readonly output: 'hex' | 'base64' | 'raw'
  readonly format: 'text' | 'json'
  readonly maxBytes: number
}

/** `ocsf-kafka encode`. */
export function command(): Command {
  return new Command('encode')
    .description("Make a message's bytes of its value as JSON: the inverse of ocsf-kafka decode")
    .argument('<value>', 'a file with JSON, - for standard input, or the JSON itself')
    .option('--record <name>', 'the record to write')
    .option('--version <n>', 'the version to write (default: the current one)', wholeNumber(1))
    .option('--schema <file>', 'the schema to write with, instead of one of the project')
    .option('--id <n>', 'frame the message as the schema registry does, with this schema id', wholeNumber(0))
    .addOption(
      new Option('--output <form>', 'how to write the bytes')
        .choices(['hex', 'base64', 'raw'])
        .default('hex'),
    )
    .addOption(new Option('--format <format>', 'output format').choices(['text', 'json']).default('text'))
    .option('--max-bytes <n>', 'bytes of the JSON, at most', wholeNumber(1), 64 * 1024 * 1024)
    .option('--root <dir>', "the project's folder", '.')
    .addHelpText(
      'after',
      `
The JSON is what ocsf-kafka decode prints. Fields that can be absent or have a default may be left out; a value of a
union may be wrapped in its branch's name, { "string": "…" }, as other tools write it.

Examples:
  $ ocsf-kafka decode message.bin > event.json
  $ ocsf-kafka encode --record NHIEvent event.json
  $ ocsf-kafka encode --record NHIEvent --id 42 --output raw event.json | kcat -P -b localhost:9092 -t nhi.discovered -k key
  $ ocsf-kafka encode --schema point.avsc '{"x": 1, "y": 2}'

Exit code: 0 encoded, 1 the value doesn't fit the schema, 2 could not run.`,
    )
    .action((value: string, options: EncodeOptions) => run(value, options))
}

async function run(argument: string, options: EncodeOptions): Promise<void> {
  checkOptions(options)
  const input = await readInput(argument, options.maxBytes)
  const text = textOf(input)
  const { schemas, classUids } = chosenSchemas(options)
  const schema = schemas[0]!
  const encoded = orBadSchema(schema, () => encodeText(text, schema.graph(), classUids))
  if ('mistakes' in encoded) {
    report(input.name, encoded.mistakes, options)
    return
  }
  const bytes = options.id === undefined ? encoded.bytes : frame(options.id, encoded.bytes)
  const { record, version = null } = schema
  const spelled = (form: 'hex' | 'base64') => Buffer.from(bytes).toString(form)
  if (options.output === 'raw') process.stdout.write(bytes)
  else if (options.format === 'text') process.stdout.write(`${spelled(options.output)}\n`)
  else {
    const answer = { record, version, schemaId: options.id ?? null, bytes: bytes.length }
    process.stdout.write(`${printJson({ ...answer, [options.output]: spelled(options.output) }, 2)}\n`)
  }
  const framing = options.id === undefined ? 'not framed' : `framed with schema id ${options.id}`
  const summary = `${whichText(schema)}, ${framing}, ${plural(bytes.length, 'byte')}`
  process.stderr.write(`${paint('dim', summary, process.stderr)}\n`)
}

function orBadSchema<T>({ file }: KnownSchema, encode: () => T): T {
  try {
    return encode()
  } catch (cause) {
    if (!isSchemaError(cause)) throw cause
    throw new CliError(`${file} is no Avro schema: ${cause.message}`, { cause })
  }
}

function checkOptions({ record, schema, id, output, format }: EncodeOptions): void {
  if (record === undefined && schema === undefined) {
    throw new CliError('which record?', {
      hint: 'name one: --record NHIEvent, or its schema: --schema <file.avsc>',
    })
  }
  if (id !== undefined && id > 0x7fff_ffff)
    throw new CliError(`--id ${id} is beyond the ids of registries, 2147483647`)
  if (output === 'raw' && format === 'json') throw new CliError('--format json has no place for --output raw')
  if (output === 'raw' && process.stdout.isTTY) {
    throw new CliError('--output raw would write bytes to the terminal', {
      hint: 'send them to a file or a pipe',
    })
  }
}

function textOf(input: Input): string {
  if (input.kind !== 'text') {
    const { text, diagnostic } = decodeText(input.bytes, input.name)
    if (text !== undefined) return text
    reportDiagnostics([diagnostic])
    throw new CliError(`${input.name} is no JSON text`, { exitCode: 1 })
  }
  // What can't be the beginning of JSON was meant for a file's name.
  if (/^\s*(?:[{["]|-?\d|true|false|null)/.test(input.text)) return input.text
  throw new CliError(`there is no file ${JSON.stringify(input.text)}, and it is no JSON`, {
    hint: 'name a file with JSON, give the JSON itself, or - for standard input',
  })
}

function report(name: string, mistakes: readonly TextMistake[], { format }: EncodeOptions): void {
  if (format === 'json') process.stdout.write(`${printJson({ error: mistakes[0], errors: mistakes }, 2)}\n`)
  else process.stderr.write(mistakesText(name, mistakes))
  process.exitCode = 1
}

function wholeNumber(least: number): (text: string) => number {
  return (text) => {
    const value = Number(text)
    if (!Number.isSafeInteger(value) || value < least || text.trim() === '')
      throw new InvalidArgumentError(`must be a whole number from ${least} on.`)
    return value
  }
}
