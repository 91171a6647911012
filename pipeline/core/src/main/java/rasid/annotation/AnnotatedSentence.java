package rasid.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import rasid.record.Sentence;
import rasid.record.Token;
import rasid.record.ZoneType;
import rasid.text.TextOffsets;
import rasid.text.TextRange;
import rasid.text.Words;
import rasid.zone.TextZone;

/**
 * A sentence with its tokens.
 *
 * @param index number in its article, from 0
 * @param zone the zone that holds it
 * @param range where it stands in the verbatim text
 * @param tokens its tokens, in order and without overlap
 */
public record AnnotatedSentence(
    int index, ZoneType zone, TextRange range, List<AnnotatedToken> tokens) implements Words {

  private static final String FUTURE = "س";

  /** Whether what stands here is the article's own assertion, so that claims are taken from it. */
  public boolean asserts() {
    return TextZone.asserts(zone);
  }

  /** Whether the first token that ends behind a UTF-16 index is a noun. */
  public boolean hasNounAt(int textIndex) {
    int token = tokenAt(textIndex);
    return token < tokens.size() && tokens.get(token).isNoun();
  }

  /** Whether the first token that ends behind a UTF-16 index is a verb in a finite form. */
  public boolean hasVerbAt(int textIndex) {
    int token = tokenAt(textIndex);
    return token < tokens.size() && tokens.get(token).isVerb();
  }

  /**
   * Whether a word is a verb with the س of the future, which the annotator splits off: ستبدأ, not
   * سيارة.
   *
   * @param word where it stands in the verbatim text
   */
  public boolean isFuture(TextRange word) {
    int i = tokenAt(word.begin()) + 1;
    while (i < tokens.size() && tokens.get(i).range().begin() < word.end()) {
      if (tokens.get(i).isVerb() && tokens.get(i - 1).key().equals(FUTURE)) {
        return true;
      }
      i++;
    }
    return false;
  }

  /**
   * Index of the first token that ends behind a UTF-16 index; the number of tokens when there is
   * none.
   */
  public int tokenAt(int textIndex) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).range().end() <= textIndex) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * The tokens that a range holds or cuts; the next one behind where there are none.
   *
   * @throws IndexOutOfBoundsException when there is none behind either
   */
  public TokenSpan tokensOf(TextRange stretch) {
    int first = Objects.checkIndex(tokenAt(stretch.begin()), size());
    return new TokenSpan(first, Math.max(first, tokenAt(stretch.end() - 1)));
  }

  /** Where some of its tokens stand. */
  public TextRange range(TokenSpan span) {
    return new TextRange(
        tokens.get(span.first()).range().begin(), tokens.get(span.last()).range().end());
  }

  @Override
  public int size() {
    return tokens.size();
  }

  @Override
  public String key(int token) {
    return token >= 0 && token < tokens.size() ? tokens.get(token).key() : "";
  }

  @Override
  public int number(int token) {
    return tokens.get(token).number();
  }

  @Override
  public Tag tag(int token) {
    AnnotatedToken tagged = tokens.get(token);
    return tagged.isPunctuation() ? Tag.MARK : tagged.isVerb() ? Tag.VERB : Tag.OTHER;
  }

  public Sentence record(String docId, String text, TextOffsets offsets) {
    List<Token> records = new ArrayList<>(tokens.size());
    for (AnnotatedToken token : tokens) {
      records.add(token.record(offsets));
    }
    return new Sentence(
        docId,
        index,
        zone,
        offsets.codePoint(range.begin()),
        offsets.codePoint(range.end()),
        range.of(text),
        records);
  }
}
