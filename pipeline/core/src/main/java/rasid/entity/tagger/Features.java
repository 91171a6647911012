package rasid.entity.tagger;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import rasid.annotation.AnnotatedToken;
import rasid.text.Letters;

/**
 * The features of tokens, as hashes. Known to pay on Arabic: parts of speech and affixes (Benajiba
 * et al., EMNLP 2008), leading and trailing letters (Abdul-Hamid and Darwish, NEWS 2010), clusters
 * of word vectors (Guo et al., EMNLP 2014).
 */
public final class Features {

  /** Tokens on each side whose wide attributes count. */
  static final int REACH = 2;

  /** The most features that {@link #pairs} gives. */
  static final int MOST_PAIRS = 12;

  private static final int LONGEST_AFFIX = 4;
  private static final int SHORTEST_RUN = 2;
  private static final int LONGEST_RUN = 5;
  private static final int LONGEST_COUNTED = 9;

  /** Letters of a word that are looked at; longer ones are addresses and the like. */
  private static final int LONGEST_WORD = 24;

  private static final int COARSE = 1;
  private static final int FINE = 2;

  private final WordClusters clusters;
  private final Function<String, List<String>> lexicon;
  private final EnumSet<FeatureFamily> families;

  /**
   * @param lexicon what lists say of a word
   * @param families the families to use
   */
  public Features(
      WordClusters clusters, Function<String, List<String>> lexicon, Set<FeatureFamily> families) {
    this.clusters = clusters;
    this.lexicon = lexicon;
    this.families = EnumSet.copyOf(families);
  }

  /** A word as it is looked up: the key with 0 for each digit, so that years fall together. */
  public static String word(AnnotatedToken token) {
    String key = token.key();
    for (int i = 0; i < key.length(); i++) {
      if (Character.isDigit(key.charAt(i))) {
        return key.codePoints()
            .map(c -> Character.isDigit(c) ? '0' : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
      }
    }
    return key;
  }

  boolean uses(FeatureFamily family) {
    return families.contains(family);
  }

  WordFacts facts(String word, String pos) {
    Hashes wide = new Hashes();
    Hashes narrow = new Hashes();
    if (uses(FeatureFamily.WORDS)) {
      wide.add("word", word);
    }
    if (uses(FeatureFamily.PARTS_OF_SPEECH)) {
      wide.add("pos", pos);
    }
    int[] cluster = clusters.of(word);
    for (int s = 0; s < cluster.length && uses(FeatureFamily.CLUSTERS); s++) {
      wide.add("cluster" + s, Integer.toString(cluster[s]));
    }
    if (uses(FeatureFamily.LEXICONS)) {
      lexicon.apply(word).forEach(entry -> wide.add("lexicon", entry));
    }
    boolean article = Letters.hasArticle(word);
    String bare = Letters.bare(word);
    wide.add("article", article ? "1" : "0");
    wide.add("shape", shape(word));
    narrow.add("length", Integer.toString(Math.min(word.length(), LONGEST_COUNTED)));
    if (uses(FeatureFamily.WORDS) && article) {
      narrow.add("bare", bare);
    }
    if (uses(FeatureFamily.AFFIXES)) {
      addAffixes(word, wide, narrow);
    }
    if (uses(FeatureFamily.LETTERS)) {
      addRuns("^" + bare.substring(0, Math.min(bare.length(), LONGEST_WORD)) + "$", narrow);
    }
    boolean known = uses(FeatureFamily.CLUSTERS);
    return new WordFacts(
        wide.toArray(),
        narrow.toArray(),
        Hashes.of("word", word),
        Hashes.of("pos", pos),
        Hashes.of("coarse", known ? Integer.toString(cluster[COARSE]) : ""),
        Hashes.of("fine", known ? Integer.toString(cluster[FINE]) : ""));
  }

  private static void addAffixes(String word, Hashes wide, Hashes narrow) {
    for (int n = 1; n <= LONGEST_AFFIX && n <= word.length(); n++) {
      narrow.add("prefix", word.substring(0, n));
      narrow.add("suffix", word.substring(word.length() - n));
    }
    if (word.length() > 2) {
      wide.add("begins", word.substring(0, 2));
      wide.add("ends", word.substring(word.length() - 2));
    }
  }

  private static void addRuns(String marked, Hashes narrow) {
    for (int n = SHORTEST_RUN; n <= LONGEST_RUN; n++) {
      for (int i = 0; i + n <= marked.length(); i++) {
        narrow.add("letters", marked.substring(i, i + n));
      }
    }
  }

  private static String shape(String word) {
    // Marks without a letter have an empty key.
    int c = word.isEmpty() ? 0 : word.codePointAt(0);
    if (Character.isDigit(c)) {
      return "digits";
    }
    if (!Character.isLetter(c)) {
      return "sign";
    }
    if (c < '\u0250') {
      return "latin";
    }
    return word.length() == 1 ? "letter" : "word";
  }

  /**
   * The features of a token that two or three neighbours make together, written from out[0] on.
   *
   * @return how many
   */
  int pairs(WordFacts second, WordFacts before, WordFacts word, WordFacts after, long[] out) {
    if (!uses(FeatureFamily.PAIRS)) {
      return 0;
    }
    out[0] = Hashes.both(before.word(), word.word(), 0);
    out[1] = Hashes.both(word.word(), after.word(), 1);
    out[2] = Hashes.both(before.pos(), word.pos(), 2);
    out[3] = Hashes.both(word.pos(), after.pos(), 3);
    out[4] = Hashes.both(before.coarse(), word.coarse(), 4);
    out[5] = Hashes.both(word.coarse(), after.coarse(), 5);
    out[6] = Hashes.both(before.pos(), after.pos(), 6);
    out[7] = Hashes.both(before.coarse(), after.coarse(), 7);
    out[8] = Hashes.both(out[2], after.pos(), 8);
    out[9] = Hashes.both(before.word(), word.pos(), 9);
    out[10] = Hashes.both(word.fine(), word.pos(), 10);
    out[11] = Hashes.both(second.coarse(), before.coarse(), 11);
    return MOST_PAIRS;
  }
}
