import type { Choices } from './choices.ts'
import { randomDefault } from './random-default.ts'
import {
  type AnnotatedType,
  branchName,
  type Field,
  kindOf,
  type NamedType,
  type SchemaGraph,
  type Type,
} from './schema-graph.ts'

/** Names that a JavaScript object already has are among them. */
const fieldNames = ['a', 'b', 'c', 'd', 'e', 'constructor', '__proto__', 'toString', 'class', 'A']
const typeNames = ['A', 'B', 'C', 'D', 'E', 'F', 'Object', 'a']
const namespaces = ['t', 't.u', 'v', 'constructor']
const symbols = ['X', 'Y', 'Z', 'constructor', '__proto__', 'W']
const primitives = ['int', 'string', 'long', 'null', 'boolean', 'float', 'double', 'bytes']

const logical: readonly AnnotatedType[] = [
  { type: 'string', logicalType: 'uuid' },
  { type: 'int', logicalType: 'date' },
  { type: 'int', logicalType: 'time-millis' },
  { type: 'long', logicalType: 'time-micros' },
  { type: 'long', logicalType: 'timestamp-millis' },
  { type: 'long', logicalType: 'timestamp-micros' },
  { type: 'long', logicalType: 'timestamp-nanos' },
  { type: 'long', logicalType: 'local-timestamp-millis' },
  { type: 'long', logicalType: 'local-timestamp-micros' },
  { type: 'long', logicalType: 'local-timestamp-nanos' },
  { type: 'bytes', logicalType: 'decimal', precision: 9, scale: 2 },
  { type: 'bytes', logicalType: 'decimal', precision: 4 },
  // not of its type, so that it is ignored
  { type: 'string', logicalType: 'date' },
  { type: 'int', logicalType: 'unheard-of' },
]

/** Types deeper than this have no types inside them. */
const maxDepth = 4
const maxTypes = 8

/** What is known while a schema is made. */
interface Making {
  readonly graph: SchemaGraph
  readonly choices: Choices
  /** Records whose fields aren't complete: only nullable fields, arrays and maps may lead back to them. */
  readonly open: Set<string>
}

/** A random schema of all of Avro's types; mostly a record. */
export function randomSchema(choices: Choices): SchemaGraph {
  const graph: SchemaGraph = { root: 'null', types: new Map() }
  const making: Making = { graph, choices, open: new Set() }
  graph.root = choices.chance(80) ? newRecord(making, 0) : randomType(making, 0, false)
  return graph
}

/** A type for a place in a graph: new types are added to the graph, none of its records is led back to. */
export function randomTypeFor(graph: SchemaGraph, choices: Choices, depth = 2): Type {
  const making: Making = { graph, choices, open: new Set() }
  for (const { type, name } of graph.types.values()) if (type === 'record') making.open.add(name)
  return randomType(making, depth, false)
}

function randomType(making: Making, depth: number, lazy: boolean, inUnion = false): Type {
  const { choices, graph } = making
  const flat = depth >= maxDepth
  switch (choices.below(flat ? 6 : 15)) {
    case 3:
      return { ...choices.pick(logical) }
    case 4: {
      const known = [...graph.types.keys()].filter((name) => lazy || !making.open.has(name))
      return known.length === 0 ? 'int' : choices.pick(known)
    }
    case 5:
      return choices.chance(50) ? newEnum(making) : newFixed(making)
    case 6:
      return { type: 'array', items: randomType(making, depth + 1, true) }
    case 7:
      return { type: 'map', values: randomType(making, depth + 1, true) }
    case 8:
    case 9:
    case 10:
      return newRecord(making, depth + 1)
    case 11:
    case 12:
    case 13:
    case 14:
      return inUnion ? choices.pick(primitives) : randomUnion(making, depth)
    default:
      return choices.pick(primitives)
  }
}

function randomUnion(making: Making, depth: number): Type {
  const { choices, graph } = making
  const nullable = choices.chance(70)
  const branches: Type[] = []
  const wanted = 1 + choices.below(4)
  for (let i = 0; i < wanted; i++) {
    const branch = randomType(making, depth + 1, nullable, true)
    const isNew = branches.every((other) => branchName(other, graph) !== branchName(branch, graph))
    if (isNew && branch !== 'null' && kindOf(branch, graph) !== 'union') branches.push(branch)
  }
  if (!nullable) return branches.length === 0 ? 'string' : branches
  branches.splice(choices.chance(20) ? choices.below(branches.length + 1) : 0, 0, 'null')
  return branches
}

function newRecord(making: Making, depth: number): Type {
  const { choices, graph, open } = making
  const name = newName(making)
  if (name === undefined) return 'int'
  const fields: Field[] = []
  graph.types.set(name, { type: 'record', name, fields, ...aliasesOf(making) })
  open.add(name)
  const wanted = choices.below(6)
  for (let i = 0; i < wanted; i++) {
    const fieldName = choices.pick(fieldNames)
    if (fields.some((field) => field.name === fieldName)) continue
    const field: Field = { name: fieldName, type: randomType(making, depth, false) }
    if (choices.chance(10)) field.doc = 'Ends */ here'
    if (choices.chance(10)) field.aliases = [`was${graph.types.size}${fieldName}`]
    fields.push(field)
  }
  open.delete(name)
  for (const field of fields) {
    if (!choices.chance(30)) continue
    const value = randomDefault(graph, field.type, choices)
    if (value !== undefined) field.default = value
  }
  return name
}

function newEnum(making: Making): Type {
  const { choices } = making
  const name = newName(making)
  if (name === undefined) return 'string'
  const own = symbols.slice(0, 1 + choices.below(symbols.length))
  const type: NamedType = { type: 'enum', name, symbols: own, ...aliasesOf(making) }
  if (choices.chance(40)) type.default = choices.pick(own)
  making.graph.types.set(name, type)
  return name
}

function newFixed(making: Making): Type {
  const { choices } = making
  const name = newName(making)
  if (name === undefined) return 'bytes'
  const type: NamedType = {
    type: 'fixed',
    name,
    size: choices.pick([1, 2, 4, 12, 16, 0]),
    ...aliasesOf(making),
  }
  if (type.size === 12 && choices.chance(70)) type.logicalType = 'duration'
  if (type.size === 16 && choices.chance(50)) type.logicalType = 'uuid'
  if (type.size === 4 && choices.chance(50))
    Object.assign(type, { logicalType: 'decimal', precision: 6, scale: 2 })
  making.graph.types.set(name, type)
  return name
}

/** Undefined where there are enough types. */
function newName({ choices, graph }: Making): string | undefined {
  if (graph.types.size >= maxTypes) return undefined
  const name = `${choices.pick(namespaces)}.${choices.pick(typeNames)}`
  return graph.types.has(name) ? undefined : name
}

/** An alias that nothing else has. */
function aliasesOf({ choices, graph }: Making): { aliases?: string[] } {
  return choices.chance(10) ? { aliases: [`old.Was${graph.types.size}`] } : {}
}
