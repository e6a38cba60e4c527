import { Command, InvalidArgumentError, Option } from 'commander'
import type { ValidateOptions } from '../runtime/validate/walk.ts'
import { type ProfileChoice, rulesSource } from './validate/class-rules.ts'
import { eventTexts, type InputForm } from './validate/event-texts.ts'
import { chunksOf, sizeOf } from './validate/input-file.ts'
import { outputWriter } from './validate/output-writer.ts'
import { startProgress } from './validate/progress.ts'
import { jsonReporter, textReporter } from './validate/report-events.ts'
import { count, newTally } from './validate/tally.ts'
import { validateText } from './validate/validate-texts.ts'

interface ValidateCommandOptions {
  readonly ocsf?: string
  readonly private: boolean
  readonly format: 'text' | 'json'
  readonly lenient?: true
  readonly profiles: ProfileChoice
  readonly jsonText?: true
  readonly input: 'auto' | InputForm
  readonly maxIssues?: number
  readonly maxLength: number
}

/** `ocsf-kafka ocsf validate`. */
export function command(): Command {
  return new Command('validate')
    .description('Validate events: every problem of every event, with its place and how to correct it')
    .argument('<file...>', 'JSON lines, a JSON event, or an array of events; - is standard input')
    .option(
      '--ocsf <version>',
      'the OCSF release, or "auto": the one that each event names (default: the project\'s, else the newest)',
    )
    .option('--no-private', 'leave the private extensions in ocsf/extensions out')
    .addOption(
      new Option(
        '--profiles <which>',
        'attributes of all profiles, or of those in use in the project, as publishing',
      )
        .choices(['all', 'in-use'])
        .default('all'),
    )
    .option('--lenient', 'unknown attributes are warnings')
    .option('--json-text', 'json_t and free-form objects may be given as JSON text, as on the wire')
    .addOption(new Option('--format <format>', 'output format').choices(['text', 'json']).default('text'))
    .addOption(
      new Option('--input <form>', 'one event a line, or values over several lines')
        .choices(['auto', 'lines', 'values'])
        .default('auto'),
    )
    .option(
      '--max-issues <n>',
      'print at most n issues, count the rest (default: 1000; with --format json all)',
      wholeNumber,
    )
    .option('--max-length <bytes>', 'bytes of one event, at most', wholeNumber, 16 * 1024 * 1024)
    .addHelpText(
      'after',
      `
Files are read as a stream, so their size doesn't matter. What isn't JSON is reported in its place, and the rest
goes on. An event with warnings only is valid.

With --format json, each event with issues is one line:
  {"file":"events.jsonl","line":7,"event":7,"class_uid":3004,"uid":"…metadata.uid","valid":false,
   "issues":[{"code":"REQUIRED_MISSING","severity":"error","pointer":"/severity_id","message":"…","hint":"…"}]}
and the last line is the summary:
  {"summary":{"files":1,"events":9,"valid":8,"invalid":1,"errors":1,"warnings":0,"by_code":{"REQUIRED_MISSING":1}}}

Examples:
  $ ocsf-kafka ocsf validate events.jsonl
  $ ocsf-kafka ocsf validate --ocsf 1.1.0 --no-private event.json
  $ zcat events.jsonl.gz | ocsf-kafka ocsf validate --ocsf auto --format json - | jq 'select(.valid == false)'

Exit code: 0 all valid, 1 there are invalid events, 2 could not run.`,
    )
    .action((files: readonly string[], options: ValidateCommandOptions) => run(files, options))
}

async function run(files: readonly string[], options: ValidateCommandOptions): Promise<void> {
  const totalBytes = totalSize(files)
  const { classesFor, notes } = rulesSource(options.ocsf, options.private, options.profiles)
  const validation: ValidateOptions = { lenient: options.lenient, jsonText: options.jsonText }
  const output = outputWriter(process.stdout)
  const reporter =
    options.format === 'json'
      ? jsonReporter(output.write, options.maxIssues ?? Number.POSITIVE_INFINITY)
      : textReporter(output.write, options.maxIssues ?? 1000)
  const progress = startProgress(totalBytes)
  const tally = newTally()
  let bytes = 0
  for (const file of files) {
    let number = 0
    const splitter = eventTexts({
      form: options.input === 'auto' ? undefined : options.input,
      maxLength: options.maxLength,
      onText(found) {
        number++
        const checked = validateText(found, classesFor, validation)
        const valid = count(tally, checked.issues)
        if (checked.issues.length > 0) {
          reporter.event(file === '-' ? '(stdin)' : file, number, checked, valid)
        }
      },
    })
    for await (const chunk of chunksOf(file, 1024 * 1024)) {
      splitter.push(chunk)
      bytes += chunk.length
      if (output.pending()) {
        progress.clear()
        await output.flush()
      }
      if (output.closed()) return
      progress.update(bytes, tally.events, tally.invalid)
    }
    splitter.end()
  }
  progress.clear()
  for (const note of notes) process.stderr.write(`note: ${note}\n`)
  reporter.summary(tally, files.length)
  await output.flush()
  if (tally.invalid > 0) process.exitCode = 1
}

/** Of all files together; undefined with standard input among them. A file that isn't there stops everything. */
function totalSize(files: readonly string[]): number | undefined {
  const sizes = files.map((file) => sizeOf(file, `name its files: ${file}/*.jsonl`))
  const known = sizes.filter((size) => size !== undefined)
  return known.length < sizes.length ? undefined : known.reduce((sum, size) => sum + size, 0)
}

function wholeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value) || value < 1)
    throw new InvalidArgumentError('must be a whole number from 1 on.')
  return value
}
