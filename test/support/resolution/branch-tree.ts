import { branchName, kindOf, type SchemaGraph, type Type } from '../schema-graph.ts'
import type { Tree } from './tree.ts'

/** A value of a branch of the reader's union: records and maps are wrapped where it has several of them. */
export function branchTree(branches: readonly Type[], index: number, of: Tree, reader: SchemaGraph): Tree {
  const objects = branches.map((branch) => ['record', 'map'].includes(kindOf(branch, reader)))
  const isWrapped = objects[index] === true && objects.filter(Boolean).length > 1
  const wrapper = isWrapped ? branchName(branches[index]!, reader) : undefined
  return { kind: 'branch', index, wrapper, of }
}
