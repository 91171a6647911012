package rasid.entity;

import java.util.List;
import java.util.Optional;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedToken;
import rasid.lexicon.Phrases;
import rasid.record.EntityType;

/** Names of places that a category word announces: مطار دبي الدولي, مدينة س. */
final class SiteNames {

  private static final int LONGEST = 5;

  /** Words of the longest unlisted name behind a category word, but for the first. */
  private static final int LONGEST_REST = 2;

  private SiteNames() {}

  /**
   * Last token of the name of a building or landscape, which its category word belongs to: مطار دبي
   * الدولي، نهر الليطاني; -1 when there is none.
   */
  static int end(EntityText text, int head) {
    EntityType type = text.announced(head);
    boolean isSite =
        (type == EntityType.FACILITY || type == EntityType.LOCATION)
            && !text.is("settlements", head);
    if (!isSite || head + 1 >= text.size()) {
      return -1;
    }
    Optional<Phrases.Match<List<NamedThing>>> listed = text.listed(head);
    if (listed.isPresent() && listed.get().last() > head) {
      return listed.get().last();
    }
    int last = head;
    Optional<Phrases.Match<List<NamedThing>>> place = text.listed(head + 1);
    if (place.isPresent() && place.get().value().get(0).kind() != null) {
      last = place.get().last();
    }
    while (last + 1 < text.size()
        && last - head < LONGEST
        && (last == head || !text.token(last + 1).isDefinite())
        && text.isProper(last + 1)) {
      last++;
    }
    while (last > head
        && last + 1 < text.size()
        && text.token(last + 1).isAdjective()
        && text.token(last + 1).isDefinite()
        && !text.isNationality(last + 1)) {
      last++;
    }
    return last > head ? last : -1;
  }

  /**
   * The type that the category word before a token announces, quotes between; null for no place.
   */
  static @Nullable EntityType category(EntityText text, int i) {
    EntityType type = text.announced(categoryWord(text, i));
    return type == EntityType.PERSON || type == EntityType.ORGANIZATION ? null : type;
  }

  private static int categoryWord(EntityText text, int i) {
    return text.isQuote(i - 1) ? i - 2 : i - 1;
  }

  /**
   * Last token of an unlisted name that begins behind its category word: مدينة س; -1 when there is
   * none. Behind a word for a settlement any noun is its name.
   */
  static int endBehindCategory(EntityText text, int first) {
    AnnotatedToken token = text.token(first);
    boolean ofSettlement =
        text.is("settlements", categoryWord(text, first))
            && token.isNoun()
            && !token.isPunctuation()
            && token.key().length() > 2;
    if (!text.isTaggedName(first) && !ofSettlement) {
      return -1;
    }
    int last = first;
    while (last + 1 < text.size() && last < first + LONGEST_REST && text.isProper(last + 1)) {
      last++;
    }
    return last;
  }
}
