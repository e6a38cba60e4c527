import { ResolutionError } from './byte-source.ts'
import { type Tree, treeText } from './tree.ts'

/** A value that was read, or why it can't be. */
export type Outcome =
  | { readonly kind: 'value'; readonly tree: Tree; readonly text: string }
  | { readonly kind: 'fails'; readonly reason: string }

/** What reading comes to; errors other than a reader's own are passed on. */
export function outcomeOf(read: () => Tree): Outcome {
  try {
    const tree = read()
    return { kind: 'value', tree, text: treeText(tree) }
  } catch (error) {
    if (error instanceof ResolutionError) return { kind: 'fails', reason: error.message }
    throw error
  }
}

/** Whether both have the same value, or both none. */
export function isSame(a: Outcome, b: Outcome): boolean {
  return a.kind === 'value' ? b.kind === 'value' && a.text === b.text : b.kind === 'fails'
}

export function showOutcome(outcome: Outcome): string {
  return outcome.kind === 'value' ? outcome.text : `fails: ${outcome.reason}`
}
