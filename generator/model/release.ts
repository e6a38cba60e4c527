/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** A JSON object. */
export interface JsonObject {
  readonly [key: string]: Json
}

/**
 * Definition files before compilation, by their path relative to the definitions' root (`objects/user.json`,
 * `extensions/linux/profiles/linux_users.json`). A checkout, an imported `ocsf/base/<version>.json` and a private
 * extension's folder all load to this.
 */
export interface Definitions {
  readonly files: { readonly [path: string]: JsonObject }
  /** Where a file's pointer is to be reported: the file that a person edits, and the pointer's prefix inside it. */
  readonly origin: (path: string) => { readonly file: string; readonly pointer: string }
}
