package rasid;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;
import rasid.record.ZoneType;
import rasid.text.TextRange;

/**
 * Sentences for tests, written as words with their parts of speech: {@code قتل/VBD 5/CD أشخاص/NNS}.
 * A + glues a word to the next: {@code ب/IN+ تونس/NNP}.
 */
public final class Texts {

  /** A text that is one sentence. */
  public record Tagged(String text, AnnotatedSentence sentence) {}

  private Texts() {}

  public static Tagged tagged(String words) {
    return tagged(words, ZoneType.BODY);
  }

  public static Tagged tagged(String words, ZoneType zone) {
    StringBuilder text = new StringBuilder();
    List<AnnotatedToken> tokens = new ArrayList<>();
    for (String word : Splitter.on(' ').trimResults().omitEmptyStrings().split(words)) {
      boolean glued = word.endsWith("+");
      String whole = glued ? word.substring(0, word.length() - 1) : word;
      int slash = whole.lastIndexOf('/');
      String surface = whole.substring(0, slash);
      TextRange range = new TextRange(text.length(), text.length() + surface.length());
      tokens.add(AnnotatedToken.of(range, surface, surface, whole.substring(slash + 1)));
      text.append(surface).append(glued ? "" : " ");
    }
    String all = text.toString().stripTrailing();
    return new Tagged(all, new AnnotatedSentence(0, zone, new TextRange(0, all.length()), tokens));
  }
}
