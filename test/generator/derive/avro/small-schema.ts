import type { CompiledAttribute, CompiledSchema } from '../../../../generator/model/ocsf.ts'

/** An attribute of a compiled schema in short: `string_t`, `@user` for an object, `[]` behind it for an array. */
export function attribute(type: string, more: Partial<CompiledAttribute> = {}): CompiledAttribute {
  const item = type.replace('[]', '')
  return {
    caption: 'Caption',
    ...(item.startsWith('@') ? { type: 'object_t', object_type: item.slice(1) } : { type: item }),
    ...(type.endsWith('[]') && { is_array: true as const }),
    requirement: 'optional',
    ...more,
  }
}

type Attributes = { readonly [name: string]: CompiledAttribute | string }

export interface SmallSchema {
  readonly classes?: { readonly [name: string]: { readonly uid: number; readonly attributes: Attributes } }
  readonly objects?: { readonly [name: string]: Attributes }
}

/** A compiled schema with nothing but these items. */
export function smallSchema(version: string, { classes = {}, objects = {} }: SmallSchema): CompiledSchema {
  const item = (name: string, attributes: Attributes) => ({
    name,
    caption: name,
    attributes: Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [
        key,
        typeof value === 'string' ? attribute(value) : value,
      ]),
    ),
  })
  return {
    version,
    categories: {},
    classes: Object.fromEntries(
      Object.entries(classes).map(([name, { uid, attributes }]) => [
        name,
        { ...item(name, attributes), uid, category: 'iam', category_uid: 3, category_name: 'IAM' },
      ]),
    ),
    objects: Object.fromEntries(
      Object.entries(objects).map(([name, attributes]) => [name, item(name, attributes)]),
    ),
    types: {
      boolean_t: { caption: 'Boolean' },
      float_t: { caption: 'Float' },
      integer_t: { caption: 'Integer' },
      json_t: { caption: 'JSON' },
      long_t: { caption: 'Long' },
      string_t: { caption: 'String' },
      ip_t: { caption: 'IP', type: 'string_t' },
      port_t: { caption: 'Port', type: 'integer_t' },
      timestamp_t: { caption: 'Timestamp', type: 'long_t' },
    },
    dictionary_attributes: {},
    profiles: {},
    extensions: {},
  }
}
