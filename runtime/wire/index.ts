/** What generated codecs are made of: the Avro 1.12 binary encoding. */
export { encodeInto, encodeWith, type Write } from './encode.ts'
export { beginRecord, countEmptyItems, endRecord, maxDepth, maxEmptyItems } from './limits.ts'
export { cisCscOfCisControl, own, priorityText, readClassUid } from './ocsf.ts'
export {
  decodeWith,
  enter,
  leave,
  readArray,
  readBoolean,
  readBranch,
  readBytes,
  readDouble,
  readFixed,
  readFloat,
  readInt,
  readLong,
  readMap,
  readNull,
  readString,
  readSymbol,
  type Source,
  sourceOf,
} from './read.ts'
export { isWireError, WireError, type WireErrorCode } from './wire-error.ts'
export {
  checkRecord,
  isFloat,
  isInt,
  isLong,
  isPlainObject,
  noBranch,
  writeBoolean,
  writeBytes,
  writeCount,
  writeDouble,
  writeFixed,
  writeFloat,
  writeInt,
  writeJson,
  writeLong,
  writeMap,
  writeNull,
  writeString,
  writeSymbol,
} from './write.ts'
