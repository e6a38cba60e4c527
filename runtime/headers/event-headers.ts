import type { Header } from '../kafka/port.ts'

/** The names of the headers that every event of the toolkit carries, in the order in which they are written. */
export const headerNames = {
  tenantId: 'tenant-id',
  eventType: 'event-type',
  correlationId: 'correlation-id',
  causationId: 'causation-id',
  schemaVersion: 'schema-version',
  traceparent: 'traceparent',
} as const

/** The values of an event's headers; what is undefined is left out. */
export type EventHeaders = { readonly [Name in keyof typeof headerNames]?: string | undefined }

const entries = Object.entries(headerNames) as [keyof EventHeaders, string][]
const keys = new Map(entries.map(([key, name]) => [name, key]))
const utf8 = new TextEncoder()
const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The headers as Kafka carries them: UTF-8. */
export function toHeaders(values: EventHeaders): Header[] {
  const headers: Header[] = []
  for (const [key, name] of entries) {
    const value = values[key]
    if (value !== undefined) headers.push([name, utf8.encode(value)])
  }
  return headers
}

/** What Kafka's headers say; of several with one name the last, and nothing of those that are null or not UTF-8. */
export function fromHeaders(headers: readonly Header[]): EventHeaders {
  const values: { -readonly [Name in keyof EventHeaders]: string } = {}
  for (const [name, value] of headers) {
    const key = keys.get(name)
    if (key === undefined) continue
    const text = textOf(value)
    if (text === undefined) delete values[key]
    else values[key] = text
  }
  return values
}

/** The text of bytes; undefined where there are none, or none that are UTF-8. */
export function textOf(bytes: Uint8Array | null): string | undefined {
  if (bytes === null) return undefined
  try {
    return strictUtf8.decode(bytes)
  } catch {
    return undefined
  }
}
