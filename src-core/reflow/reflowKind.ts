/**
 * How a part's lines are put together: `paragraph` and `display` (pull quotes, captions) flow, `headline` keeps
 * blanks that separate its phrases, `kept` (tables, lists, verse) keeps its line breaks.
 */
export type ReflowKind = 'paragraph' | 'headline' | 'display' | 'kept'
