package rasid.entity;

import rasid.NamedText;
import rasid.annotation.AnnotatedSentence;
import rasid.lexicon.Lexicons;

/** Sentences of tests as the searches for names see them, with the lists of the program. */
final class EntityTexts {

  static final Gazetteer GAZETTEER = Gazetteer.of(Lexicons.own());

  static final Triggers TRIGGERS = Triggers.of(Lexicons.own());

  private static final CommonPlaces COMMON = new CommonPlaces(Lexicons.own().words(), GAZETTEER);

  private EntityTexts() {}

  /** The first sentence of a text. */
  static EntityText of(NamedText text) {
    return of(text.first());
  }

  /** A sentence as {@link rasid.Texts} has them. */
  static EntityText of(String words) {
    return of(NamedText.of(words));
  }

  private static EntityText of(AnnotatedSentence sentence) {
    return new EntityText(Lexicons.own().words(), GAZETTEER, TRIGGERS, COMMON, sentence);
  }

  /** What finds the things of the names of a text. */
  static EntityLinker linker(String text) {
    return new EntityLinker(Lexicons.own().words(), GAZETTEER, text);
  }

  /** A place that a list has. */
  static NamedThing place(String name, String country, PlaceKind kind, double prominence) {
    return new NamedThing(
        kind.type(), name, null, null, country, kind, prominence, null, null, false);
  }
}
