package rasid.training.claims;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import rasid.extract.Article;
import rasid.text.TextRange;

/** Whether a place is the annotated one: where both share a place of the text, or have one name. */
final class SamePlace {

  private static final Pattern SIGNS = Pattern.compile("[\u064b-\u0652\u0640]");
  private static final Pattern HAMZA = Pattern.compile("[\u0623\u0625\u0622]");
  private static final Pattern CLITICS =
      Pattern.compile("^(\u0648|\u0641|\u0628|\u0644|\u0643)?(\u0627\u0644|\u0644)?");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** Shorter words keep their first letters. */
  private static final int SHORT = 4;

  private SamePlace() {}

  /**
   * @param range the place that is judged
   * @param gold the annotated span, in code points; none where it is no object
   */
  static boolean of(Article article, TextRange range, JsonNode gold) {
    if (!gold.isObject()) {
      return false;
    }
    String text = article.text();
    int begin = text.offsetByCodePoints(0, gold.get("begin").asInt());
    int length = gold.get("end").asInt() - gold.get("begin").asInt();
    String name = text.substring(begin, text.offsetByCodePoints(begin, length));
    return ClaimCorpus.meets(article, gold, range) || plain(range.of(text)).equals(plain(name));
  }

  /** A name without proclitics, article, vowel signs and hamza. */
  static String plain(String name) {
    String letters = SIGNS.matcher(name).replaceAll("");
    letters = HAMZA.matcher(letters).replaceAll("\u0627");
    letters = letters.replace('\u0629', '\u0647').replace('\u0649', '\u064a').strip();
    StringJoiner plain = new StringJoiner(" ");
    for (String word : Splitter.on(SPACES).split(letters)) {
      plain.add(word.length() > SHORT ? CLITICS.matcher(word).replaceFirst("") : word);
    }
    return plain.toString();
  }
}
