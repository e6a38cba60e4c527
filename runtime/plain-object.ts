/** An object whose properties are not known. */
export interface PlainObject {
  readonly [name: string]: unknown
}

/** Whether a value is an object that isn't an array. */
export function isPlainObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An own property that is defined; never one that every object inherits. */
export function ownProperty(object: PlainObject | undefined, name: string | undefined): unknown {
  if (object === undefined || name === undefined) return undefined
  return Object.hasOwn(object, name) ? object[name] : undefined
}

/** The same, where it is a string that isn't empty. */
export function ownText(object: PlainObject | undefined, name: string | undefined): string | undefined {
  const value = ownProperty(object, name)
  return typeof value === 'string' && value !== '' ? value : undefined
}
