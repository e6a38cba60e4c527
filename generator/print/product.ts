import type { Manifest } from '../model/manifest.ts'
import { code, type ImportedSymbol, importValue, literal } from './ts/code.ts'
import { doc } from './ts/doc.ts'
import type { ModuleSource } from './ts/module.ts'

const path = 'ocsf/product.ts'

/** The constant of the project's product; undefined where the manifest's defaults name none. */
export function productConstant({ product }: Manifest): ImportedSymbol | undefined {
  return product === undefined ? undefined : importValue('product', path)
}

/** The module of the project's product, which builders fill into metadata.product. */
export function printProduct({ product, file }: Manifest): ModuleSource[] {
  if (product === undefined) return []
  return [
    {
      path,
      header: `Made by ocsf-kafka from ${file}, defaults.product. Do not edit.`,
      declares: ['product'],
      internal: true,
      body: code`
        ${doc('What events name as their product unless they are given another.')}export const product = ${literal(product)}
      `,
    },
  ]
}
