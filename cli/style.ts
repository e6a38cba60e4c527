import { styleText } from 'node:util'

type Style = Parameters<typeof styleText>[0]

/** Colours only where the stream is a terminal that shows them; NO_COLOR and FORCE_COLOR are honoured. */
export function paint(style: Style, text: string, stream: NodeJS.WriteStream = process.stdout): string {
  return styleText(style, text, { stream, validateStream: true })
}
