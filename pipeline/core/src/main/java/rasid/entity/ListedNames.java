package rasid.entity;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedToken;
import rasid.annotation.TokenSpan;
import rasid.lexicon.Phrases;
import rasid.record.EntityType;

/** Whether a listed name is one where it stands: its words are common in other senses. */
final class ListedNames {

  /** Prominence from which a place's name of several words is hardly a common phrase. */
  private static final double KNOWN = 4.2;

  /** Letters of the shortest place that news knows and no part of speech need tell. */
  private static final int SHORTEST_LOCATED = 4;

  /** Letters of the shortest country that no part of speech need tell. */
  private static final int SHORTEST_COUNTRY = 5;

  /** Letters of the shortest place that news knows and that is hardly a verb: تلعفر, بيدوا. */
  private static final int SHORTEST_OF_ITS_OWN = 5;

  private ListedNames() {}

  /** Whether a match reads as a name: the tagger must agree on short ones. */
  static boolean isName(EntityText text, Phrases.Match<List<NamedThing>> match) {
    NamedThing first = match.value().get(0);
    TokenSpan name = new TokenSpan(match.first(), match.last());
    boolean single = name.isSingle();
    AnnotatedToken token = text.token(match.first());
    if (first.country() == null) {
      return true;
    }
    if (first.isAdded()) {
      return !single || !token.isVerb();
    }
    if (text.common().isPlace(text.sentence(), name)) {
      return true;
    }
    if (!single) {
      return first.isCountry() || first.prominence() >= KNOWN || hasTaggedName(text, match);
    }
    if (first.isCountry() && token.key().length() >= SHORTEST_COUNTRY) {
      return !token.isVerb();
    }
    EntityType before = text.announced(match.first() - 1);
    boolean opensHeadline = match.first() == 0 && text.key(match.last() + 1).equals(":");
    boolean announced = before == EntityType.GPE || before == EntityType.LOCATION || opensHeadline;
    boolean located = isLongInNews(text, match.first()) && text.is("locative", match.first() - 1);
    return announced
        || located
        || (text.isTaggedName(match.first()) && !text.gazetteer().mustBeAnnounced(token.key()));
  }

  /** Names of small places can be common phrases: one word at least must be tagged as a name. */
  private static boolean hasTaggedName(EntityText text, Phrases.Match<List<NamedThing>> match) {
    for (int i = match.first(); i <= match.last(); i++) {
      if (text.isTaggedName(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a match that does not read as a name can be a place that news knows all the same. */
  static boolean isPossible(EntityText text, Phrases.Match<List<NamedThing>> match) {
    if (match.first() < match.last()) {
      return text.gazetteer().isInNews(key(text, match));
    }
    AnnotatedToken token = text.token(match.first());
    boolean isRare =
        token.key().length() >= SHORTEST_OF_ITS_OWN
            && !text.gazetteer().mustBeAnnounced(token.key());
    return isLongInNews(text, match.first()) && (isRare || !token.isVerb());
  }

  private static String key(EntityText text, Phrases.Match<List<NamedThing>> match) {
    return IntStream.rangeClosed(match.first(), match.last())
        .mapToObj(text::key)
        .collect(Collectors.joining(" "));
  }

  private static boolean isLongInNews(EntityText text, int i) {
    return text.gazetteer().isInNews(text.key(i)) && text.key(i).length() >= SHORTEST_LOCATED;
  }

  /**
   * The places that news knows of a name whose end the segmenter took for a pronoun, behind a word
   * of place: في سب + ها; or null.
   */
  static @Nullable List<NamedThing> torn(EntityText text, int i) {
    boolean isTorn =
        i > 0
            && i + 1 < text.size()
            && text.token(i + 1).isPronoun()
            && text.token(i).range().end() == text.token(i + 1).range().begin()
            && (text.is("locative", i - 1) || text.announced(i - 1) == EntityType.GPE);
    String key = text.key(i) + (i + 1 < text.size() ? text.key(i + 1) : "");
    return isTorn && key.length() >= SHORTEST_LOCATED && text.gazetteer().isInNews(key)
        ? text.gazetteer().word(key)
        : null;
  }

  /**
   * The places of a name whose first letter the segmenter took for a proclitic, and which ends with
   * the next token: ك + ازاخستان; or null.
   */
  static @Nullable List<NamedThing> glued(EntityText text, int i) {
    boolean glued =
        text.key(i).length() == 1
            && i + 1 < text.size()
            && text.token(i).range().end() == text.token(i + 1).range().begin();
    return glued ? text.gazetteer().word(text.key(i) + text.key(i + 1)) : null;
  }
}
