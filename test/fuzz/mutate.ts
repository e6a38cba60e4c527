/** Numbers from 0 to `below` − 1, from a seeded sequence. */
export type Below = (below: number) => number

const telling = [0x00, 0x01, 0x02, 0x03, 0x04, 0x7e, 0x7f, 0x80, 0x81, 0xc0, 0xc2, 0xe0, 0xed, 0xf0, 0xff]

/** Varints of which readers have got the count, the length or the sign wrong. */
const varints: readonly (readonly number[])[] = [
  [0x80, 0x00],
  [0xff, 0xff, 0xff, 0xff, 0x0f],
  [0xfe, 0xff, 0xff, 0xff, 0x0f],
  [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01],
  [0xfe, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x1f],
  [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x00],
  [0x80, 0x80, 0x80, 0x80, 0x10],
  [0x03, 0x80, 0x08],
]

/** Bytes that nobody wrote: random ones, or a message with up to eight changes of the kinds that break readers. */
export function mutate(messages: readonly Uint8Array[], below: Below): Uint8Array {
  if (below(20) === 0) return Uint8Array.from({ length: below(300) }, () => below(256))
  let bytes = [...messages[below(messages.length)]!]
  for (let change = below(3) === 0 ? below(8) : 0; change >= 0; change--) {
    const at = below(bytes.length + 1)
    switch (below(9)) {
      case 0:
        bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8))
        break
      case 1:
        bytes[at] = telling[below(telling.length)]!
        break
      case 2:
        bytes.splice(at, 0, telling[below(telling.length)]!)
        break
      case 3:
        bytes.splice(at, 1 + below(8))
        break
      case 4:
        bytes = bytes.slice(0, at)
        break
      case 5:
        bytes.splice(at, below(3), ...varints[below(varints.length)]!)
        break
      case 6:
        bytes.splice(at, 0, ...bytes.slice(at, at + below(64)))
        break
      case 7: {
        const other = messages[below(messages.length)]!
        bytes.splice(at, bytes.length, ...other.subarray(Math.min(at, other.length)))
        break
      }
      default:
        bytes.push(...Array.from({ length: below(12) }, () => below(256)))
    }
  }
  return Uint8Array.from(bytes)
}
