/** An RFC 6901 pointer made of these steps. */
export function pointer(...steps: readonly (string | number)[]): string {
  let text = ''
  for (const step of steps) text += `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`
  return text
}

/** The steps of an RFC 6901 pointer. */
export function pointerSteps(text: string): string[] {
  if (text === '') return []
  return text
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}
