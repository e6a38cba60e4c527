import type { FindingCode } from '../compat/finding.ts'
import type { DiagnosticCode } from '../generator/diagnostic-codes.ts'

/** What a code stands for, in the words of docs/check.md. */
export interface CodeText {
  /** A few words. */
  readonly title: string
  /** One or two sentences: what happens to data or readers. */
  readonly help: string
}

/** Codes of the compatibility engine. */
export const schemaCodes: { readonly [code in FindingCode]: CodeText } = {
  NAME_MISMATCH: {
    title: 'another name',
    help: 'The type has a name that matches neither the other one nor an alias of it, so that it is another type.',
  },
  FIXED_SIZE_MISMATCH: {
    title: 'fixed of another size',
    help: 'Bytes of one size are never read as bytes of another.',
  },
  MISSING_ENUM_SYMBOLS: {
    title: 'enum symbols removed',
    help: 'Events carry symbols that the reader neither has nor replaces by a default.',
  },
  READER_FIELD_MISSING_DEFAULT_VALUE: {
    title: 'field without a default',
    help: 'Events without the field exist, and the reader has nothing to put there.',
  },
  TYPE_MISMATCH: { title: 'another type', help: 'Bytes of one type are never read as the other.' },
  MISSING_UNION_BRANCH: {
    title: 'union branch removed',
    help: 'Events carry a branch that the reader no longer has.',
  },
  INVALID_DEFAULT: {
    title: 'invalid default',
    help: 'The default is no value of its type: every event that needs it fails.',
  },
  FIELDS_SHARE_SOURCE: {
    title: 'two fields from one',
    help: 'Two fields would be filled from one field of the event, by name and by alias.',
  },
  BYTES_NOT_TEXT: { title: 'bytes read as text', help: "Bytes that aren't UTF-8 can't be read as a string." },
  AMBIGUOUS_UNION_BRANCH: {
    title: 'ambiguous union branch',
    help: 'Several branches fit what was written, and only a rule says which one is taken.',
  },
  LOGICAL_TYPE_CHANGED: {
    title: 'logical type changed',
    help: 'The same bytes are read and mean something else, such as seconds instead of milliseconds.',
  },
  DECIMAL_CHANGED: {
    title: 'decimal changed',
    help: 'With another scale or precision the same bytes are another number.',
  },
  DEFAULT_CHANGED: {
    title: 'default changed',
    help: 'Older events that lack the field are read with another value than before.',
  },
  ALIAS_COLLISION: {
    title: 'name with another meaning',
    help: 'An alias is the name of something else: the name no longer means what it did.',
  },
  LOSSY_PROMOTION: {
    title: 'a promotion that rounds',
    help: 'Large numbers are rounded when they are read as a float or double.',
  },
  LIMIT: {
    title: 'beyond a limit',
    help: 'Values beyond a documented limit can be written and are refused by the reader. See docs/limits.md.',
  },
  ENGINES_DIFFER: {
    title: 'engines differ',
    help: 'A registry gives another verdict than decoding does.',
  },
  FIELD_ORDER_CHANGED: {
    title: 'order of fields changed',
    help: 'The same fields in another order: nothing fails.',
  },
}

