package rasid.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.record.EntityType;

/**
 * A well-known body's shorter name is that of another body where the article names only such a one
 * in full: مجلس الأمن behind مجلس الأمن القومي is not the United Nations'.
 */
final class ShortBodies {

  private ShortBodies() {}

  /** The mentions, where shorter names stand for the bodies that the article names in full. */
  static List<Mention> resolve(List<AnnotatedSentence> sentences, List<Mention> mentions) {
    Map<String, NamedThing> bodies = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      if (isLong(mention)) {
        bodies.putIfAbsent(key(sentences, mention), mention.thing());
      }
    }
    List<Mention> resolved = new ArrayList<>();
    for (Mention mention : mentions) {
      boolean isKnown = mention.thing().nameEn() != null;
      NamedThing full = isKnown && isLong(mention) ? full(sentences, mention, bodies) : null;
      resolved.add(full == null ? mention : mention.of(full));
    }
    return resolved;
  }

  /**
   * The other body whose full name begins with a mention's; null when it is named in full itself.
   */
  private static @Nullable NamedThing full(
      List<AnnotatedSentence> sentences, Mention mention, Map<String, NamedThing> bodies) {
    String begin = key(sentences, mention) + " ";
    NamedThing other = null;
    for (Map.Entry<String, NamedThing> body : bodies.entrySet()) {
      boolean isSame = body.getValue().id().equals(mention.thing().id());
      if (isSame && body.getKey().length() >= begin.length()) {
        return null;
      }
      if (!isSame && other == null && body.getKey().startsWith(begin)) {
        other = body.getValue();
      }
    }
    return other;
  }

  private static boolean isLong(Mention mention) {
    return mention.type() == EntityType.ORGANIZATION && mention.firstToken() < mention.lastToken();
  }

  private static String key(List<AnnotatedSentence> sentences, Mention mention) {
    AnnotatedSentence sentence = sentences.get(mention.sentence());
    StringBuilder key = new StringBuilder(sentence.key(mention.firstToken()));
    for (int i = mention.firstToken() + 1; i <= mention.lastToken(); i++) {
      key.append(' ').append(sentence.key(i));
    }
    return key.toString();
  }
}
