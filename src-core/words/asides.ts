/**
 * What notices, adverts and boxes of contents say of themselves, per language and in no one paper's words.
 * Compiled for Galley from the trade's usage: statutory formulas of public notices, headings of classified pages,
 * what shops and landlords write. To add a language, add an entry.
 */
interface AsideWords {
  /** A whole line that heads a notice. */
  noticeTitles: string
  /** What only a notice says. */
  noticeFormulas: string
  /** What shops, landlords and employers say; matched anywhere. */
  advertWords: string
  /** A whole line that heads a box of contents. */
  contentsTitles: string
}

const byLanguage: Record<string, AsideWords> = {
  zh: {
    noticeTitles:
      '.{0,14}(?:公告|通告|启事|啟事|啓事|公示|讣告|訃告|讣闻|訃聞|招领|招領|更正)|(?:遗失|遺失|挂失|减资|注销|作废|严正|郑重)(?:声明|聲明|公告)|(?:声明|聲明|通知)',
    noticeFormulas:
      '特此(?:公告|声明|聲明|通告|启事|啟事|通知|公示|更正|讣告|訃告)|(?:声明|聲明|登报|登報)作[废廢]|遗失.{1,30}[证證章照票]|债权人.{0,20}申报|公示期|公开(?:拍卖|招标)|开标|竞买|以上公告|敬告亲友|享年|此布',
    advertWords:
      '招聘|诚聘|誠聘|高薪|招租|出租|转让|轉讓|出售|出让|吉屋|特价|特價|优惠|優惠|促销|酬宾|酬賓|抢购|选购|選購|订购|訂購|加盟|售楼|开盘|热线|熱線|欢迎(?:光临|咨询|洽谈|选购|来电)|歡迎(?:光臨|查詢)|面议|面議|包邮|免费(?:咨询|送货)|大减价|大減價|营业时间|營業時間|发售|發售|函购|每股|洋[〇一二三四五六七八九十]+元',
    contentsTitles:
      '(?:今日|本期|本报|本版|版面|要闻|新闻)?(?:导读|導讀|导览|要目|索引)|今日(?:看点|要闻|版面)|目录|目錄|目次',
  },
  ja: {
    noticeTitles: '.{0,10}(?:お知らせ|公告|告示|訃報|おわび|お詫び|訂正|謹告)',
    noticeFormulas: '(?:公告|告示|お知らせ)(?:する|します|いたします)|お詫び(?:して|し)|右公告',
    advertWords:
      '求人|募集中|発売中|好評発売|税込|送料無料|フリーダイヤル|お電話|営業時間|定休日|お申し込み|半額|特売|賃貸|お問い合わせ|資料請求',
    contentsTitles: '(?:本号|今日|きょう)の(?:内容|紙面|主な紙面)|紙面案内|目次|もくじ',
  },
  ko: {
    noticeTitles: '.{0,10}(?:공고|알림|부고|정정|안내)',
    noticeFormulas: '공고합니다|알려 ?드립니다|바로잡습니다|삼가 알립니다|고지합니다',
    advertWords: '분양|임대|매매|모집|구인|특가|할인|무료 ?상담|판매중|문의|선착순|영업시간|대출|채용|경품',
    contentsTitles: '오늘의 (?:지면|주요 기사)|지면 ?안내|차례|목차',
  },
  en: {
    noticeTitles:
      '(?:PUBLIC |LEGAL |OFFICIAL |PLANNING )?NOTICES?(?: TO .{3,30}| OF .{3,30})?|(?:Public|Legal|Official|Planning) [Nn]otices?(?: .{3,30})?|LOST(?: AND FOUND)?|Lost and [Ff]ound|FOUND|BIRTHS|DEATHS|MARRIAGES|IN MEMORIAM|In [Mm]emoriam|CORRECTIONS?|Corrections?(?: and clarifications)?',
    noticeFormulas:
      '(?:is|are) hereby |[Tt]he undersigned|[Tt]enders are invited|[Cc]reditors|[Oo]bjections (?:should|must|may)|pursuant to|passed away|funeral will|by order of the (?:board|council|court)|inspected (?:free|at)',
    advertWords:
      '[Ff]or sale|FOR SALE|[Tt]o let\\b|TO LET|[Ww]anted\\b|WANTED|[Aa]pply (?:to|at|in|by|within)|SITUATIONS VACANT|[Cc]all (?:now|us|today)|[Ff]ree (?:delivery|estimate|quotation|parking)|[Oo]pen (?:daily|every day|seven days)|[Oo]rder (?:now|today|by post)|[Ss]pecial offer|[Hh]alf[- ]price|\\d+ ?% off|[Ss]ale (?:ends|now on|starts)|[Ee]nquiries|no reasonable offer|[Rr]easonable (?:prices|rates|terms)|[Bb]ook (?:now|online|early)|[Mm]oney back|[Ww]hile stocks last|[Pp]rices from|[Oo]pening hours',
    contentsTitles:
      "(?:In (?:this|today's) (?:issue|paper|edition)|INSIDE(?: TODAY)?|Inside(?: today)?|Contents|CONTENTS|What's inside|Index|INDEX)",
  },
  de: {
    noticeTitles:
      '(?:Amtliche |Öffentliche )?Bekanntmachung(?:en)?|Aufgebot|Todesanzeige|Danksagung|Familiennachrichten|Zwangsversteigerung|Standesamt.{0,20}|Berichtigung',
    noticeFormulas:
      'wird hiermit|hierdurch (?:zur|öffentlich|bekannt)|öffentlich (?:versteigert|bekannt)|zeigen (?:tiefbetrübt|hocherfreut|an)|meistbietend|bekannt ?gemacht|Der Bürgermeister\\.?$',
    advertWords:
      'zu vermieten|zu verkaufen|zu kaufen gesucht|(?:wird|werden|sofort) gesucht|gesucht\\.|empfiehlt|empfehle|billigst|preiswert|Näheres|Offerten|Angebote (?:an|unter)|Fernsprecher|Inserat|Anzeigenannahme|bei freiem Eintritt|Ausverkauf|Sonderangebot|Öffnungszeiten',
    contentsTitles: '(?:In dieser Ausgabe|Aus dem Inhalt|Inhalt|Heute im Blatt)',
  },
  fr: {
    noticeTitles:
      "AVIS(?: .{3,30})?|Avis (?:au public|de décès|officiel|d'enquête|.{0,20}obsèques)|Annonces légales|Remerciements|État civil|ÉTAT CIVIL|Rectificatif",
    noticeFormulas:
      'porté à la connaissance|[Ll]e public est (?:informé|prévenu)|avise (?:le|les|la)|sont priés|[Vv]ente aux enchères|adjudication|les obsèques|font part|par arrêté',
    advertWords:
      "[ÀA] (?:louer|vendre|céder)|[Oo]n (?:demande|cherche|désire)|[Ss]'adresser|[Pp]rix (?:modérés|réduits|imbattables)|bon marché|[Ee]n vente|[Ff]acilités de paiement|livraison (?:gratuite|à domicile)|[Mm]aison de confiance|ouvert tous les jours|[Ss]oldes|promotion",
    contentsTitles: "(?:Dans ce numéro|Sommaire|SOMMAIRE|À l'intérieur|Lire aussi)",
  },
}

