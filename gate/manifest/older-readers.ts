import type { Manifest } from '../../generator/model/manifest.ts'
import type { RecordHistory } from '../sources/history.ts'
import type { OlderReaders } from './record-fields.ts'

/** Finds readers of older versions in the history: those whose record has the field, and not the envelope's typed event. */
export function readersWithout(history: RecordHistory, manifest: Manifest): OlderReaders {
  return (record, field) => {
    const typed = manifest.records.find(({ name }) => name === record)?.envelope.ocsf
    return history(record)
      .filter(({ schema }) => {
        const names = fieldNames(schema)
        return names.includes(field) && !names.includes(typed ?? '')
      })
      .map(({ label }) => label)
  }
}

function fieldNames(schema: object | string): readonly unknown[] {
  const { fields } = schema as { readonly fields?: readonly { readonly name?: unknown }[] }
  return Array.isArray(fields) ? fields.map(({ name }) => name) : []
}
