package rasid.entity.tagger;

/** The families of features, to measure what each brings. */
public enum FeatureFamily {
  /** The word, and that of its neighbours. */
  WORDS,
  /** Parts of speech. */
  PARTS_OF_SPEECH,
  /** Clusters of words that news uses alike. */
  CLUSTERS,
  /** Titles, heads of bodies' names, places, nationalities, words of people's names. */
  LEXICONS,
  /** First and last letters. */
  AFFIXES,
  /** Runs of two to five letters. */
  LETTERS,
  /** What two or three neighbours are together. */
  PAIRS,
  /** Quotation marks, brackets and sport. */
  SITUATIONS,
  /** What the rules found. */
  RULES
}
