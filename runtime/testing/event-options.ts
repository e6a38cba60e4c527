/** About how large an event is: `small` has up to 20 values beside the required ones, `medium` 140, `large` 600. */
export type EventSize = 'small' | 'medium' | 'large'

/** The values of an event beside the required ones, at most. */
export const optionalValues: { readonly [size in EventSize]: number } = { small: 20, medium: 140, large: 600 }

/** What the events of a class shall be like. */
export interface EventOptions<T = { readonly [attribute: string]: unknown }> {
  /** Default: `medium`, about 2 KB of JSON on average. */
  readonly size?: EventSize | undefined
  /** Profiles that events may declare; the class must have them. Default: every one that the rules know attributes of. */
  readonly profiles?: readonly string[] | undefined
  /**
   * Attributes of the event itself that are always there and have one of these values, such as
   * `{ severity_id: [4, 5] }`. Captions and uids follow from ids; that the values are valid is up to you.
   */
  readonly only?: { readonly [K in keyof T]?: readonly Exclude<T[K], undefined>[] | undefined } | undefined
  /** Whether deprecated attributes, objects and enum values occur, which the validator warns of. Default: false. */
  readonly deprecated?: boolean | undefined
  /**
   * The form of json_t attributes and free-form objects: `text`, as decoded events have them and publishing takes
   * them, or `values`, as JSON files have them. Default: `text`.
   */
  readonly json?: 'text' | 'values' | undefined
}

/** The options without their types, as the engine reads them. */
export interface GrowthOptions {
  readonly size: EventSize
  readonly profiles: readonly string[] | undefined
  readonly only: ReadonlyMap<string, readonly unknown[]>
  readonly deprecated: boolean
  readonly json: 'text' | 'values'
}

/** Fills the defaults. Throws a `RangeError` for a size that isn't one and for an attribute with no value to choose. */
export function growthOptions(options: EventOptions | undefined): GrowthOptions {
  const size = options?.size ?? 'medium'
  if (!Object.hasOwn(optionalValues, size)) {
    throw new RangeError(`size must be small, medium or large, not ${String(size)}`)
  }
  const only = new Map<string, readonly unknown[]>()
  for (const [name, values] of Object.entries(options?.only ?? {})) {
    if (values === undefined) continue
    if (!Array.isArray(values) || values.length === 0) {
      throw new RangeError(`only.${name} must be an array with at least one value`)
    }
    only.set(name, values)
  }
  return {
    size,
    profiles: options?.profiles,
    only,
    deprecated: options?.deprecated === true,
    json: options?.json ?? 'text',
  }
}
