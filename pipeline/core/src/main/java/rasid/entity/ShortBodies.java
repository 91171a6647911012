package rasid.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.record.EntityType;

/**
 * A well-known body's shorter name is that of another body where the article has named only such a
 * one before, in full: مجلس الأمن behind مجلس الأمن القومي is not the United Nations'.
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
    Map<String, NamedThing> before = new LinkedHashMap<>();
    List<Mention> resolved = new ArrayList<>();
    for (Mention mention : mentions) {
      NamedThing full = null;
      if (isLong(mention)) {
        String key = key(sentences, mention);
        NamedThing thing = mention.thing();
        boolean mayBeShort = thing.nameEn() != null && !before.containsKey(key);
        full = mayBeShort ? full(key, thing, before) : null;
        if (full == null || isNamedInFull(key, thing, bodies)) {
          full = null;
          before.putIfAbsent(key, thing);
        }
      }
      resolved.add(full == null ? mention : mention.of(full));
    }
    return resolved;
  }

  /** Whether an article names a body by more than a short name. */
  private static boolean isNamedInFull(
      String name, NamedThing thing, Map<String, NamedThing> bodies) {
    return bodies.entrySet().stream()
        .anyMatch(
            body ->
                body.getValue().id().equals(thing.id()) && body.getKey().length() > name.length());
  }

  /** The first other body whose full name begins with a name, or null. */
  private static @Nullable NamedThing full(
      String name, NamedThing thing, Map<String, NamedThing> bodies) {
    return bodies.entrySet().stream()
        .filter(body -> body.getKey().startsWith(name + " "))
        .map(Map.Entry::getValue)
        .filter(other -> !other.id().equals(thing.id()))
        .findFirst()
        .orElse(null);
  }

  private static boolean isLong(Mention mention) {
    return mention.type() == EntityType.ORGANIZATION && !mention.tokens().isSingle();
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
