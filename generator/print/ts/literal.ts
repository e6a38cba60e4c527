import { isIdentifier } from './identifier.ts'

/** A single-quoted string literal; control characters, line separators and lone surrogates are escaped. */
export function stringLiteral(text: string): string {
  const body = text
    .replace(/[\\']/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu, escapeUnit)
  return `'${body}'`
}

/** A literal of any JSON value, on one line. */
export function jsonLiteral(value: unknown): string {
  if (typeof value === 'string') return stringLiteral(value)
  if (Array.isArray(value)) return `[${value.map(jsonLiteral).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined)
    if (entries.length === 0) return '{}'
    return `{ ${entries.map(([key, item]) => `${propertyKey(key)}: ${jsonLiteral(item)}`).join(', ')} }`
  }
  if (Object.is(value, -0)) return '-0'
  return String(value)
}

/** A regular expression as code that can't end early, whatever its source. */
export function regexLiteral(value: RegExp): string {
  const flags = value.flags === '' ? '' : `, ${stringLiteral(value.flags)}`
  return `new RegExp(${stringLiteral(value.source)}${flags})`
}

/** A property's name in an object literal or an interface: bare where it can be, `['__proto__']` where it must be. */
export function propertyKey(name: string): string {
  if (name === '__proto__') return "['__proto__']"
  if (/^(0|[1-9]\d{0,14})$/.test(name)) return name
  return isPlainName(name) ? name : stringLiteral(name)
}

/** Access to a property by name, such as `.user` or `['a b']`. */
export function propertyAccess(name: string): string {
  return isPlainName(name) ? `.${name}` : `[${stringLiteral(name)}]`
}

function isPlainName(name: string): boolean {
  return isIdentifier(name) || /^[a-z]+$/.test(name)
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
