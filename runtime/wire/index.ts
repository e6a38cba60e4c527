/** What generated codecs are made of: the Avro 1.12 binary encoding. */
export { charge } from './charge.ts'
export { copyText } from './copy-text.ts'
export { decodePartWith, decodeWith } from './decode.ts'
export { type DecodeLimits, decodeLimits, defaultDecodeLimits } from './decode-limits.ts'
export { encodeInto, encodeWith, type Write } from './encode.ts'
export { beginRecord, countEmptyItems, endRecord, maxDepth, maxEmptyItems } from './limits.ts'
export { cisCscOfCisControl, own, priorityText, readClassUid } from './ocsf.ts'
export {
  block,
  countEmpty,
  endBlock,
  enter,
  isSome,
  leave,
  readArray,
  readBranch,
  readMap,
  readSymbol,
  some,
} from './read-collection.ts'
export {
  readBigLong,
  readBoolean,
  readDouble,
  readFloat,
  readInt,
  readLong,
  readNull,
} from './read-number.ts'
export { readBytes, readFixed, readString } from './read-text.ts'
export {
  type Skip,
  skipBlocks,
  skipBoolean,
  skipBytes,
  skipDouble,
  skipFixed,
  skipFloat,
  skipLong,
  skipNull,
  skipText,
} from './skip.ts'
export type { Read, Source } from './source.ts'
export { isWireError, WireError, type WireErrorCode } from './wire-error.ts'
export {
  checkRecord,
  isFloat,
  isInt,
  isLong,
  isPlainObject,
  noBranch,
  writeBigLong,
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
