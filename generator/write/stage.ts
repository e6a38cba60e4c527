import { randomBytes } from 'node:crypto'
import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

const prefix = '.ocsf-kafka-stage-'

/** Age in milliseconds from which a stage can't be that of a run under way. */
const abandoned = 60 * 60 * 1000

/** A name for a folder inside the output folder, in which a run puts its files before they go into place. */
export function newStage(folder: string): string {
  return join(folder, `${prefix}${randomBytes(6).toString('hex')}`)
}

/** Removes what runs that were killed left behind, once it is an hour old. One that can't be removed is left. */
export function removeAbandonedStages(folder: string, now: number = Date.now()): void {
  let names: string[]
  try {
    names = readdirSync(folder)
  } catch {
    return
  }
  for (const name of names) {
    if (!name.startsWith(prefix)) continue
    const stage = join(folder, name)
    try {
      if (now - statSync(stage).mtimeMs > abandoned) rmSync(stage, { recursive: true, force: true })
    } catch {}
  }
}
