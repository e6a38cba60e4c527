import { resolve } from 'node:path'
import { type Generated, generate } from './generate.ts'
import type { Project } from './model/project.ts'

/** A project's generated files for a folder: runtime paths are relative to the project in the manifest, in modules to the output. */
export function generateInto(project: Project, root: string, folder: string, all: boolean): Generated {
  const { runtime, importExtension } = project.manifest.generate
  return generate(project, {
    all,
    style: {
      runtime: runtime.startsWith('.') ? resolve(root, runtime) : runtime,
      extension: importExtension,
      folder,
    },
  })
}
