export function findBrowser(): { path: string; advice?: never } | { path?: never; advice: string }
