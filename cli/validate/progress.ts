import { paint } from '../style.ts'

export interface Progress {
  readonly update: (bytes: number, events: number, invalid: number) => void
  /** Takes the line away, so that what is printed next begins on a clean one. */
  readonly clear: () => void
}

/** A line on standard error that is rewritten five times a second; nothing where that is no terminal. */
export function startProgress(
  totalBytes: number | undefined,
  [all, some]: readonly [all: string, some: string] = ['events', 'invalid'],
): Progress {
  const { stderr } = process
  if (!stderr.isTTY) return { update: () => {}, clear: () => {} }
  const began = performance.now()
  let drawn = began
  let visible = false
  return {
    update(bytes, events, invalid) {
      const now = performance.now()
      if (now - drawn < 200) return
      drawn = now
      visible = true
      const share = totalBytes ? ` of ${size(totalBytes)} (${Math.floor((bytes / totalBytes) * 100)} %)` : ''
      const rate = size((bytes / (now - began)) * 1000)
      const text = `${size(bytes)}${share}, ${events} ${all}, ${invalid} ${some}, ${rate}/s`
      stderr.write(`\r\u001b[2K${paint('dim', text.slice(0, stderr.columns - 1), stderr)}`)
    },
    clear() {
      if (visible) stderr.write('\r\u001b[2K')
      visible = false
    },
  }
}

function size(bytes: number): string {
  if (bytes < 1e6) return `${(bytes / 1e3).toFixed(0)} kB`
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(0)} MB` : `${(bytes / 1e9).toFixed(1)} GB`
}
