import type { OcsfChange } from '../../gate/ocsf/change.ts'
import { wrap } from '../text-layout.ts'

/** Whether a change drops values and there is no more to say about it than what it drops. */
export function isDrop({ code, data }: OcsfChange): boolean {
  return data === 'lost' && (code === 'ATTRIBUTE_REMOVED' || code === 'ITEM_REMOVED')
}

/** What is dropped, one item a line: `account: is_disabled, uid_alt`. Whole objects come last. */
export function droppedLines(changes: readonly OcsfChange[], width: number): string[] {
  const byItem = new Map<string, string[]>()
  const whole: string[] = []
  for (const { item, attribute } of changes.filter(isDrop)) {
    if (attribute === undefined) whole.push(item)
    else byItem.set(item, [...(byItem.get(item) ?? []), attribute])
  }
  const lines = [...byItem].flatMap(([item, names]) => hanging(`${item}: `, names, width))
  return whole.length === 0 ? lines : [...lines, ...hanging('whole objects: ', whole, width)]
}

function hanging(head: string, names: readonly string[], width: number): string[] {
  const [first, ...more] = wrap(names, width - head.length - 2, ', ')
  return [`  ${head}${first}`, ...more.map((line) => `    ${line}`)]
}
