package rasid.entity;

import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedToken;
import rasid.record.EntityType;

/** Names of people, by a title before them or by the words that they are made of. */
final class PersonNames {

  private static final int LONGEST = 5;

  /** Tokens between a title and the name that it announces. */
  private static final int TITLE_WINDOW = 6;

  private PersonNames() {}

  /**
   * Last token of the name that begins at a token: announced by a title, or two words that people's
   * names are made of; -1 when there is none.
   *
   * @param before the last mention before it, or null
   */
  static int end(EntityText text, int first, @Nullable Mention before) {
    if (!text.isProper(first) || text.token(first).isDefinite()) {
      return -1;
    }
    int last = first;
    while (last + 1 < text.size() && last - first + 1 < LONGEST && text.isProper(last + 1)) {
      last++;
    }
    if (announcedByTitle(text, first, before)) {
      return last;
    }
    Gazetteer gazetteer = text.gazetteer();
    boolean known =
        gazetteer.isNameWord(text.key(first))
            && last > first
            && gazetteer.isNameWord(text.key(last));
    boolean isLongName = gazetteer.isNameWord(text.key(first)) && last > first + 1;
    return known || isLongName ? last : -1;
  }

  /**
   * A title before the name, with adjectives, quotes and brackets between: الرئيس الكازاخستاني،
   * "قاسم".
   */
  private static boolean announcedByTitle(EntityText text, int first, @Nullable Mention before) {
    int last = behindBody(text, first - 1, before);
    for (int i = last; i >= Math.max(0, last - TITLE_WINDOW); i--) {
      if (text.announced(i) == EntityType.PERSON) {
        return true;
      }
      AnnotatedToken token = text.token(i);
      boolean between =
          token.isAdjective()
              || token.isDefinite()
              || token.isPunctuation()
              || text.is("on-behalf", i)
              || text.isNationality(i);
      if (!between || token.key().equals(".") || token.key().equals(":")) {
        return false;
      }
    }
    return false;
  }

  /** The last token before a body that ends at a token, quotes between; that token itself else. */
  private static int behindBody(EntityText text, int token, @Nullable Mention before) {
    int end = token;
    while (text.isQuote(end) || text.key(end).equals("،")) {
      end--;
    }
    return before != null && before.lastToken() == end && before.type() == EntityType.ORGANIZATION
        ? before.firstToken() - 1
        : token;
  }
}
