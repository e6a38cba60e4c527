import type { ValidateOptions } from './walk.ts'

/**
 * What generated validators use unless told otherwise: json_t values and free-form objects may be JSON text, as
 * decoded events have them, or the values themselves.
 */
export const wireOptions: ValidateOptions = Object.freeze({ jsonText: true })
