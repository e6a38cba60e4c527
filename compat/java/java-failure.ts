/** Why Avro Java can't read something. */
export class JavaFailure extends Error {}
