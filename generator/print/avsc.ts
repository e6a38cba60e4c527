import type { AvroSchema } from '../model/avro.ts'

const width = 110

/** Keys that have a place of their own; others follow in the order of their names. */
const keyOrder = [
  'type',
  'name',
  'namespace',
  'doc',
  'aliases',
  'logicalType',
  'precision',
  'scale',
  'size',
  'symbols',
  'items',
  'values',
  'default',
  'order',
  'fields',
]

/** In a field the name comes first. */
const fieldKeyOrder = ['name', 'type', 'doc', 'default', 'order', 'aliases']

/** The text of an `.avsc` file: keys in a fixed order, on one line what fits into it, a newline at the end. */
export function printAvsc(schema: AvroSchema): string {
  return `${print(schema, 0, 0, false)}\n`
}

/** `used` is how many characters stand before the value on its line. */
function print(value: unknown, indent: number, used: number, isField: boolean): string {
  const line = onOneLine(value, width - used, isField)
  if (line !== undefined) return line
  const pad = ' '.repeat(indent + 2)
  const end = ' '.repeat(indent)
  if (Array.isArray(value)) {
    const lines = value.map((item) => `${pad}${print(item, indent + 2, indent + 3, isField)}`)
    return `[\n${lines.join(',\n')}\n${end}]`
  }
  if (!isObject(value)) return JSON.stringify(value)
  const isRecord = value.type === 'record'
  const lines = sortedKeys(value, isField).map((key) => {
    const head = `${pad}${JSON.stringify(key)}: `
    return `${head}${print(value[key], indent + 2, head.length + 1, isRecord && key === 'fields')}`
  })
  return `{\n${lines.join(',\n')}\n${end}}`
}

/** The value on one line, or undefined where that needs more than `room` characters. */
function onOneLine(value: unknown, room: number, isField: boolean): string | undefined {
  if (!Array.isArray(value) && !isObject(value)) {
    const text = JSON.stringify(value)
    return text.length > room ? undefined : text
  }
  if (isObject(value) && value.type === 'record') return undefined
  // A field a line, so that a change of one is a change of one line.
  if (isField && Array.isArray(value) && value.length > 0) return undefined
  const parts: string[] = []
  let rest = room - 2
  for (const [i, key] of (Array.isArray(value) ? [...value.keys()] : sortedKeys(value, isField)).entries()) {
    const head = Array.isArray(value) ? '' : `${JSON.stringify(key)}: `
    rest -= head.length + (i === 0 ? 0 : 2)
    const text = onOneLine(
      (value as Readonly<Record<string | number, unknown>>)[key],
      rest,
      Array.isArray(value) && isField,
    )
    if (text === undefined) return undefined
    rest -= text.length
    parts.push(head + text)
  }
  return Array.isArray(value) ? `[${parts.join(', ')}]` : `{${parts.join(', ')}}`
}

function sortedKeys(value: { readonly [key: string]: unknown }, isField: boolean): string[] {
  const order = isField ? fieldKeyOrder : keyOrder
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length)
  return Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
}

function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
