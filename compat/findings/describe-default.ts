import type { FieldSchema } from '../../runtime/schema/schema-type.ts'
import { wordsOf } from './mismatch.ts'

/** What is wrong with a default, without its place: "the default "x" of the reader's a isn't a value of int". */
export function describeDefault({ name, type, default: given }: FieldSchema): string {
  const json = JSON.stringify(given?.value) ?? 'undefined'
  const shown = json.length > 60 ? `${json.slice(0, 57)}…` : json
  const of = type.kind === 'union' ? `any branch of its ${wordsOf(type)}` : `its type, ${wordsOf(type)}`
  return `the default ${shown} of the reader's field ${name} is no value of ${of}`
}
