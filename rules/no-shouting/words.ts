const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that sellers set in capitals for emphasis: even one of them alone is raised voice. Never an acronym. */
export const loud = list(`
  absolutely action again ago all already also always amazing and another anyone anything anytime anywhere are
  attention available away back bad because been before best better big biggest birthday black body bonus bonuses both
  brand break brought but buy call cannot cash change cheap cheaper cheapest check choose christmas claim
  clients come complete completely cost could customer customers cyber daily day days deadline deal
  deals debt deserve did discount discounts does don't double doubled down download dream each early earn earth easiest easily easy
  eligible else end ends enough entire ever every everybody everyone everything everywhere exact exactly exclusive exclusively
  expert expires extra extremely family fantastic fastest favorite favourite final finally first flash for forever free
  friday friend friends from full future gain get gets gift give given go goes going gone good great greatest guarantee
  guaranteed guarantees had half happen happy has have health healthy help her here hers high higher highest him his holiday
  home hot hour hours how huge hundreds hurry if immediate immediately important impossible income incredible inside instant
  instantly interest into invest investment just keep know large largest last late launch learn left legal less let let's
  life lifetime like limited little live lives long lose love low lower lowest luxury made make makes many massive
  maximum mega memorial midnight million millions minute minutes miss missed monday money month months more most much must
  need needs never new news next night nobody none not nothing now nowhere off offer offered
  offers official once one only open opportunity order others our ours over own party past pay people perfect personal phone
  plan please plus power powerful premium prevent price prices problem problems prize profit
  promise proof protect proven quality quick quickly ready real really
  reduce relationships reply right risk sale sales save savings second secret secrets sell sent
  serious seriously shop should simple simply since single so soon sold special spring
  started starting starts strictly success succeed sure summer swim take tell than thank thanks that the
  their them then there these they thing things think this those thousands three time times tired today together tomorrow
  tonight too top total totally trial true truly trust try twice two unbeatable unbelievable under unique unlimited
  until urgent us vacation valuable value very wait want wanted warning was watch weekend week weeks were what when where
  whether which while who whole wholesale why will win winner winners winter with within without won won't work works world
  worst worth would wow wrong yes yesterday you you'll you're you've your yours yourself yummy zero
`);

/** Words of the list above that are also names, abbreviations or answers: they count only among other loud words. */
export const quiet = list(`
  act aids also and do your my click here those makes time are best but can come for from go has have how if into like not
  of off on one or out over past plus so stock than that the then there they this two under us was were what when where which while who will with would yes
  top first second day date name plan time sales system service company national black public action notice order phone
  final new spring summer winter please read reply required response update no only all any inside late
`);

/** Adverbs: no acronym and hardly a name in capitals ends like this. */
export const adverb = /^(?=.{6})[a-z]+ly$/;
/** Endings of ordinary words; many also stand in the names of firms and offices. */
export const wordEnding = /^(?=.{7})[a-z]+(?:ing|ed|ion|ions|able|ible|ment|ments|ness|ful|less|ous|ance|ity|ive)$/;
