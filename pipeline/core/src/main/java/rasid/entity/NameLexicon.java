package rasid.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import rasid.lexicon.Lexicons;
import rasid.record.EntityType;
import rasid.text.Letters;

/** What the lists say of single words: the lexicon features of the name tagger. */
public final class NameLexicon implements Function<String, List<String>> {

  private static final double LARGE = 6;
  private static final double MIDDLE = 5;

  private final Gazetteer gazetteer;
  private final Triggers triggers;

  NameLexicon(Gazetteer gazetteer, Triggers triggers) {
    this.gazetteer = gazetteer;
    this.triggers = triggers;
  }

  /**
   * What the tables say.
   *
   * @throws IllegalStateException when rows are bad, with table and line
   */
  public static NameLexicon of(Lexicons lexicons) {
    return new NameLexicon(Gazetteer.of(lexicons), Triggers.of(lexicons));
  }

  @Override
  public List<String> apply(String word) {
    List<String> known = new ArrayList<>();
    EntityType announced = triggers.of(word);
    if (announced != null) {
      known.add("announces " + announced);
    }
    if (gazetteer.nisba(Letters.bare(word)) != null) {
      known.add("nationality");
    }
    int people = gazetteer.people(word);
    if (people > 0) {
      known.add("person");
      // Powers of three: 1-2, 3-8, 9-26 ...
      known.add("people " + (int) (Math.log(people) / Math.log(3)));
    }
    List<NamedThing> things = gazetteer.word(word);
    if (things != null) {
      known.add("place");
      known.add("place " + size(things));
    }
    return known;
  }

  private static String size(List<NamedThing> things) {
    double most = 0;
    for (NamedThing thing : things) {
      if (thing.isCountry()) {
        return "country";
      }
      most = Math.max(most, thing.prominence());
    }
    return most >= LARGE ? "large" : most >= MIDDLE ? "middle" : "small";
  }
}
