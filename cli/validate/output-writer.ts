export interface OutputWriter {
  readonly write: (text: string) => void
  /** Whether there is something to flush. */
  readonly pending: () => boolean
  /** Hands everything to the stream, and waits where it is slower than we are. */
  readonly flush: () => Promise<void>
  /** Whether the reader has gone away (`| head`): nobody wants the rest. */
  readonly closed: () => boolean
}

/** Collects output, so that a million small lines aren't a million writes. */
export function outputWriter(stream: NodeJS.WriteStream): OutputWriter {
  let parts: string[] = []
  let closed = false
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    closed = true
  })
  return {
    write: (text) => {
      parts.push(text)
    },
    pending: () => parts.length > 0,
    async flush() {
      const text = parts.join('')
      parts = []
      if (text === '' || closed) return
      await new Promise<void>((resolve) => {
        stream.write(text, () => resolve())
      })
    },
    closed: () => closed,
  }
}
