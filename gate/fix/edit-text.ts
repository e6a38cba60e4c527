import { isDeepStrictEqual } from 'node:util'
import type { SchemaEdit } from '../../compat/finding.ts'
import {
  type JsonArrayNode,
  type JsonNode,
  type JsonObjectNode,
  jsonNodes,
  memberOf,
  nodeAt,
} from './json-nodes.ts'

export type SchemaChange = SchemaEdit['change']

/** Text that takes the place of a stretch of another. */
interface Replacement {
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * A JSON text with one change of a schema in it, and everything else, white space included, as it was. Undefined where
 * the pointer leads to nothing that the change can be made to, or it is made already.
 */
export function editText(text: string, pointer: string, change: SchemaChange): string | undefined {
  const root = jsonNodes(text)
  const node = nodeAt(root, pointer)
  const replacement = node && replacementFor(text, node, change)
  if (replacement === undefined) return undefined
  const replacements = [replacement]
  if (change.kind === 'set-type' && 'default' in change) {
    const isOfField = typeOf(node!) !== node
    const field = isOfField ? node : nodeAt(root, pointer.slice(0, pointer.lastIndexOf('/')))
    const given = field && setMember(text, field, 'default', change.default)
    if (given === undefined) return undefined
    replacements.push(given)
  }
  const edited = replacements
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end, text: part }) => rest.slice(0, start) + part + rest.slice(end), text)
  return isJson(edited) && !isDeepStrictEqual(JSON.parse(edited), JSON.parse(text)) ? edited : undefined
}

function replacementFor(text: string, node: JsonNode, change: SchemaChange): Replacement | undefined {
  switch (change.kind) {
    case 'add-default':
    case 'set-default':
      return setMember(text, node, 'default', change.value)
    case 'set-size':
      return setMember(text, node, 'size', change.size)
    case 'add-alias':
      return append(text, node, 'aliases', [change.alias])
    case 'add-symbols':
      return append(text, node, 'symbols', change.symbols)
    case 'remove-alias':
      return removeAlias(text, node, change.alias)
    case 'add-branch':
      return addBranch(text, typeOf(node), change.branch)
    case 'set-type':
      return setType(text, typeOf(node), change.type)
  }
}

/** Of a field, its type; of anything else, that itself. */
function typeOf(node: JsonNode): JsonNode {
  if (node.kind !== 'object' || memberOf(node, 'name') === undefined) return node
  const isDefinition = ['fields', 'symbols', 'size'].some((key) => memberOf(node, key) !== undefined)
  return isDefinition ? node : (memberOf(node, 'type')?.value ?? node)
}

function replace({ start, end }: JsonNode, text: string): Replacement {
  return { start, end, text }
}

function setMember(text: string, node: JsonNode, key: string, value: unknown): Replacement | undefined {
  if (node.kind !== 'object') return undefined
  const member = memberOf(node, key)
  return member === undefined ? addMember(text, node, key, value) : replace(member.value, jsonText(value))
}

/** Behind the last member: on a line of its own where that one has one. */
function addMember(text: string, node: JsonObjectNode, key: string, value: unknown): Replacement {
  const written = `${JSON.stringify(key)}: ${jsonText(value)}`
  const last = node.members.at(-1)
  if (last === undefined) return { start: node.start, end: node.end, text: `{${written}}` }
  const at = last.value.end
  return { start: at, end: at, text: `,${separator(text, node.start, last.start)}${written}` }
}

function append(
  text: string,
  node: JsonNode,
  key: string,
  values: readonly string[],
): Replacement | undefined {
  if (node.kind !== 'object') return undefined
  const list = memberOf(node, key)?.value
  if (list === undefined) return addMember(text, node, key, values)
  return list.kind === 'array' ? appendItems(text, list, values) : undefined
}

function appendItems(text: string, list: JsonArrayNode, values: readonly unknown[]): Replacement {
  const last = list.items.at(-1)
  if (last === undefined) return replace(list, `[${values.map(jsonText).join(', ')}]`)
  const between = separator(text, list.start, last.start)
  return {
    start: last.end,
    end: last.end,
    text: values.map((value) => `,${between}${jsonText(value)}`).join(''),
  }
}

/** What stands before a list's last entry: a line break and its indentation, or a space. */
function separator(text: string, start: number, lastStart: number): string {
  const before = text.slice(start, lastStart)
  const lineBreak = /\r?\n[ \t]*$/.exec(before)
  return lineBreak === null ? ' ' : lineBreak[0]
}

function removeAlias(text: string, node: JsonNode, alias: string): Replacement | undefined {
  if (node.kind !== 'object') return undefined
  const member = memberOf(node, 'aliases')
  if (member?.value.kind !== 'array') return undefined
  const { items } = member.value
  const index = items.findIndex((item) => text.slice(item.start, item.end) === JSON.stringify(alias))
  if (index < 0) return undefined
  const entries =
    items.length > 1 ? items : node.members.map(({ start, value }) => ({ start, end: value.end }))
  return cutEntry(entries, items.length > 1 ? index : node.members.indexOf(member))
}

/** Takes an entry out of a list, with the comma and the white space that belong to it. */
function cutEntry(
  entries: readonly { readonly start: number; readonly end: number }[],
  index: number,
): Replacement {
  const [before, entry, after] = [entries[index - 1], entries[index]!, entries[index + 1]]
  if (after !== undefined) return { start: entry.start, end: after.start, text: '' }
  return { start: before?.end ?? entry.start, end: entry.end, text: '' }
}

function addBranch(text: string, type: JsonNode, branch: unknown): Replacement {
  if (type.kind === 'array') return appendItems(text, type, [branch])
  return replace(type, `[${text.slice(type.start, type.end)}, ${jsonText(branch)}]`)
}

/** A type that gets a `null` beside it keeps its text, and with it its docs and its lines. */
function setType(text: string, node: JsonNode, type: unknown): Replacement {
  const written = text.slice(node.start, node.end)
  if (Array.isArray(type) && type.length === 2 && node.kind !== 'array') {
    const [first, second] = type as [unknown, unknown]
    if (first === 'null' && isSameType(written, second)) return replace(node, `["null", ${written}]`)
    if (second === 'null' && isSameType(written, first)) return replace(node, `[${written}, "null"]`)
  }
  return replace(node, jsonText(type))
}

/** Whether a text is this type, which may be given by its full name. */
function isSameType(written: string, type: unknown): boolean {
  const value: unknown = JSON.parse(written)
  if (isDeepStrictEqual(value, type)) return true
  if (typeof type !== 'string') return false
  const own = typeof value === 'string' ? value : (value as { readonly name?: unknown }).name
  return typeof own === 'string' && (own === type || type.endsWith(`.${own}`))
}

/** JSON on one line, with a space behind commas and colons. */
function jsonText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(jsonText).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([key, inner]) => `${JSON.stringify(key)}: ${jsonText(inner)}`)
      .join(', ')}}`
  }
  return JSON.stringify(value)
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
