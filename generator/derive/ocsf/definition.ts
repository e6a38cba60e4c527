import type {
  CompiledConstraints,
  CompiledEnumValue,
  CompiledType,
  Deprecation,
  Requirement,
} from '../../model/ocsf.ts'

/** The definition file that something was read from, as it is reported: file and pointer prefix inside it. */
export interface Source {
  readonly file: string
  readonly pointer: string
}

/** An `$include`: the path it gives, and where it stands. */
export interface IncludeReference {
  readonly path: string
  readonly source: Source
  /** Pointer steps inside the source. */
  readonly at: readonly string[]
}

/**
 * An attribute as one definition writes it: in the dictionary, in an item, in a profile, or in an enum file.
 * A key that the definition does not have is absent, so that spreading one over another merges them.
 */
export interface AttributeDefinition {
  readonly caption?: string
  readonly description?: string
  readonly type?: string
  /** With type `object_t`, once the dictionary is merged. */
  readonly object_type?: string
  readonly is_array?: boolean
  readonly requirement?: Requirement
  readonly enum?: ReadonlyMap<string, EnumValueDefinition>
  readonly sibling?: string
  /** Active under any of these only; null: always active, whatever was inherited. Sorted. */
  readonly profiles?: readonly string[] | null
  readonly observable?: number
  readonly group?: string
  readonly deprecated?: Deprecation
  /** The file to merge this attribute over (OCSF 1.0). */
  readonly include?: IncludeReference
  /** The extension in whose dictionary the attribute is defined; absent: the base dictionary. */
  readonly extension?: string
}

/** An enum value as one definition writes it: an override may repeat none of what it inherits. */
export type EnumValueDefinition = Partial<CompiledEnumValue>

export type Attributes = ReadonlyMap<string, AttributeDefinition>

/** A class, object, profile or include file before compilation. */
export interface ItemDefinition {
  readonly name: string
  readonly caption?: string
  readonly description?: string
  readonly extends?: string
  /** Of a class: its number within the category, 0 to 999; after {@link enrichClasses} the class_uid. */
  readonly uid?: number
  readonly category?: string
  readonly profiles?: readonly string[]
  /** An empty object in a patch removes the base's. */
  readonly constraints?: CompiledConstraints
  readonly observable?: number
  /** Attribute path → observable type id. */
  readonly observables?: ReadonlyMap<string, number>
  readonly deprecated?: Deprecation
  readonly attributes: Attributes
  /** What `attributes.$include` names, earlier ones winning over later ones. */
  readonly includes: readonly IncludeReference[]
  /** Fills the keys that attributes of an included file lack. */
  readonly annotations?: AttributeDefinition
  /** Whether attributes included from here are active only under this profile. */
  readonly isProfile?: true
  readonly extension?: string
  readonly source: Source
}

export type Items = ReadonlyMap<string, ItemDefinition>

export interface CategoryDefinition {
  readonly uid: number
  readonly caption: string
  readonly description?: string
  readonly extension?: string
}

/** A data type as the dictionary writes it. */
export type TypeDefinition = CompiledType & { readonly extension?: string }

/** The definitions of the base schema or of one extension. */
export interface DefinitionSet {
  /** Absent for the base schema. */
  readonly extension?: ExtensionDefinition
  readonly categories: ReadonlyMap<string, CategoryDefinition>
  readonly types: ReadonlyMap<string, TypeDefinition>
  readonly dictionary: Attributes
  readonly classes: Items
  readonly objects: Items
  readonly profiles: Items
  /** Items that change another one in place, by the name of that. Empty for the base schema. */
  readonly classPatches: Items
  readonly objectPatches: Items
  /** The file at a path relative to the set's folder, to be included. */
  readonly include: (path: string) => ItemDefinition | undefined
  /** Every path that {@link include} knows. */
  readonly paths: () => string[]
  /** The included files so far that are neither classes, objects nor profiles. */
  readonly fragments: () => Iterable<ItemDefinition>
  /** Where `categories.json` and `dictionary.json` are. */
  readonly categoriesSource: Source
  readonly dictionarySource: Source
}

export interface ExtensionDefinition {
  readonly name: string
  readonly uid: number
  readonly caption: string
  readonly version?: string
  readonly platform: boolean
  readonly source: Source
}

/** The base schema and its extensions, put together: what the later steps work on. Each step returns a new one. */
export interface MergedDefinitions {
  readonly categories: ReadonlyMap<string, CategoryDefinition>
  readonly types: ReadonlyMap<string, TypeDefinition>
  /** An extension's attributes under their scoped names. */
  readonly dictionary: Attributes
  readonly classes: Items
  readonly objects: Items
  readonly profiles: Items
  readonly classPatches: readonly ItemDefinition[]
  readonly objectPatches: readonly ItemDefinition[]
}