const any = (pick: (words: AsideWords) => string) => Object.values(byLanguage).map(pick).join('|')

/** A whole line of marks, brackets or blanks around it are looked through. */
const framed = (words: string) =>
  new RegExp(`^[【〖《▌■◆●*\\[(\\s]*(?:${words})[】〗》■◆●*\\]):：.\\s]*$`, 'u')

export const noticeTitlePattern = framed(any((words) => words.noticeTitles))
export const contentsTitlePattern = framed(any((words) => words.contentsTitles))
export const noticeFormulaPattern = new RegExp(
  any((words) => words.noticeFormulas),
  'u',
)
/** Global: an advert says several. */
export const advertWordPattern = new RegExp(
  any((words) => words.advertWords),
  'gu',
)

/** How to reach whoever advertises: telephone numbers, network names, streets with a number. */
export const contactPattern =
  /(?:(?:电话|電話|手机|手機|热线|熱線|传真|傳真|微信|TEL|[Tt]el(?:ephone|\.)?|[Pp]hone|Telephon|Fernruf|Fernspr\.?|Tél(?:éphone|\.)?|전화|☎|✆)\s?[:：.]?\s?(?:No\.?\s?|Nr\.?\s?)?[（(+]?\d[\d\s()（）/-]{1,18}|(?<![\d.])\(?0\d{2,4}\)?[\s-]\d{3,4}[\s-]?\d{3,4}(?!\d)|(?<!\d)1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)|(?<!\d)[48]00-\d{3,4}-?\d{3,4}|www\.[\w.-]+|https?:\/\/\S+|[\w.-]+@[\w-]+\.\w+|(?:地址|地點|地点|邮编|郵編|联系人|聯絡人|住所)\s?[:：]\s?\S)/gu

/** An amount of money. */
export const pricePattern =
  /(?:[¥￥$£€]\s?\d[\d.,]*|\d[\d.,]*\s?(?:元[/／起]|円|원|Mk?\.|RM\b|fr\.|francs\b|Pfg?\.|kr\.|shillings?\b|\d?s\. ?\d?d\.))/gu

/** A page referred to at a line's end (or, as Chinese boxes have it, its start): `…… 3版`, `A5`, `Page 12`, `S. 4`. */
export const pageReferencePattern =
  /(?:(?:第|[→>》▶▷☞]\s?)?[A-D]?\d{1,2}\s?(?:[-、,—]\s?\d{1,2}\s?)?[版面頁页ページ면][)）]?|(?:[.·…‥・]\s?){2,}\s*[A-D]?\d{1,3}|[→>》▶▷☞]\s*[A-D]?\d{1,3}|(?:[Pp]ages?|[Pp]\.|[Ss]eite|S\.|[Pp]ágina)\s?[A-D]?\d{1,3}\)?|\s[A-D]\d{1,2})$|^(?:[A-D]?\d{1,2}\s?[版面]|[A-D]\d{1,2}|第[\d一二三四五六七八九十]{1,3}版)[\s|·:：/]+\S/u
