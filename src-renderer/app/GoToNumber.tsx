import { Autocomplete, Button, Group, Modal } from '@mantine/core'
import { type FormEvent, useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'wouter'
import { useRequestHandler } from '../commands/requests'
import { useCommands } from '../commands/useCommands'
import {
  followLibraryNumber,
  type LibraryTrail,
  numbersBeginning,
} from '../database/numbers/followLibraryNumber'
import { useReturnFocus } from '../ui/useReturnFocus'
import { NumberTrailList } from './NumberTrailList'
import { useKnownNumbers } from './useKnownNumbers'

/** Offers to go to an article by its number, whether it has that now or had it once. */
export function GoToNumber() {
  const [asked, setAsked] = useState<string>()
  useCommands([{ id: 'app.goToNumber', shortcut: 'Mod+G', menu: 'view', run: () => setAsked('') }])
  const ask = useCallback(({ number }: { number: string }) => setAsked(number), [])
  useRequestHandler('goToNumber', ask)
  return asked === undefined ? null : <NumberDialog first={asked} close={() => setAsked(undefined)} />
}

/** Numbers that are offered while one is typed. */
const offered = 8

/** @param first a number that is followed at once; none where it is empty */
function NumberDialog({ first, close }: { first: string; close: () => void }) {
  const { t } = useTranslation('app')
  const [, navigate] = useLocation()
  useReturnFocus()
  const [number, setNumber] = useState(first)
  const known = useKnownNumbers(number, offered)
  const [trail, setTrail] = useState<LibraryTrail | 'unknown'>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, with the dialog
  useEffect(() => {
    if (first) void follow(first)
  }, [])

  const open = ({ pageId, id }: { pageId: string; id: string }) => {
    close()
    navigate(`/page/${pageId}/${id}`)
  }
  const follow = async (asked: string) => {
    const [only, second] = await numbersBeginning(asked, 2)
    const found =
      (await followLibraryNumber(asked)) ?? (only && !second ? await followLibraryNumber(only) : undefined)
    const [article] = found?.articles ?? []
    if (found?.fate === 'itself' && article && !article.page.deleted && found.also.length === 0)
      return open(article)
    setTrail(found ?? 'unknown')
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (number.trim()) void follow(number)
  }
  return (
    <Modal opened onClose={close} title={t('number.title')} size="lg">
      <form onSubmit={submit}>
        <Autocomplete
          label={t('number.label')}
          description={t('number.hint')}
          data={trail ? [] : [...known]}
          value={number}
          error={trail === 'unknown' && t('number.unknown', { number: number.trim() })}
          data-autofocus
          onChange={(value) => {
            setNumber(value)
            setTrail(undefined)
          }}
          onKeyDown={(event) => {
            // An empty list of offers would keep the key to itself.
            if (event.key === 'Escape' && (trail || known.length === 0)) close()
          }}
          onOptionSubmit={(value) => void follow(value)}
        />
        {trail && trail !== 'unknown' && <NumberTrailList trail={trail} open={open} />}
        <Group justify="flex-end" mt="md">
          <Button type="submit" disabled={number.trim() === ''}>
            {t('number.go')}
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
