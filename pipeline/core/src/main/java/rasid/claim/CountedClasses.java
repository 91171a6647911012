package rasid.claim;

import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;
import rasid.lexicon.ClassContexts;
import rasid.lexicon.ClassLexicon;
import rasid.lexicon.ClassTypes;

/** Tells the class of what is counted where its head word does not. */
final class CountedClasses {

  private final ClassLexicon lexicon;
  private final ClassTypes types;
  private final ClassContexts contexts;

  CountedClasses(ClassLexicon lexicon, ClassTypes types, ClassContexts contexts) {
    this.lexicon = lexicon;
    this.types = types;
    this.contexts = contexts;
  }

  /** The class of people of whom no more is said. */
  String people() {
    return types.people();
  }

  /** The class of amounts of money. */
  String money() {
    return types.money();
  }

  boolean isPeople(CountedThing thing) {
    return types.isPeople(thing.symbol());
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
  ClassLexicon.@Nullable Found specified(AnnotatedSentence sentence, int from, int last) {
    for (int i = from; i <= last; i++) {
      AnnotatedToken token = sentence.tokens().get(i);
      if (token.key().equals("،")
          || token.key().equals(".")
          || (token.key().equals("و") && i > from + 2)) {
        return null;
      }
      ClassLexicon.Found told = lexicon.specifierAt(sentence, i);
      if (told != null) {
        return told;
      }
    }
    return null;
  }

  /** What a sentence tells of persons without a kind of their own, or null. */
  ClassContexts.@Nullable Told context(AnnotatedSentence sentence) {
    return contexts.of(sentence);
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
