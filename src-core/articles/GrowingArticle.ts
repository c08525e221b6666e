import {
  containedIn,
  containedWith,
  continuesGain,
  joinGain,
  likenessGain,
  subheadGain,
  subheadJoinGain,
} from './articleGains'
import type { OpenArticle, SearchPage } from './hypothesis'

/** Body blocks of an article by which its headline and its next block are judged. */
const remembered = 12

/** Numbers of blocks, and of their absence, stay below this. */
const blockRange = 2 ** 24

/**
 * An article that more blocks may still join. Interpretations share it, so what is known of it never changes: a
 * block makes a new one.
 */
export class GrowingArticle implements OpenArticle {
  /** What of the article bears on what may follow: articles with one `state` need not be told apart. */
  readonly state: number
  /** Of its `state`, which is no small integer: differs for most that do. */
  readonly hash: number
  #prospect: Prospect | undefined

  constructor(
    readonly id: number,
    readonly body: readonly number[] = [],
    readonly headlines: readonly number[] = [],
    readonly contained = 0,
    readonly headlineBelow = false,
    readonly signed = false,
  ) {
    const last = (body.at(-1) ?? -1) + 1
    const headline = (headlines.at(-1) ?? -1) + 1
    const sign = signed ? 1 : 0
    this.state = (last * blockRange + headline) * 2 + sign
    this.hash = Math.imul(Math.imul(last, 31) + headline, 2) + sign
  }

  /** What `block` would be to it. The answer is kept until another block is asked about. */
  prospectOf(page: SearchPage, block: number): Prospect {
    if (this.#prospect?.block !== block) this.#prospect = new Prospect(page, this, block)
    return this.#prospect
  }

  withBody(block: number, contained: number): GrowingArticle {
    const forgotten = Math.max(0, this.body.length - remembered)
    const body = new Array<number>(this.body.length - forgotten + 1)
    for (let i = forgotten; i < this.body.length; i++) body[i - forgotten] = this.body[i] ?? block
    body[body.length - 1] = block
    return new GrowingArticle(this.id, body, this.headlines, contained, this.headlineBelow, this.signed)
  }

  withHeadlineBelow(block: number, contained: number): GrowingArticle {
    return new GrowingArticle(this.id, this.body, [block], contained, true, this.signed)
  }

  withStacked(block: number, contained: number): GrowingArticle {
    const headlines = [...this.headlines, block]
    return new GrowingArticle(this.id, this.body, headlines, contained, this.headlineBelow, this.signed)
  }

  withByline(): GrowingArticle {
    const signed = this.body.length > 0
    return new GrowingArticle(this.id, this.body, this.headlines, this.contained, this.headlineBelow, signed)
  }
}

/**
 * What a block would be to an article, whatever else an interpretation says. The interpretations of a beam share
 * most of their articles: what is found here is found once for all of them, and only when it is asked for.
 */
export class Prospect {
  #join: number | undefined
  #continues: number | undefined
  #likeness: number | undefined
  #contained: number | undefined
  #subhead: number | undefined
  #subheadJoin: number | undefined
  #body: GrowingArticle | undefined
  #subheaded: GrowingArticle | undefined
  #headlined: GrowingArticle | undefined
  #stacked: GrowingArticle | undefined
  #signed: GrowingArticle | undefined

  constructor(
    private readonly page: SearchPage,
    private readonly article: GrowingArticle,
    readonly block: number,
  ) {}

  /** See `joinGain`. */
  get join(): number {
    this.#join ??= joinGain(this.page, this.article, this.block)
    return this.#join
  }

  /** See `continuesGain`. */
  get continues(): number {
    this.#continues ??= continuesGain(this.page, this.article, this.block)
    return this.#continues
  }

  /** What is gained by the article's headline if this is its first text. */
  get likeness(): number {
    this.#likeness ??= this.article.headlines.length > 0 ? likenessGain(this.asBody.contained) : 0
    return this.#likeness
  }

  /** How much of a head block the article's text says, too. */
  get contained(): number {
    this.#contained ??= containedIn(this.page, this.article, this.block)
    return this.#contained
  }

  get subhead(): number {
    this.#subhead ??= subheadGain(this.page, this.article, this.block, this.contained)
    return this.#subhead
  }

  get subheadJoin(): number {
    this.#subheadJoin ??= subheadJoinGain(this.page, this.article, this.block)
    return this.#subheadJoin
  }

  get asBody(): GrowingArticle {
    const { article, block, page } = this
    const contained = article.body.length > 0 ? article.contained : undefined
    this.#body ??= article.withBody(block, contained ?? containedWith(page, article, block))
    return this.#body
  }

  get asSubhead(): GrowingArticle {
    this.#subheaded ??= this.article.withBody(this.block, this.article.contained)
    return this.#subheaded
  }

  get asHeadlineBelow(): GrowingArticle {
    this.#headlined ??= this.article.withHeadlineBelow(this.block, this.contained)
    return this.#headlined
  }

  get asStacked(): GrowingArticle {
    const better = Math.max(this.article.contained, this.contained)
    this.#stacked ??= this.article.withStacked(this.block, better)
    return this.#stacked
  }

  get asByline(): GrowingArticle {
    this.#signed ??= this.article.withByline()
    return this.#signed
  }
}
