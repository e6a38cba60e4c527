import { pointerStep } from './issue.ts'
import { prefixFrom, report, type Walk } from './walk.ts'

/** Checks that a json_t or free-form object is what JSON can say, and not too deep. */
export function checkJson(walk: Walk, value: unknown, depth: number): void {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return
    case 'number':
      if (!Number.isFinite(value)) report(walk, 'WRONG_TYPE', '', `${value} is no JSON value`)
      return
    case 'object':
      break
    default:
      report(walk, 'WRONG_TYPE', '', `a ${typeof value} is no JSON value`)
      return
  }
  if (value === null) return
  if (depth > walk.maxDepth) {
    report(walk, 'TOO_DEEP', '', `values are nested deeper than ${walk.maxDepth}`)
    return
  }
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      if (--walk.budget < 0) return
      checkChild(walk, i, value[i], depth)
    }
    return
  }
  for (const key of Object.keys(value)) {
    const child = (value as { readonly [key: string]: unknown })[key]
    if (child === undefined) continue
    if (--walk.budget < 0) return
    checkChild(walk, key, child, depth)
  }
}

function checkChild(walk: Walk, step: string | number, child: unknown, depth: number): void {
  const before = walk.issues.length
  checkJson(walk, child, depth + 1)
  if (walk.issues.length !== before) prefixFrom(walk, before, pointerStep(step))
}

/** Checks that a text is JSON; of an object, where `object` asks for it. */
export function checkJsonText(walk: Walk, text: string, object: boolean): void {
  try {
    const value: unknown = JSON.parse(text)
    if (!object || (typeof value === 'object' && value !== null && !Array.isArray(value))) return
    report(walk, 'JSON_TEXT', '', 'the text is JSON, but of no object')
  } catch (error) {
    report(walk, 'JSON_TEXT', '', `the text is no JSON: ${(error as Error).message}`)
  }
}
