import type { Failure } from '../../src-core/desktop/outcome'

/** An expected failure on its way through code that knows of rejections only. */
export class FailureError extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code)
  }
}
