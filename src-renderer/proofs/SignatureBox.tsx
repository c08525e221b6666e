import { useTranslation } from 'react-i18next'
import classes from './Proof.module.css'

/** Who signs: 一校, 二校, 签发. */
const signers = ['first', 'second', 'release'] as const

/** Room for the names and days of those who proofread it. */
export function SignatureBox() {
  const { t } = useTranslation('printing')
  return (
    <table className={classes.signatures}>
      <thead>
        <tr>
          <th scope="col">{t('sign.step')}</th>
          <th scope="col">{t('sign.name')}</th>
          <th scope="col">{t('sign.date')}</th>
          <th scope="col">{t('sign.errors')}</th>
        </tr>
      </thead>
      <tbody>
        {signers.map((signer) => (
          <tr key={signer}>
            <th scope="row">{t(`sign.${signer}`)}</th>
            <td />
            <td />
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  )
}
