/** The engine's version: a reading names the engine that made it. */
export const engine = '0.2.0'
