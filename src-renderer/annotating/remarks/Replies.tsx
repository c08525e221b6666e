import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Annotation } from '../../../src-core/model/annotation'
import { AskText } from '../AskText'
import type { Annotating } from '../useAnnotating'
import classes from './Replies.module.css'

interface RepliesProps {
  record: Annotation
  editable: boolean
  annotating: Annotating
}

/** What was answered to a remark, and what an editor does with it. */
export function Replies({ record, editable, annotating }: RepliesProps) {
  const { t, i18n } = useTranslation('annotating')
  const [asking, setAsking] = useState(false)
  const { replies = [], resolved } = record
  const time = (moment: string) =>
    new Date(moment).toLocaleString(i18n.language, { dateStyle: 'short', timeStyle: 'short' })
  return (
    <div className={classes.replies}>
      <ul>
        {replies.map(({ text, author, created }) => (
          <li key={created + text}>
            {text}
            <small>
              {author} {time(created)}
            </small>
          </li>
        ))}
      </ul>
      {resolved && (
        <p className={classes.resolved}>
          {t('remarks.resolvedBy', { name: resolved.by, time: time(resolved.at) })}
        </p>
      )}
      {editable && !asking && (
        <div className={classes.acts}>
          <Button variant="subtle" color="gray" size="compact-xs" onClick={() => setAsking(true)}>
            {t('remarks.reply')}
          </Button>
          <Button variant="subtle" color="gray" size="compact-xs" onClick={() => annotating.resolve(record)}>
            {resolved ? t('remarks.reopen') : t('remarks.resolve')}
          </Button>
        </div>
      )}
      {asking && (
        <AskText
          label={t('ask.reply')}
          long
          known={[]}
          onDone={(text) => {
            if (text) annotating.reply(record, text)
            setAsking(false)
          }}
        />
      )}
    </div>
  )
}
