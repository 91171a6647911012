package rasid.entity;

import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;
import rasid.annotation.TokenSpan;
import rasid.record.EntityType;
import rasid.text.ArabicNormalizer;
import rasid.text.TextRange;

/**
 * Corrects where the segmenter was wrong about the first letter of a name: بنيويورك keeps its
 * proclitic, واسط loses its first letter. A list must know the name that comes out, and none the
 * name that was found.
 */
final class NameEdges {

  private static final String PROCLITICS = "وفبكل";

  private static final int SHORTEST = 4;

  private final Gazetteer gazetteer;
  private final String text;

  /**
   * @param text the article
   */
  NameEdges(Gazetteer gazetteer, String text) {
    this.gazetteer = gazetteer;
    this.text = text;
  }

  /** The range of a name of these tokens. */
  TextRange of(AnnotatedSentence sentence, TokenSpan name, EntityType type) {
    int first = name.first();
    TextRange range = sentence.range(name);
    boolean isPlace = type == EntityType.GPE || type == EntityType.LOCATION;
    if (!isPlace && type != EntityType.PERSON) {
      return range;
    }
    TextRange whole = isPlace ? range : sentence.tokens().get(first).range();
    boolean isKnown = isKnown(whole, isPlace);
    if (first > 0 && (!isKnown || followsPreposition(sentence, first - 1))) {
      AnnotatedToken before = sentence.tokens().get(first - 1);
      boolean isGlued =
          before.surface().length() == 1
              && PROCLITICS.contains(before.key())
              && before.range().end() == range.begin();
      if (isGlued && isKnown(new TextRange(before.range().begin(), whole.end()), isPlace)) {
        return new TextRange(before.range().begin(), range.end());
      }
    }
    if (isKnown) {
      return range;
    }
    boolean mayCut =
        whole.end() - whole.begin() >= SHORTEST
            && PROCLITICS.indexOf(text.charAt(whole.begin())) >= 0
            && isKnown(new TextRange(whole.begin() + 1, whole.end()), isPlace);
    return mayCut ? new TextRange(range.begin() + 1, range.end()) : range;
  }

  /** Behind a preposition no letter is a conjunction or another preposition. */
  private static boolean followsPreposition(AnnotatedSentence sentence, int token) {
    return token > 0 && sentence.tokens().get(token - 1).pos().equals("IN");
  }

  private boolean isKnown(TextRange range, boolean isPlace) {
    String key = ArabicNormalizer.key(text, range.begin(), range.end());
    if (!isPlace) {
      return gazetteer.people(key) > 0;
    }
    return isPlace(gazetteer.named(key))
        || (key.startsWith("ل") && isPlace(gazetteer.named("ا" + key)));
  }

  private static boolean isPlace(@Nullable List<NamedThing> things) {
    if (things == null) {
      return false;
    }
    for (NamedThing thing : things) {
      if (thing.kind() != null) {
        return true;
      }
    }
    return false;
  }
}
