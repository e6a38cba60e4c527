import type { CompareOptions } from '../../compat/compare.ts'
import type { Level } from '../../compat/level.ts'
import { type PreparedSchema, prepareSchema } from '../../compat/prepare.ts'
import { plural } from '../../generator/plural.ts'
import { boundedCache } from '../../runtime/schema/bounded-cache.ts'
import { printJson } from '../decode/json-text.ts'
import { paint } from '../style.ts'
import type { EventText } from '../validate/event-texts.ts'
import { chunksOf, sizeOf } from '../validate/input-file.ts'
import { lineSplitter } from '../validate/line-splitter.ts'
import { outputWriter } from '../validate/output-writer.ts'
import { startProgress } from '../validate/progress.ts'
import { answerLine, type BatchAnswer, unforeseen } from './batch-line.ts'

export interface BatchOptions {
  readonly level: Level
  readonly compare: CompareOptions
  /** Bytes of a line, at most. */
  readonly maxLength: number
}

/** Characters of answers that are kept before they are handed on. */
const mostPending = 256 * 1024
/** Schemas that are kept, since one is often compared with many. */
const mostSchemas = 32

/**
 * Answers every line of a file, or of standard input, on standard output. Memory holds a chunk of lines and their
 * answers, however long the file is, and nothing is read while nobody takes what was written. Resolves with the exit
 * code: 0 all compatible, 1 some aren't, 2 some lines are malformed.
 */
export async function runBatch(file: string, options: BatchOptions): Promise<number> {
  const output = outputWriter(process.stdout)
  const progress = startProgress(sizeOf(file, 'name a file of pairs, one a line'), [
    'pairs',
    'not compatible',
  ])
  const prepare = cachedPrepare()
  const counts = { pairs: 0, incompatible: 0, malformed: 0 }
  let found: EventText[] = []
  const splitter = lineSplitter({ maxLength: options.maxLength, onText: (each) => found.push(each) })
  let bytes = 0
  let written = 0

  const answerFound = async () => {
    const lines = found
    found = []
    for (const each of lines) {
      const { answer, json } = printed(answerOf(each, options, prepare), each.line)
      count(answer, counts)
      const text = `${json}\n`
      output.write(text)
      written += text.length
      if (written < mostPending) continue
      written = 0
      progress.clear()
      await output.flush()
      if (output.closed()) return
      progress.update(bytes, counts.pairs, counts.incompatible + counts.malformed)
    }
  }

  for await (const chunk of chunksOf(file, 64 * 1024)) {
    splitter.push(chunk)
    bytes += chunk.length
    await answerFound()
    await output.flush()
    if (output.closed()) return exitCodeOf(counts)
    progress.update(bytes, counts.pairs, counts.incompatible + counts.malformed)
  }
  splitter.end()
  await answerFound()
  await output.flush()
  progress.clear()
  process.stderr.write(`${paint('dim', summaryOf(counts), process.stderr)}\n`)
  return exitCodeOf(counts)
}

interface Counts {
  pairs: number
  incompatible: number
  malformed: number
}

function answerOf(
  { line, text, problem }: EventText,
  { level, compare }: BatchOptions,
  prepare: (schema: object | string) => PreparedSchema,
): BatchAnswer {
  if (text !== undefined) return answerLine(text, line, level, compare, prepare)
  return { line, error: { ...problem!, message: problem!.message.replace('the event', 'the line') } }
}

/** Counterexamples are made when they are printed: what fails then is that line's failure. */
function printed(answer: BatchAnswer, line: number): { readonly answer: BatchAnswer; readonly json: string } {
  try {
    return { answer, json: printJson(answer, 0) }
  } catch (error) {
    const failed: BatchAnswer = {
      line,
      ...(answer.id !== undefined && { id: answer.id }),
      error: unforeseen(error),
    }
    return { answer: failed, json: printJson(failed, 0) }
  }
}

function count(answer: BatchAnswer, counts: Counts): void {
  counts.pairs++
  if ('error' in answer) counts.malformed++
  else if (!answer.compatible) counts.incompatible++
}

function exitCodeOf({ incompatible, malformed }: Counts): number {
  return malformed > 0 ? 2 : incompatible > 0 ? 1 : 0
}

function summaryOf({ pairs, incompatible, malformed }: Counts): string {
  const wrong = malformed === 0 ? '' : `, ${plural(malformed, 'malformed line')}`
  return `${plural(pairs, 'pair')}: ${pairs - incompatible - malformed} compatible, ${incompatible} incompatible${wrong}`
}

function cachedPrepare(): (schema: object | string) => PreparedSchema {
  const known = boundedCache<string, PreparedSchema>(mostSchemas)
  return (schema) => {
    const key = typeof schema === 'string' ? schema : JSON.stringify(schema)
    let prepared = known.get(key)
    if (prepared === undefined) {
      prepared = prepareSchema(schema)
      known.set(key, prepared)
    }
    return prepared
  }
}
