/** Words that hold sentences together, and stand in no other of these languages in the same spelling so often. */
const functionWords: Readonly<Record<string, string>> = {
  English:
    'the and you your is are we our to of for with that this it have has not will can would be do if on at from just they what how there about more any',
  German:
    'der die das und ist nicht sie wir ihr ihre ihren ein eine einen mit für auf von zu den dem des ich es bei wie was auch haben werden sind uns oder noch wenn dass kann gern',
  French:
    'le la les et est vous nous votre vos notre une des pour avec que qui dans pas sur ce cette je au aux du sont avez avons plus ou si être bien',
  Spanish:
    'el la los las y es usted su sus nuestro una para con que por no en de del al lo se como más este esta nosotros si tiene son pero muy le',
  Italian:
    'il lo gli e è di che per con una non del della nel sono vostro nostro voi noi come più questo questa si da alla anche se ha abbiamo le',
  Dutch:
    'de het een en is niet u uw wij ons onze van voor met dat die op aan te zijn heeft kunnen bij ook als maar naar wat hoe er nog graag',
  Portuguese:
    'o os as e é você seu sua nosso uma para com que por não em de do da no na se como mais este esta nós são mas muito ao',
  Swedish: 'och är att det som en ett för med på av den vi ni du inte har till kan om er vår men från så ska hur',
  Polish: 'i w na z do się jest nie to że dla o jak po od czy ale przez oraz są za już być może państwa',
};

const languages = Object.entries(functionWords).map(([name, words]) => ({ name, words: new Set(words.split(' ')) }));

/** Fewer function words than this say nothing: a short message passes for English. */
const fewest = 4;

/**
 * The language of a text, by its function words: “English” unless another one clearly leads. A text without Latin
 * letters is “another language”. Takes words in lower case.
 */
export function languageOf(words: readonly string[]): string {
  const letters = words.filter((word) => /\p{L}/u.test(word));
  const latin = letters.filter((word) => /\p{Script=Latin}/u.test(word));
  if (letters.length >= fewest && latin.length < letters.length / 3) return 'another language';
  const counts = languages.map(({ name, words: known }) => ({
    name,
    count: latin.filter((word) => known.has(word)).length,
  }));
  const english = counts[0]?.count ?? 0;
  const best = counts.reduce((most, next) => (next.count > most.count ? next : most));
  return best.count >= fewest && best.count >= 2 * english ? best.name : 'English';
}
