import type { Extensions } from '@tiptap/core'
import { AnnotationLooks } from './annotations/AnnotationLooks'
import { BlockDragging } from './dragging/BlockDragging'
import { FocusBlock } from './FocusBlock'
import { Invariants } from './invariants/Invariants'
import { StartedWork } from './invariants/StartedWork'
import { KeepInView } from './KeepInView'
import { NameMarks } from './names/NameMarks'
import { PlaceHighlight } from './PlaceHighlight'
import { Pasting } from './pasting/Pasting'
import { Article } from './schema/Article'
import { Block } from './schema/Block'
import { Correction } from './schema/Correction'
import { Note } from './schema/Note'
import { Page } from './schema/Page'
import { Raw } from './schema/Raw'
import { Rest } from './schema/Rest'
import { Text } from './schema/Text'
import { SuspectMarks } from './suspects/SuspectMarks'
import { TextKeys } from './TextKeys'

/** The schema of `PageDocument`. */
export const pageNodes: Extensions = [Page, Article, Rest, Block, Text, Raw, Note, Correction]

/** What the page editor does beside its schema and its history. */
export const pageBehaviour: Extensions = [
  TextKeys,
  BlockDragging,
  Pasting,
  StartedWork,
  AnnotationLooks,
  PlaceHighlight,
  FocusBlock,
  KeepInView,
  SuspectMarks,
  NameMarks,
  Invariants,
]
