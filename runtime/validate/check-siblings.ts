import { shown } from './describe.ts'
import { pointerStep } from './issue.ts'
import { isOther, type Slot } from './slot.ts'
import { type Dictionary, report, type Walk } from './walk.ts'

/** Checks that the text beside an id (or the texts beside ids) is the caption of what the id means. */
export function checkSiblings(walk: Walk, slot: Slot, ids: unknown, item: Dictionary): void {
  const name = slot.sibling!
  const text = item[name]
  if (text === undefined || ids === undefined) return
  if (!slot.array) {
    if (isOther(slot, ids)) return
    const caption = slot.captions!.get(ids)
    // What is no text, or beside no listed id, has been reported as such.
    if (caption === undefined || caption === text || typeof text !== 'string') return
    report(walk, 'SIBLING_MISMATCH', pointerStep(name), ...disagreement(slot.name, ids, caption, text))
    return
  }
  if (!Array.isArray(ids) || !Array.isArray(text)) return
  if (ids.length !== text.length) {
    const message = `has ${text.length} items beside the ${ids.length} of ${slot.name}`
    report(walk, 'SIBLING_MISMATCH', pointerStep(name), message, 'give one text for each id, in their order')
    return
  }
  for (const [i, id] of ids.entries()) {
    const caption = isOther(slot, id) ? undefined : slot.captions!.get(id)
    if (caption === undefined || caption === text[i] || typeof text[i] !== 'string') continue
    const place = pointerStep(name) + pointerStep(i)
    report(walk, 'SIBLING_MISMATCH', place, ...disagreement(slot.name, id, caption, text[i]))
  }
}

/** Message and hint for a text that is not its id's caption. */
export function disagreement(
  name: string,
  id: unknown,
  caption: string,
  text: unknown,
): [message: string, hint: string] {
  return [
    `${shown(text)} disagrees with ${name} ${shown(id)}, which is ${shown(caption)}`,
    `leave it out, write ${shown(caption)}, or change ${name}`,
  ]
}
