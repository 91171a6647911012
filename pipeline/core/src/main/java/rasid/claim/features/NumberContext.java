package rasid.claim.features;

import java.util.Arrays;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.TokenSpan;
import rasid.quantity.Quantity;
import rasid.record.NumberForm;

/**
 * A number in its sentence and article.
 *
 * @param sentence its sentence
 * @param quantity the number
 * @param tokens its tokens
 * @param head the number itself where it is a dual noun, else the first noun or adjective behind
 *     it, or -1
 * @param before the number before it in the sentence, or null
 * @param next the one behind it, or null
 * @param article its article
 * @param candidates the tokens that can tell what happened to what it counts, or be what it counts
 */
public record NumberContext(
    SentenceFacts sentence,
    Quantity quantity,
    TokenSpan tokens,
    int head,
    @Nullable Quantity before,
    @Nullable Quantity next,
    ArticleFacts article,
    int[] candidates) {

  /** Tokens before a number among which its roles are sought. */
  static final int BEFORE = 40;

  /** The same behind it. */
  static final int BEHIND = 20;

  /** Tokens behind a number that its head is among. */
  private static final int HEAD_WINDOW = 5;

  public static NumberContext of(
      SentenceFacts sentence,
      Quantity quantity,
      @Nullable Quantity before,
      @Nullable Quantity next,
      ArticleFacts article) {
    TokenSpan tokens = sentence.sentence.tokensOf(quantity.number());
    int last = tokens.last();
    return new NumberContext(
        sentence,
        quantity,
        tokens,
        quantity.form() == NumberForm.DUAL ? last : head(sentence, last),
        before,
        next,
        article,
        candidates(sentence, tokens));
  }

  /** Its first token. */
  public int first() {
    return tokens.first();
  }

  /** Its last token. */
  public int last() {
    return tokens.last();
  }

  private static int head(SentenceFacts s, int last) {
    for (int i = last + 1; i < s.size && i <= last + HEAD_WINDOW; i++) {
      if (s.nominal(i)) {
        return i;
      }
      if (s.verb[i] || s.sentence.key(i).equals("،") || s.sentence.key(i).equals(".")) {
        return -1;
      }
    }
    return -1;
  }

  private static int[] candidates(SentenceFacts s, TokenSpan number) {
    int from = Math.max(0, number.first() - BEFORE);
    int to = Math.min(s.size, number.last() + BEHIND + 1);
    int[] out = new int[Math.max(0, to - from)];
    int count = 0;
    for (int i = from; i < to; i++) {
      if ((s.verb[i] || s.noun[i] || s.adjective[i]) && !s.mark[i]) {
        out[count++] = i;
      }
    }
    return Arrays.copyOf(out, count);
  }
}
