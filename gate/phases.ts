/** Measures what the phases of a run take. */
export interface Phases {
  readonly phase: <T>(name: string, run: () => T) => T
  /** Milliseconds by phase, in the order in which they ran. */
  readonly phases: () => readonly { readonly name: string; readonly milliseconds: number }[]
}

export function startPhases(): Phases {
  const times = new Map<string, number>()
  const add = (name: string, started: number) =>
    times.set(name, (times.get(name) ?? 0) + performance.now() - started)
  return {
    phase: (name, run) => {
      const started = performance.now()
      const value = run()
      if (value instanceof Promise) {
        const timed = value.finally(() => add(name, started))
        return timed as typeof value
      }
      add(name, started)
      return value
    },
    phases: () => [...times].map(([name, milliseconds]) => ({ name, milliseconds })),
  }
}
