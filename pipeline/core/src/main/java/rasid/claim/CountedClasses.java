package rasid.claim;

import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;
import rasid.lexicon.ClassLexicon;

/** Tells the class of what is counted where its head word does not. */
final class CountedClasses {

  private final ClassLexicon lexicon;

  CountedClasses(ClassLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What a measure is of: ten tons of weapons are weapons. */
  String measured(AnnotatedSentence sentence, int number) {
    for (int i = number + 1; i < Math.min(sentence.size(), number + 5); i++) {
      if (sentence.key(i).equals("من")) {
        ClassLexicon.Found found = lexicon.at(sentence, i + 1);
        return found == null ? CountedThing.OTHER : found.symbol();
      }
    }
    return CountedThing.OTHER;
  }

  /** The class that a word of a stretch gives to a generic head; null when none does. */
  @Nullable String specified(AnnotatedSentence sentence, int from, int last) {
    for (int i = from; i <= last; i++) {
      AnnotatedToken token = sentence.tokens().get(i);
      if (token.key().equals("،")
          || token.key().equals(".")
          || (token.key().equals("و") && i > from + 2)) {
        return null;
      }
      String symbol = lexicon.specifier(token.key());
      if (symbol != null) {
        return symbol;
      }
    }
    return null;
  }

  /**
   * Persons without a kind of their own are migrants or peacekeepers where the sentence speaks of
   * such.
   */
  @Nullable String context(AnnotatedSentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      String symbol = lexicon.specifier(sentence.key(i));
      boolean keepsPeace = sentence.key(i).equals("حفظ") && sentence.key(i + 1).endsWith("سلام");
      if (keepsPeace) {
        return "PEACEKEEPER";
      }
      if ("MIGRANT".equals(symbol)) {
        return symbol;
      }
    }
    return null;
  }

  /** "30 ألف أميركي" are people: a number before a nationality counts its people. */
  static boolean isNationality(AnnotatedSentence sentence, int head) {
    AnnotatedToken token = sentence.tokens().get(head);
    String key = token.key();
    boolean nisba =
        key.endsWith("ي") || key.endsWith("يا") || key.endsWith("يين") || key.endsWith("يون");
    return nisba && key.length() > 4;
  }
}
