import { describe, expect, it } from 'vitest'
import { currentContext, withContext } from '../../../runtime/context/event-context.ts'

describe('the context of an event', () => {
  it('is there for everything that its code starts, and nowhere else', async () => {
    expect(currentContext()).toBeUndefined()
    const context = { correlationId: 'c' }
    const later = withContext(context, async () => {
      await new Promise((resolve) => setTimeout(resolve, 1))
      return currentContext()
    })
    expect(currentContext()).toBeUndefined()
    expect(await later).toBe(context)
  })

  it('replaces the one around it', () => {
    withContext({ correlationId: 'a', eventId: 'e' }, () => {
      withContext({ correlationId: 'b' }, () => expect(currentContext()).toEqual({ correlationId: 'b' }))
      expect(currentContext()).toEqual({ correlationId: 'a', eventId: 'e' })
    })
  })
})
