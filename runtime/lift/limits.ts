import { isDeeper } from './nesting.ts'

/** What is refused before it is parsed. */
export interface LiftLimits {
  /**
   * UTF-16 units of the text. Default: 1,048,576, more than a Kafka message holds unless a topic allows it; at most
   * 67,108,864.
   */
  readonly maxLength: number
  /**
   * Objects and arrays of the JSON within each other. Default: 200, which takes in all that validation and codecs let
   * through; that is also the most, since everything after parsing is recursive.
   */
  readonly maxDepth: number
}

const most: LiftLimits = { maxLength: 67_108_864, maxDepth: 200 }

/** Which limit a text is beyond, before anything is parsed. */
export function beyondLimits(
  text: string,
  limits: Partial<LiftLimits> | undefined,
): { readonly code: 'LIFT_TOO_LARGE' | 'LIFT_TOO_DEEP'; readonly message: string } | undefined {
  const maxLength = Math.min(limits?.maxLength ?? 1_048_576, most.maxLength)
  const maxDepth = Math.min(limits?.maxDepth ?? most.maxDepth, most.maxDepth)
  // Limits that are no numbers let nothing through.
  if (!(text.length <= maxLength)) {
    return { code: 'LIFT_TOO_LARGE', message: `${text.length} characters, more than ${maxLength}` }
  }
  if (!(maxDepth >= 0) || isDeeper(text, maxDepth)) {
    return { code: 'LIFT_TOO_DEEP', message: `objects and arrays are nested deeper than ${maxDepth}` }
  }
  return undefined
}
