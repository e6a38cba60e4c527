export type Mutable = { [key: string]: unknown }

/** Sets a property as the object's own, whatever its name: assigning to `__proto__` would do something else. */
export function setOwn(object: Mutable, key: string, value: unknown): void {
  if (key !== '__proto__') object[key] = value
  else Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true })
}
