import { jsonLine } from './words.ts'

/**
 * An event on one line, in Avro's JSON encoding, with what a finding is about: along its path everything beside it is an
 * ellipsis. Where the path leads to nothing that the event has, the last that it has is shown whole.
 *
 * @param path of the field, such as `ocsf.observables[].value`.
 */
export function shownEvent(event: unknown, path: string): string {
  const steps = path.split(/\.|(?=\[)|(?=\{)/).filter((step) => step !== '')
  return shown(event, steps)
}

function shown(value: unknown, steps: readonly string[]): string {
  const [step, ...rest] = steps
  if (step === undefined || typeof value !== 'object' || value === null) return jsonLine(value)
  if (step.startsWith('[')) {
    return Array.isArray(value) && value.length > 0
      ? `[${shown(value[0], rest)}${others(value.length)}]`
      : jsonLine(value)
  }
  if (step.startsWith('{')) {
    const [entry] = Object.entries(value)
    return entry === undefined
      ? '{}'
      : `{${jsonLine(entry[0])}: ${shown(entry[1], rest)}${others(Object.keys(value).length)}}`
  }
  if (Object.hasOwn(value, step)) {
    const before = Object.keys(value).length > 1 ? '…, ' : ''
    return `{${before}${jsonLine(step)}: ${shown((value as { [key: string]: unknown })[step], rest)}}`
  }
  const keys = Object.keys(value)
  // a union's branch: the name of its type stands around it
  const inner = (value as { [key: string]: unknown })[keys[0] ?? '']
  if (keys.length === 1 && typeof inner === 'object' && inner !== null) {
    return `{${jsonLine(keys[0])}: ${shown(inner, steps)}}`
  }
  return jsonLine(value)
}

function others(count: number): string {
  return count > 1 ? ', …' : ''
}
