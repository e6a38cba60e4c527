import type { Level } from '../../compat/level.ts'
import type { Project } from '../../generator/model/project.ts'
import type { Unit } from '../compare/units.ts'
import type { Failure } from '../gate-finding.ts'

/** A published version, before anybody needs it parsed. */
export interface SourceVersion {
  /** `3`, `git:main`, `NHIEvent.avsc`. */
  readonly label: string
  /** The schema's JSON. */
  readonly schema: object | string
}

/** What a source has for one unit. */
export interface UnitVersions {
  /** Ascending. */
  readonly versions: readonly SourceVersion[]
  /** The level that holds there, where the source has its own. */
  readonly level?: Level
}

/** Where earlier versions come from. */
export interface Source {
  /** As `--against` takes it. */
  readonly name: string
  /** The versions of one unit; a {@link Failure} where they can't be had. */
  readonly versionsOf: (unit: Unit) => Promise<UnitVersions | { readonly failure: Failure }>
  /** Gives up connections. */
  readonly close?: () => void
  /** The project there; absent where the source holds schemas only. */
  readonly other?: Pick<Project, 'manifest' | 'schema'>
}
