import { resolve } from 'node:path'
import { versionedRecords } from '../../gate/history/check-history.ts'
import { type Retirement, retire, unretire } from '../../gate/history/retire.ts'
import { retiredFile } from '../../generator/load/retired-versions.ts'
import { didYouMean } from '../../generator/suggest.ts'
import { CliError } from '../cli-error.ts'
import { reportDiagnostics } from '../report.ts'
import { paint } from '../style.ts'
import type { VersionOptions } from '../version.ts'
import { baseOf, write } from './run-version.ts'

/** Retires versions of a record, or takes that back; gives the exit code. */
export function runRetire(record: string, options: VersionOptions): number {
  const root = resolve(options.root)
  const known = versionedRecords(root)
  if (!known.includes(record)) {
    throw new CliError(`there is no folder avro/history/${record}`, {
      hint:
        didYouMean(record, known) ?? `there are ${known.join(', ') || 'none yet: run ocsf-kafka version'}`,
    })
  }
  const result = change(root, record, options)
  if (result.refusal !== undefined) {
    throw new CliError(result.refusal.message, { hint: result.refusal.hint, exitCode: 1 })
  }
  if (result.diagnostics.length > 0 && result.text === undefined) {
    reportDiagnostics(result.diagnostics, options.format)
    return 1
  }
  if (result.text !== undefined) {
    const isEmpty = result.text === ''
    write(root, {
      write: isEmpty ? [] : [{ file: retiredFile, text: result.text }],
      remove: isEmpty ? [retiredFile] : [],
    })
  }
  print(record, result, options)
  return 0
}

function change(
  root: string,
  record: string,
  { retire: numbers, unretire: back, reason, base }: VersionOptions,
) {
  if (back !== undefined) return unretire(root, record, back)
  return retire(root, {
    record,
    numbers: numbers ?? [],
    reason: reason?.trim() ?? '',
    date: new Date().toISOString().slice(0, 10),
    base: baseOf(root, base),
  })
}

function print(record: string, { numbers }: Retirement, { format, retire: retired }: VersionOptions): void {
  if (format === 'json') {
    process.stdout.write(
      `${JSON.stringify({ record, [retired === undefined ? 'unretired' : 'retired']: numbers })}\n`,
    )
    return
  }
  const what = retired === undefined ? 'in use again' : 'retired'
  const which = numbers.length === 1 ? `version ${numbers[0]} is` : `versions ${numbers.join(', ')} are`
  process.stdout.write(
    numbers.length === 0
      ? `${paint('green', '✓')} nothing to do\n`
      : `${paint('green', '✓')} ${record}: ${which} ${what}; ${retiredFile} says so\n`,
  )
}
