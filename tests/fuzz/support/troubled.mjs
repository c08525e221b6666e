/** A target's process that does what its argument says after its first case. */
const [trouble] = process.argv.slice(2)
process.send({ type: 'case', memory: trouble === 'floods' ? 2 ** 40 : 1 }, () => {
  if (trouble === 'hangs') for (;;);
  if (trouble === 'dies') process.exit(3)
  if (trouble === 'fails') process.send({ type: 'failed', report: 'a property does not hold' })
  if (trouble === 'ends') process.send({ type: 'done' })
})
