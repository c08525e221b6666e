/** What the bar asks for: the name of a tag, one of the taxonomy's concepts, a remark, or an answer to one. */
export type Asked = 'own' | 'concept' | 'remark' | 'reply'
