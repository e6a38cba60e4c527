import type { OcsfChange } from '../../gate/ocsf/change.ts'
import { wrap } from '../text-layout.ts'

/** Attributes and objects that are gone, of which there is no more to say than which they are. */
export function isRemoval({ code, of }: OcsfChange): boolean {
  return code === 'ATTRIBUTE_REMOVED' || (code === 'ITEM_REMOVED' && of === 'object')
}

export interface RemovalSection {
  readonly title: string
  /** One item a line: `account: is_disabled, uid_alt`. Whole objects come last. */
  readonly lines: readonly string[]
}

/** What a release lacks: what is dropped of it when it is read, then what is read all the same. */
export function removalSections(
  changes: readonly OcsfChange[],
  { from, to, width }: { readonly from: string; readonly to: string; readonly width: number },
): RemovalSection[] {
  const removals = changes.filter(isRemoval)
  const dropped = removals.filter(({ data }) => data !== 'same')
  const kept = removals.filter(({ data }) => data === 'same')
  return [
    {
      title: `What is dropped when events of OCSF ${from} are read with ${to}`,
      lines: itemLines(dropped, width),
    },
    {
      title: `What OCSF ${to} does not have: producers stop writing it, and what was written is still read`,
      lines: itemLines(kept, width),
    },
  ].filter(({ lines }) => lines.length > 0)
}

function itemLines(changes: readonly OcsfChange[], width: number): string[] {
  const byItem = new Map<string, string[]>()
  const whole: string[] = []
  for (const { item, attribute } of changes) {
    if (attribute === undefined) whole.push(item)
    else byItem.set(item, [...(byItem.get(item) ?? []), attribute])
  }
  const lines = [...byItem].flatMap(([item, names]) => hanging(`${item}: `, names, width))
  return whole.length === 0 ? lines : [...lines, ...hanging('whole objects: ', whole, width)]
}

function hanging(head: string, names: readonly string[], width: number): string[] {
  const [first, ...more] = wrap(names, width - head.length - 2, ', ')
  return [`${head}${first}`, ...more.map((line) => `  ${line}`)]
}
