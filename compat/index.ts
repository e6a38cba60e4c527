export { isSchemaError, SchemaError, type SchemaErrorCode } from '../runtime/schema/schema-error.ts'
export {
  checkLevel,
  type LevelFinding,
  type LevelVerdict,
  type Version,
} from './check-level.ts'
export { type CompareOptions, type Comparison, compare } from './compare.ts'
export type {
  AvroIncompatibility,
  Counterexample,
  DecodeError,
  Finding,
  FindingCode,
  FindingKind,
  Place,
  RegistryVerdict,
  SchemaEdit,
} from './finding.ts'
export { ruleOnlyCodes } from './findings/rule-only.ts'
export { type Direction, demandsOf, type Level, levels } from './level.ts'
export { type PreparedSchema, prepareSchema } from './prepare.ts'
export { type RegistryAnswer, registryVerdict } from './registry-verdict.ts'
