import { kinds, type Slot } from './slot.ts'

const nouns: { readonly [kind: number]: string } = {
  [kinds.string]: 'a string',
  [kinds.integer]: 'an integer',
  [kinds.long]: 'an integer',
  [kinds.float]: 'a number',
  [kinds.boolean]: 'true or false',
  [kinds.json]: 'a JSON value',
  [kinds.object]: 'an object',
  [kinds.record]: 'an object',
}

/** `must be an integer (timestamp_t), not a string`. */
export function typeMessage(slot: Slot, value: unknown): string {
  return `must be ${whatIsWanted(slot)}, not ${valueKind(value)}`
}

/** For what should be an array and isn't. */
export function arrayMessage(slot: Slot, value: unknown): string {
  return `must be an array, each item ${whatIsWanted(slot)}, not ${valueKind(value)}`
}

function whatIsWanted({ kind, rule }: Slot): string {
  return `${nouns[kind]} (${rule.type})`
}

/** How to give a value, or an array's item, of the wrong type rightly, where its text tells. */
export function typeHint(slot: Slot, value: unknown): string | undefined {
  if (value === null) return 'leave an attribute without a value out'
  if (slot.rule.type === 'timestamp_t') {
    const time = typeof value === 'string' ? Date.parse(value) : Number.NaN
    return `milliseconds since 1970-01-01T00:00:00Z${Number.isNaN(time) ? '' : `: ${time}`}`
  }
  if (
    typeof value === 'string' &&
    isNumeric(slot.kind) &&
    value.trim() !== '' &&
    Number.isFinite(Number(value))
  )
    return 'write it without quotes'
  if (slot.kind === kinds.boolean && (value === 'true' || value === 'false')) return 'write it without quotes'
  if (slot.kind === kinds.string && (typeof value === 'number' || typeof value === 'boolean'))
    return 'write it in quotes'
  return undefined
}

/** The value as text for a message: quoted, on one line, cut after 60 characters. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? JSON.stringify(value.slice(0, 61)) : String(value)
  return text.length > 62 ? `${text.slice(0, 60)}…` : text
}

/** `one of 0 Unknown, 1 Low, …`: the first dozen. */
export function listed(captions: ReadonlyMap<unknown, string>): string {
  const all = [...captions].map(([id, caption]) => (id === caption ? String(id) : `${id} ${caption}`))
  return `one of ${all.slice(0, 12).join(', ')}${all.length > 12 ? `, … (${all.length} values)` : ''}`
}

function isNumeric(kind: number): boolean {
  return kind === kinds.integer || kind === kinds.long || kind === kinds.float
}

function valueKind(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  switch (typeof value) {
    case 'string':
      return 'a string'
    case 'boolean':
      return String(value)
    case 'number':
    case 'bigint':
      return String(value)
    case 'object':
      return 'an object'
    default:
      return typeof value
  }
}
