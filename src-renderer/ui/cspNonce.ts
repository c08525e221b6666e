/** The response's nonce, for every style element that a library puts in. Empty where no host set one. */
export function cspNonce(): string {
  const tag = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')
  return tag?.nonce || tag?.content || ''
}

/** The scroll lock behind Mantine's dialogs looks for the nonce under webpack's name. */
export function passNonceOn(): void {
  Object.assign(globalThis, { __webpack_nonce__: cspNonce() })
}
