import { plainHabits, type SourcePage } from '../source'

/** The English example page: a town's paper, both of them invented. */
export const harwick: SourcePage = {
  name: 'harwick-gazette-2026-03-18-p4',
  habits: {
    ...plainHabits,
    measure: 14,
    indent: 1,
    head: 'above',
    columnLines: 18,
    blankBetweenParagraphs: true,
  },
  furniture: ['THE HARWICK GAZETTE', 'Wednesday, March 18, 2026', 'Local · Page 4'],
  slips: [['rnorning', 'morning']],
  articles: [
    {
      id: 'ferry',
      kicker: 'Transport',
      headline: ['Last ferry gets a second life'],
      byline: 'By Anna Reed',
      pullQuote: 'The Marigold carried her first passengers in the spring of 1961.',
      paragraphs: [
        'HARWICK, March 17 - The Marigold car\u00ADried her first pas\u00ADsengers in the spring of 1961. On Tuesday morn\u00ADing she left the yard again, with a new engine and a coat of green paint that the town had voted for by post\u00ADcard.',
        'The old ferry had lain on the mud at Sand Quay for eleven years. A group of re\u00ADtired ship\u00ADwrights, most of them former crew, bought her for one pound and spent their Satur\u00ADdays scrap\u00ADing, weld\u00ADing and argu\u00ADing about the exact shade of the funnel.',
        '"She was never fast," said Ruth Calder, who kept the ship\'s log until the service ended. "But she was never late, and you could not say that of the well-meaning people who re\u00ADplaced her with a bus."',
        'From May the Marigold will cross the bay four times a day. Day tickets will cost three pounds, and dogs, as in 1961, will travel free of charge.',
      ],
    },
    {
      id: 'library',
      headline: ['Library lends out its garden'],
      paragraphs: [
        'Readers at Harwick Library may now borrow a plot of earth. Sixteen raised beds be\u00ADhind the read\u00ADing room can be taken out for a season with an ordi\u00ADnary card, and re\u00ADnewed once.',
        'The long-awaited scheme began as a joke at a staff meet\u00ADing. Head li\u00ADbrarian Tom Ashby said that some\u00ADone had asked for a book on growing leeks and then for some\u00ADwhere to grow them. "We thought: why not?"',
        'All sixteen beds were gone within the hour. There is a waiting list of ninety-two, and a fine of one let\u00ADtuce for late re\u00ADturns.',
      ],
    },
    {
      id: 'clock',
      headline: ['Town clock to run slow by order'],
      own: { twice: true },
      paragraphs: [
        'The coun\u00ADcil has voted to keep the town clock two min\u00ADutes be\u00ADhind the true time, as it has been since anyone can re\u00ADmember. An offer to cor\u00ADrect it was turned down by nine votes to four.',
        'Mem\u00ADbers said that the sta\u00ADtion, the school and both bak\u00ADeries go by the clock, and that a sud\u00ADden change would make the whole town early.',
      ],
    },
    {
      id: 'weather-station',
      headline: ["Pupils' weather station is", 'the most accurate in the county'],
      headlineText: "Pupils' weather station is the most accurate in the county",
      byline: 'By Paul Stone',
      caption: 'Above: The white box on the school roof. Photo: Anna Reed',
      own: { widerFrom: { line: 9, measure: 20 } },
      paragraphs: [
        'A white box on the roof of Quay Lane School has out\u00ADper\u00ADformed every pro\u00ADfes\u00ADsional in\u00ADstru\u00ADment in the county, the re\u00ADgional weather office said on Mon\u00ADday.',
        'Pupils aged nine and ten have read the box three times a day since Sep\u00ADtem\u00ADber, in\u00ADclud\u00ADing holi\u00ADdays, and have missed only one read\u00ADing. "That was the day of the big storm," said class cap\u00ADtain Ida Moss. "We were told not to go on the roof, so we put a zero with a note."',
        'The office has asked for the hand\u00ADwritten log, and has of\u00ADfered the class a tour of its fore\u00ADcast\u00ADing room in re\u00ADturn. The class has ac\u00ADcepted on con\u00ADdi\u00ADtion that some\u00ADone else reads the box that day.',
      ],
    },
  ],
  tail: ['WANTED: one good ladder. Apply at the school.'],
}
