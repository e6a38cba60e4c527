/** Sets an own property; a name that every object inherits and that would change what it is (`__proto__`) as well. */
export function setOwn(target: { [name: string]: unknown }, name: string, value: unknown): void {
  if (name !== '__proto__') target[name] = value
  else Object.defineProperty(target, name, { value, enumerable: true, writable: true, configurable: true })
}
