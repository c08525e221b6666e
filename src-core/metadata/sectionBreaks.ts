/** What stands between the name of a section and a page number beside it. */
export const sectionBreaks = /[\s\u3000·|丨_/\-—–:：]+/u
