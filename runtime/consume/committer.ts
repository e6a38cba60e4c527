import { partitionKey } from '../kafka/partition-key.ts'
import type { RecordPosition } from '../kafka/port.ts'

export interface CommitterOptions {
  /** What may be committed at this moment. */
  readonly committable: () => readonly RecordPosition[]
  readonly commit: (offsets: readonly RecordPosition[]) => Promise<void>
  /** Milliseconds between the beginnings of two commits, at least. */
  readonly interval: number
  /** A commit failed. The next one covers what it left out. */
  readonly onError: (error: unknown) => void
}

/** Commits what has changed: at once after a pause, and otherwise once an interval, never two at a time. */
export interface Committer {
  /** There is something to commit. */
  changed(): void
  /** Commits what is left, now; rejects when that fails. */
  flush(): Promise<void>
  /** Commits nothing more by itself. */
  stop(): void
}

export function createCommitter({ committable, commit, interval, onError }: CommitterOptions): Committer {
  const committed = new Map<string, bigint>()
  let timer: NodeJS.Timeout | undefined
  let inFlight: Promise<void> | undefined
  let last = Number.NEGATIVE_INFINITY
  let stopped = false

  const commitNow = async (): Promise<void> => {
    const offsets = committable().filter((at) => committed.get(partitionKey(at)) !== at.offset)
    if (offsets.length === 0) return
    last = performance.now()
    await commit(offsets)
    for (const at of offsets) committed.set(partitionKey(at), at.offset)
  }

  const begin = (committing: Promise<void>) => {
    inFlight = committing.finally(() => {
      inFlight = undefined
      if (hasWork()) changed()
    })
  }

  const start = () => {
    timer = undefined
    begin(commitNow().catch(onError))
  }

  const hasWork = () => committable().some((at) => committed.get(partitionKey(at)) !== at.offset)

  const changed = () => {
    if (stopped || timer !== undefined || inFlight !== undefined) return
    const wait = Math.max(0, last + interval - performance.now())
    // Even without a wait, a turn later: many records may finish in this one.
    timer = setTimeout(start, wait)
  }

  return {
    changed,
    async flush() {
      for (;;) {
        clearTimeout(timer)
        timer = undefined
        if (inFlight === undefined) break
        await inFlight
      }
      const committing = commitNow()
      begin(committing.catch(() => undefined))
      await committing
    },
    stop() {
      stopped = true
      clearTimeout(timer)
    },
  }
}
