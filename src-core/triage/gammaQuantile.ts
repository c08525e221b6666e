/** Turns of bisection: more than a double's digits. */
const turns = 100
/** Terms of a series or fraction; both converge in about the square root of the shape. */
const terms = 10_000

/** The value below which a share `p` of the gamma distribution with this shape and scale 1 lies. */
export function gammaQuantile(p: number, shape: number): number {
  if (shape <= 0) return 0
  let low = 0
  let high = Math.max(10, shape * 2 + 20)
  while (gammaShare(high, shape) < p) high *= 2
  for (let i = 0; i < turns; i++) {
    const middle = (low + high) / 2
    if (gammaShare(middle, shape) < p) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** The regularised lower incomplete gamma function, by series or continued fraction (DLMF 8.11.4, 8.9.2). */
function gammaShare(x: number, shape: number): number {
  if (x <= 0) return 0
  const front = Math.exp(shape * Math.log(x) - x - logGamma(shape))
  if (x < shape + 1) {
    let term = 1 / shape
    let sum = term
    for (let n = 1; n < terms && term > sum * 1e-16; n++) {
      term *= x / (shape + n)
      sum += term
    }
    return sum * front
  }
  const tiny = 1e-300
  let b = x + 1 - shape
  let c = 1 / tiny
  let d = 1 / b
  let fraction = d
  for (let n = 1; n < terms; n++) {
    const a = -n * (n - shape)
    b += 2
    d = 1 / (a * d + b || tiny)
    c = b + a / c || tiny
    fraction *= d * c
    if (Math.abs(d * c - 1) < 1e-15) break
  }
  return 1 - front * fraction
}

/** Lanczos's approximation with g = 7 and nine terms: about fifteen digits. */
function logGamma(x: number): number {
  const parts = [
    676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
    -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
  ]
  const shifted = x - 1
  const sum = parts.reduce((total, part, i) => total + part / (shifted + i + 1), 0.9999999999998099)
  const t = shifted + 7.5
  return 0.5 * Math.log(2 * Math.PI) + (shifted + 0.5) * Math.log(t) - t + Math.log(sum)
}
