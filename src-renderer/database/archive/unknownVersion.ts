/** Of a row of which no writing was noted, since it is older than the journal. */
export const unknownVersion = '0-0'
