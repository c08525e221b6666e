import { z } from 'zod'
import { articleMetadataSchema, pageMetadataSchema } from '../desktop/metadataSchema'
import { correctionKinds } from '../model/correctionMark'
import { articleStatuses, type PageDocument } from '../model/document'
import { roles } from '../model/role'

const id = z.string().min(1)

const annotation = z.object({
  id,
  kind: z.enum(['tag', 'remark']),
  tag: z.string(),
  remark: z.string(),
  author: z.string(),
  created: z.string(),
  entity: z.string().exactOptional(),
  replies: z.array(z.object({ text: z.string(), author: z.string(), created: z.string() })).exactOptional(),
  resolved: z.object({ by: z.string(), at: z.string() }).nullable().exactOptional(),
})

const mark = z.discriminatedUnion('type', [
  z.object({ type: z.literal('raw'), attrs: z.object({ line: z.int().nonnegative() }) }),
  z.object({ type: z.literal('note'), attrs: z.object({ id: z.string() }) }),
  z.object({
    type: z.literal('correction'),
    attrs: z.object({
      kind: z.enum(correctionKinds),
      text: z.string(),
      by: z.string(),
      at: z.string(),
    }),
  }),
])

const block = z.object({
  type: z.literal('block'),
  attrs: z.object({ id, role: z.enum(roles), confirmed: z.boolean().exactOptional() }),
  content: z
    .array(
      z.object({ type: z.literal('text'), text: z.string().min(1), marks: z.array(mark).exactOptional() }),
    )
    .exactOptional(),
})

const article = z.object({
  type: z.literal('article'),
  attrs: z.object({
    id,
    status: z.enum(articleStatuses),
    tags: z.array(z.string()),
    acts: z
      .partialRecord(z.enum(articleStatuses), z.object({ by: z.string(), at: z.string() }))
      .exactOptional(),
    continues: z.object({ pageId: z.string(), articleId: z.string() }).nullable().exactOptional(),
    metadata: articleMetadataSchema.nullable().exactOptional(),
    confirmed: z.boolean().exactOptional(),
  }),
  content: z.array(block).min(1),
})

const rest = z.object({ type: z.literal('rest'), content: z.array(block).exactOptional() })

const content = z
  .array(z.union([article, rest]))
  .refine(
    (nodes) =>
      nodes.every((node, i) => (node.type === 'rest') === (i === nodes.length - 1)) && nodes.length > 0,
  )

const shape = z.object({
  type: z.literal('page'),
  attrs: z.object({
    annotations: z.record(z.string(), annotation),
    metadata: pageMetadataSchema.nullable().exactOptional(),
  }),
  content,
})

/** Checks a page's document where it comes in from somebody else. */
export const documentSchema = z.custom<PageDocument>((value) => {
  const parsed = shape.safeParse(value)
  if (!parsed.success) return false
  // Everything is found by its id, so two of one id would be one.
  const ids = parsed.data.content.flatMap((node) => [
    ...(node.type === 'article' ? [node.attrs.id] : []),
    ...(node.content ?? []).map((each) => each.attrs.id),
  ])
  return new Set(ids).size === ids.length
})