/** Codes of the gate's own checks. */
export const gateOwnCodes = {
  // generated code
  CODEGEN_DRIFT: {
    title: 'generated code is out of date',
    help: 'The generated code is not what the definitions say.',
  },
  // OCSF
  OCSF_PROFILE_REMOVED: {
    title: 'profile taken out of use',
    help: 'Values of its attributes in older events are dropped without a word.',
  },
  OCSF_VALUES_DROPPED: {
    title: 'values dropped',
    help: 'Something that older events carry is unknown now: it is dropped without a word when they are read.',
  },
  OCSF_MEANING_CHANGED: {
    title: 'meaning changed',
    help: 'The same value means something else than it did.',
  },
  OCSF_ENUM_VALUE_REMOVED: {
    title: 'enum value removed',
    help: 'Older events carry a value that the release no longer lists: Avro reads it, validation refuses it.',
  },
  OCSF_CAPTION_CHANGED: {
    title: 'enum caption changed',
    help: 'The same number is called something else, so that it may mean something else.',
  },
  // the manifest
  TOPIC_REMOVED: {
    title: 'topic removed',
    help: 'Its consumers no longer compile against it, and nobody says what becomes of its data.',
  },
  RECORD_CHANGED: {
    title: 'topic carries another record',
    help: "The topic's consumers read another record than the one in its older events.",
  },
  PARTITIONS_RAISED: {
    title: 'partitions raised',
    help: 'Keys move to other partitions: their events before and after are not read in order.',
  },
  PARTITIONS_LOWERED: { title: 'partitions lowered', help: 'Kafka never removes partitions from a topic.' },
  KEY_CHANGED: {
    title: 'message key changed',
    help: 'Events that had one key have another: their order, and compaction, start anew.',
  },
  TENANT_SHARE_CHANGED: {
    title: "a tenant's share changed",
    help: 'The tenant has another number of partitions: some of its keys move.',
  },
  PARTITIONER_CHANGED: {
    title: 'partitioner changed',
    help: 'Keys go to other partitions than those that an earlier partitioner chose.',
  },
  RETENTION_LOWERED: {
    title: 'retention lowered',
    help: 'Kafka deletes what is older (or more) than the new retention, for good.',
  },
  DEAD_LETTERS_OFF: {
    title: 'dead letters switched off',
    help: "Events that can't be handled have no place to go, and those that wait there belong to no topic any more.",
  },
  DUAL_WRITE_OFF: {
    title: 'dual write switched off',
    help: 'Readers of an older version silently read an empty field.',
  },
  LIFT_OFF: {
    title: 'lift switched off',
    help: 'Events of an older version no longer have a typed OCSF event.',
  },
  LEVEL_LOWERED: {
    title: 'compatibility level lowered',
    help: 'The gate and the registry accept changes that they refused before.',
  },
  SUBJECT_CHANGED: {
    title: 'subject renamed',
    help: 'Schemas are registered under another subject: the old one no longer guards its readers.',
  },
  // the registry
  LEVEL_DIFFERS: {
    title: 'the registry asks for less',
    help: "The subject's level in the registry is lower than the manifest's: it takes what the manifest refuses.",
  },
  NOT_REGISTERED: {
    title: 'published, and not registered',
    help: 'The history has published versions, and the registry has none under this subject: nothing was compared.',
  },
  // accepted findings
  IGNORE_EXPIRED: {
    title: 'acceptance expired',
    help: 'An entry of contracts/compat-ignore.yaml has expired and no longer applies.',
  },
  IGNORE_UNUSED: {
    title: 'acceptance without a finding',
    help: 'An entry of contracts/compat-ignore.yaml matches nothing.',
  },
} as const satisfies { readonly [code: string]: CodeText }

/** A code of the gate's own checks. */
export type GateOwnCode = keyof typeof gateOwnCodes

/** Every code that a finding of the gate can have. */
export type GateCode = FindingCode | GateOwnCode | DiagnosticCode

/** The codes that `check.errors` and contracts/compat-ignore.yaml may name: findings that are judgements. */
export const judgementCodes: readonly GateCode[] = [
  ...(Object.keys(schemaCodes) as FindingCode[]),
  ...(Object.keys(gateOwnCodes) as GateOwnCode[]).filter((code) => !code.startsWith('IGNORE_')),
]

/** Title and help of a code; those of mistakes in definitions are in docs/diagnostics.md. */
export function codeText(code: GateCode): CodeText {
  if (Object.hasOwn(schemaCodes, code)) return schemaCodes[code as FindingCode]
  if (Object.hasOwn(gateOwnCodes, code)) return gateOwnCodes[code as GateOwnCode]
  return {
    title: code.toLowerCase().replaceAll('_', ' '),
    help: 'A mistake in a definition: see docs/diagnostics.md.',
  }
}
