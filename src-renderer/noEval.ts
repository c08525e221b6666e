import { z } from 'zod'

// Zod tries whether it may compile its schemas. The policy forbids it, and the browser would report the attempt.
// Schemas are used while modules load, hence a module of its own that is imported first.
z.config({ jitless: true })
