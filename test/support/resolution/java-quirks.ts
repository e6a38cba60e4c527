/**
 * Where Apache Avro Java 1.12.0 doesn't do what the specification says, as verified by running it: the closed list
 * that `test/conformance/avro-java-resolution.test.ts` holds Java to. The specification's rules with all of these are
 * Java's; docs/decisions/0011-where-resolution-follows-the-specification.md tells each with its reason.
 */
export const javaQuirks = [
  /** Outside the reader's unions, the names of records aren't compared. */
  'record-names',
  /**
   * In the reader's unions, an enum or fixed is matched by full name only; a record by full name, or else by its
   * fields: the last one of the same unqualified name, or the first one of any.
   */
  'union-names',
  /** Two unions that look alike, but for namespaces, are matched branch by branch. */
  'alike-unions',
  /**
   * Aliases rename the writer's types everywhere and before anything is matched, even where the name is the reader's
   * own as well. Two fields or branches that come to have one name are an error. A field's alias counts only where the
   * record's full name is the reader's, or an alias of it.
   */
  'aliases-rename',
  /**
   * A default of a union is of the first branch that its kind of JSON may be of (any, for records, enums, arrays and
   * maps), and is forced into it; where that fails, nothing is read.
   */
  'union-default',
  /** Doubles lose what a float can't hold where they are items of an array. */
  'double-arrays',
  /** Bytes that are read as a string may be any. */
  'any-text',
] as const

export type JavaQuirk = (typeof javaQuirks)[number]
