package rasid.number;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.lexicon.Lexicons;
import rasid.lexicon.WordForms;
import rasid.lexicon.WordLists;
import rasid.text.ArabicNormalizer;

/**
 * The number words of Arabic (number-words.tsv), found with the proclitics and the article that
 * they carry.
 */
final class NumberWords {

  /** How a number word combines with its neighbours. */
  enum WordClass {
    ONE,
    UNIT,
    PARTITIVE,
    TEEN_UNIT,
    TEN_OR_TEEN,
    TEN,
    HUNDRED,
    HUNDREDS,
    SCALE,
    SCALES,
    SCALE_PLURAL,
    VAGUE,
    SEVERAL,
    FRACTION,
    FRACTIONS,
    FRACTION_PLURAL,
    MULTIPLIER,
    MULTIPLIER_PLURAL,
    ORDINAL;

    /** Whether it multiplies what stands before it: ألف, آلاف, مليون. */
    boolean isScale() {
      return this == SCALE || this == SCALE_PLURAL;
    }
  }

  /**
   * A number word as it stands in a text.
   *
   * @param type how it combines
   * @param value its number
   * @param proclitics how many letters stand before it
   * @param definite whether it has the article
   * @param conjunction whether it begins with و
   */
  record Found(
      WordClass type, double value, int proclitics, boolean definite, boolean conjunction) {}

  private record Word(WordClass type, double value) {}

  private final Map<String, Word> words = new HashMap<>();

  /** Words that look like a number word behind a proclitic: لست "I am not", كست, فست. */
  private final Set<String> homographs;

  /** Units that are also the noun of a fraction. */
  private final Set<String> fractionNouns;

  /** Words that open a phrase rather than being counted. */
  private final Set<String> particles;

  /** Words behind a number that it does not count: فقط, هذا, أمس. */
  private final Set<String> ends;

  /** Words that open a range, with the conjunctions before them: بين, ومابين. */
  private final Set<String> rangeOpeners;

  /** Tens in the oblique case that are also duals of fractions. */
  private final Set<String> fractionDuals;

  private NumberWords(WordLists lists) {
    rangeOpeners = lists.get("range-openers");
    fractionDuals = lists.get("fraction-duals");
    homographs = lists.get("no-numbers");
    fractionNouns = lists.get("fraction-nouns");
    particles = lists.get("particles");
    ends = lists.get("number-ends");
  }

  static NumberWords of(Lexicons lexicons) {
    NumberWords words = new NumberWords(lexicons.words());
    lexicons.read(
        "number-words.tsv",
        row ->
            words.words.putIfAbsent(
                ArabicNormalizer.key(row.get("word")),
                new Word(row.symbol("class", WordClass.class), row.number("value"))));
    return words;
  }

  boolean isFractionNoun(String key) {
    return fractionNouns.contains(key);
  }

  boolean opensRange(String key) {
    return rangeOpeners.contains(key);
  }

  /**
   * Whether a word, with or without و, can be a dual of fractions: two fifths rather than fifty.
   */
  boolean isFractionDual(String key) {
    return fractionDuals.contains(key.startsWith("و") ? key.substring(1) : key);
  }

  boolean isParticle(String key) {
    return particles.contains(key);
  }

  /** Whether a word behind a number is nothing that it counts. */
  boolean endsNumber(String key) {
    return particles.contains(key) || ends.contains(key);
  }

  /** The number word of a key, or null. */
  @Nullable Found find(String key) {
    if (homographs.contains(key)) {
      return null;
    }
    for (String word : WordForms.withoutProclitics(key)) {
      Word found = words.get(word);
      boolean definite = found == null && word.startsWith("ال");
      found = definite ? words.get(word.substring(2)) : found;
      if (found != null) {
        int proclitics = proclitics(key, word);
        boolean conjunction = proclitics > 0 && key.charAt(0) == 'و';
        return new Found(found.type(), found.value(), proclitics, definite, conjunction);
      }
    }
    return null;
  }

  /**
   * Letters before the word. Behind لل the article has lost its alef: للثلاثة has one proclitic and
   * begins with it.
   */
  private static int proclitics(String key, String word) {
    boolean swallowed = !key.endsWith(word);
    return key.length() - word.length() + (swallowed ? 1 : 0);
  }
}
