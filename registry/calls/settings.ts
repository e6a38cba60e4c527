import { flag, putLevel, putMode } from '../api-request.ts'
import { RegistryError } from '../registry-error.ts'
import type { Call } from '../router.ts'

/** What is under /config and /mode. */
export const settingCalls: readonly Call[] = [
  { method: 'GET', path: '/config', answer: (registry) => ({ compatibilityLevel: registry.globalLevel() }) },
  {
    method: 'PUT',
    path: '/config',
    async answer(registry, request) {
      const compatibility = putLevel(request)
      await registry.setLevel(undefined, compatibility)
      return { compatibility }
    },
  },
  {
    method: 'DELETE',
    path: '/config',
    async answer(registry) {
      await registry.setLevel(undefined, undefined)
      return { compatibilityLevel: registry.globalLevel() }
    },
  },
  {
    method: 'GET',
    path: '/config/:subject',
    answer(registry, request) {
      const { subject = '' } = request.path
      const own = flag(request, 'defaultToGlobal') ? registry.levelOf(subject) : registry.ownLevel(subject)
      if (own !== undefined) return { compatibilityLevel: own }
      const message = `Subject '${subject}' does not have subject-level compatibility configured`
      throw new RegistryError(404, 40408, message)
    },
  },
  {
    method: 'PUT',
    path: '/config/:subject',
    async answer(registry, request) {
      const compatibility = putLevel(request)
      await registry.setLevel(request.path.subject, compatibility)
      return { compatibility }
    },
  },
  {
    method: 'DELETE',
    path: '/config/:subject',
    async answer(registry, request) {
      const { subject = '' } = request.path
      const before = registry.levelOf(subject)
      await registry.setLevel(subject, undefined)
      return { compatibilityLevel: before }
    },
  },

  { method: 'GET', path: '/mode', answer: (registry) => ({ mode: registry.globalMode() }) },
  {
    method: 'PUT',
    path: '/mode',
    async answer(registry, request) {
      const mode = putMode(request)
      await registry.setMode(undefined, mode)
      return { mode }
    },
  },
  {
    method: 'GET',
    path: '/mode/:subject',
    answer(registry, request) {
      const { subject = '' } = request.path
      const mode = flag(request, 'defaultToGlobal') ? registry.modeOf(subject) : registry.ownMode(subject)
      if (mode !== undefined) return { mode }
      throw new RegistryError(404, 40409, `Subject '${subject}' does not have subject-level mode configured`)
    },
  },
  {
    method: 'PUT',
    path: '/mode/:subject',
    async answer(registry, request) {
      const mode = putMode(request)
      await registry.setMode(request.path.subject, mode)
      return { mode }
    },
  },
  {
    method: 'DELETE',
    path: '/mode/:subject',
    async answer(registry, request) {
      const { subject = '' } = request.path
      const mode = registry.modeOf(subject)
      await registry.setMode(subject, undefined)
      return { mode }
    },
  },
]
