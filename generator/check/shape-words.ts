import { pointerSteps } from '../pointer.ts'

/** Where a pointer leads, as a person would write it: `topics["nhi.discovered"].retry`; `the file` for the root. */
export function placeOf(pointer: string): string {
  const steps = pointerSteps(pointer)
  if (steps.length === 0) return 'the file'
  return steps.reduce((path, step) => {
    if (/^[A-Za-z_][\w-]*$/.test(step)) return path === '' ? step : `${path}.${step}`
    return /^(0|[1-9]\d*)$/.test(step) ? `${path}[${step}]` : `${path}[${quote(step)}]`
  }, '')
}

/** What stands in the file, short enough for a message: `the number 7`, `a list`, `nothing`. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (typeof value === 'string') return quote(value)
  if (typeof value === 'number') return `the number ${value}`
  if (typeof value === 'boolean') return String(value)
  return Array.isArray(value) ? 'a list' : 'a map of keys and values'
}

/** The text in quotes, its control characters escaped, cut after 60 characters. */
export function quote(text: string): string {
  const characters = [...text]
  return JSON.stringify(characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : text)
}
