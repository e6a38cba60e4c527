/** The methods behind `toString` and `write`, without their look at the encoding's name. */
export interface WireBuffer extends Buffer {
  /** One character for each byte. */
  latin1Slice(start: number, end: number): string
  /** U+FFFD for what isn't UTF-8. */
  utf8Slice(start: number, end: number): string
  /** Returns the bytes written. */
  utf8Write(text: string, offset: number): number
}
