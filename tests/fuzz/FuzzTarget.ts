import type { IAsyncPropertyWithHooks } from 'fast-check'

/** One thing that hostile input can reach. */
export interface FuzzTarget {
  /** Fails where an input gets past what should stop it. Generates nothing that takes a sound machine a second. */
  property: IAsyncPropertyWithHooks<unknown[]>
  close?: () => Promise<void>
}

/** Keeps the case that is about to run, so that one which hangs or kills its process is not lost. */
export type KeepCase = (input: Uint8Array | string) => void
