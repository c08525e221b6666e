import { Anchor, Radio, Table, Title } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { textsOf } from '../../database/searching/textsOf'
import type { GroupHit } from '../../indexing/messages'
import { Differences } from './Differences'
import classes from './Reprints.module.css'

interface Props {
  group: GroupHit
  open: (pageId: string, articleId: string) => void
}

/** The prints of one story, the earliest first, and what one of them has otherwise than another. */
export function PrintsOfStory({ group: { articles, share }, open }: Props) {
  const { t, i18n } = useTranslation('reprints')
  const [base, setBase] = useState(0)
  const [other, setOther] = useState(1)
  const [texts, setTexts] = useState<ReadonlyMap<string, string>>()
  useEffect(() => {
    let ended = false
    textsOf(articles.map(({ id }) => id)).then(
      (loaded) => !ended && setTexts(loaded),
      () => !ended && setTexts(new Map()),
    )
    return () => {
      ended = true
    }
  }, [articles])
  const before = texts?.get(articles[base]?.id ?? '')
  const after = texts?.get(articles[other]?.id ?? '')
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' }).format(share)
  return (
    <section className={classes.story} aria-label={t('prints')}>
      <Title order={2} className={classes.name}>
        {articles[0]?.title}
      </Title>
      <p className={classes.origin}>{t('share', { percent })}</p>
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('column.base')}</Table.Th>
            <Table.Th>{t('column.other')}</Table.Th>
            <Table.Th>{t('column.paper')}</Table.Th>
            <Table.Th>{t('column.headline')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {articles.map(({ id, pageId, title, paper, date, page, number }, i) => {
            const name = [paper || t('unknown'), date, page && t('page', { page }), number]
              .filter(Boolean)
              .join(' · ')
            return (
              <Table.Tr key={id}>
                <Table.Td>
                  <Radio
                    name="base"
                    aria-label={t('baseNamed', { name })}
                    checked={base === i}
                    onChange={() => setBase(i)}
                  />
                </Table.Td>
                <Table.Td>
                  <Radio
                    name="other"
                    aria-label={t('otherNamed', { name })}
                    checked={other === i}
                    onChange={() => setOther(i)}
                  />
                </Table.Td>
                <Table.Td>{name}</Table.Td>
                <Table.Td>
                  <Anchor component="button" ta="start" onClick={() => open(pageId, id)}>
                    {title}
                  </Anchor>
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
      {texts &&
        (before === undefined || after === undefined ? (
          <p className={classes.hint}>{t('gone')}</p>
        ) : (
          <Differences before={before} after={after} />
        ))}
    </section>
  )
}
