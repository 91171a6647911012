package rasid.annotation;

import rasid.record.Token;
import rasid.text.ArabicNormalizer;
import rasid.text.Letters;
import rasid.text.TextOffsets;
import rasid.text.TextRange;
import rasid.text.WordNumbers;

/**
 * A word after clitics are split off, a number or a punctuation mark.
 *
 * @param range where it stands in the verbatim text
 * @param surface the verbatim text there
 * @param form the word as the annotator gives it
 * @param pos part of speech, Bies tag
 * @param key normalised surface, for lexicons; of form where the spelling swallows letters
 * @param number of the key, see {@link WordNumbers}
 */
public record AnnotatedToken(
    TextRange range, String surface, String form, String pos, String key, int number) {

  /** A token whose key is derived. */
  public static AnnotatedToken of(TextRange range, String surface, String form, String pos) {
    String key = ArabicNormalizer.wordKey(surface, form);
    return new AnnotatedToken(range, surface, form, pos, key, WordNumbers.of(key));
  }

  /** The key without the article ال. */
  public String stem() {
    return Letters.bare(key);
  }

  public boolean isDefinite() {
    return Letters.hasArticle(key);
  }

  public boolean isPunctuation() {
    return pos.equals("PUNC") || !Character.isLetterOrDigit(surface.codePointAt(0));
  }

  public boolean isVerb() {
    return pos.startsWith("VB");
  }

  public boolean isPronoun() {
    return pos.startsWith("PRP");
  }

  public boolean isNoun() {
    return pos.contains("NN") || pos.startsWith("NOUN");
  }

  public boolean isAdjective() {
    return pos.contains("JJ");
  }

  Token record(TextOffsets offsets) {
    return new Token(
        offsets.codePoint(range.begin()),
        offsets.codePoint(range.end()),
        surface,
        form,
        pos,
        UniversalPos.of(this));
  }
}
