package rasid.entity;

import rasid.annotation.AnnotatedToken;
import rasid.annotation.TokenSpan;
import rasid.record.EntityType;

/** Names of bodies that begin with their head word: وزارة الداخلية الكازاخستانية. */
final class BodyNames {

  private static final int LONGEST = 7;

  private BodyNames() {}

  /** Last token of the name that begins at a token; -1 when there is none. */
  static int end(EntityText text, int head) {
    if (isFieldOfMinistry(text, head)) {
      return head + 1;
    }
    if (text.announced(head) != EntityType.ORGANIZATION) {
      return -1;
    }
    int last = head;
    boolean closed = false;
    for (int i = head + 1; i < text.size() && i <= head + LONGEST; i++) {
      AnnotatedToken token = text.token(i);
      boolean definite = token.isDefinite() || text.isTaggedName(i);
      if (closed && joinsFields(text, head, i)) {
        continue;
      }
      boolean nominal = (token.isNoun() || token.isAdjective()) && !token.isPunctuation();
      // A police station of a town is none of the body's name.
      if (text.is("settlements", i) && text.announced(i) == EntityType.GPE) {
        break;
      }
      // Behind a nationality a word without article begins another name: المجلس الروسي سيرغي.
      boolean another = !token.isDefinite() && text.isNationality(i - 1);
      if (!nominal || (closed && !definite) || (another && i > head + 1)) {
        break;
      }
      if (closed && beginsAnother(text, i)) {
        break;
      }
      closed |= definite;
      if (definite) {
        last = i;
      }
    }
    return last > head ? last : -1;
  }

  /** The و between two fields of one ministry. */
  private static boolean joinsFields(EntityText text, int head, int and) {
    return text.key(and).equals("و")
        && and + 1 < text.size()
        && text.token(and + 1).isDefinite()
        && text.token(and + 1).isNoun()
        && text.key(head).equals("وزاره");
  }

  /** A noun with article, which belongs to no name that has ended. */
  private static boolean beginsAnother(EntityText text, int i) {
    AnnotatedToken token = text.token(i);
    return token.isNoun()
        && !token.isAdjective()
        && token.isDefinite()
        && !text.isNationality(i)
        && !text.isTaggedName(i)
        && !text.key(i - 1).equals("و");
  }

  /** A ministry by its field, or a body with a nationality: وزارة الصحة، البنك المركزي التونسي. */
  static boolean isOfState(EntityText text, TokenSpan name) {
    for (int i = name.first(); i <= name.last(); i++) {
      if (text.is("portfolios", i) || text.isNationality(i)) {
        return true;
      }
    }
    return false;
  }

  /** الخارجية الأميركية: the field of a ministry with a nationality, which agrees with it. */
  private static boolean isFieldOfMinistry(EntityText text, int i) {
    return text.is("portfolios", i)
        && i + 1 < text.size()
        && text.token(i + 1).isDefinite()
        && text.key(i + 1).endsWith("ه")
        && text.isNationality(i + 1);
  }
}
