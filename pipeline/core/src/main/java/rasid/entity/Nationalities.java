package rasid.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.record.EntityType;
import rasid.text.ArabicNormalizer;

/** The people that adjectives of nationality (نسبة) name; what is added first stays. */
final class Nationalities {

  /** Letters of the shortest name that a nationality is derived from. */
  private static final int SHORTEST_DERIVED = 6;

  private static final int SHORTEST_STEM = 4;

  private final Map<String, NamedThing> people = new HashMap<>();

  /** The people that an adjective names, or null; the key is without article. */
  @Nullable NamedThing of(String stem) {
    return people.get(stem);
  }

  /**
   * The people that a noun names: an adjective, its accusative behind a number (12 سوريا) or its
   * dual (فلسطينيتان, لبنانيين); or null.
   */
  @Nullable NamedThing ofNoun(String stem) {
    NamedThing plain = people.get(stem);
    for (String ending : List.of("ا", "ان", "ين", "تان", "تين")) {
      if (plain == null && stem.endsWith(ending)) {
        String single = stem.substring(0, stem.length() - ending.length());
        plain = people.get(ending.startsWith("ت") ? single + "ه" : single);
      }
    }
    return plain;
  }

  /**
   * Adds an adjective of nisba.tsv.
   *
   * @param country its country, or null for people of none
   * @param isAdded whether a user's row says so
   */
  void add(String form, @Nullable NamedThing country, boolean isAdded) {
    // The people of a country is another thing than the country: it has no id of its own in the
    // list.
    NamedThing people =
        NamedThing.unlisted(
            EntityType.NORP,
            country == null ? singular(form) : country.nameAr(),
            country == null ? null : country.country());
    put(form, isAdded ? people.added() : people);
  }

  /**
   * Adds a form of the name of a people that lives in one country, and is not called by it.
   *
   * @param isAdded whether a user's row says so
   */
  void addPeople(String form, NamedThing country, boolean isAdded) {
    NamedThing people = NamedThing.unlisted(EntityType.NORP, singular(form), country.country());
    put(form, isAdded ? people.added() : people);
  }

  /** The masculine singular, by which a people is called whatever its form: حوثيون is حوثي. */
  private static String singular(String form) {
    for (String ending : List.of("ون", "ين", "ات", "ة")) {
      if (form.endsWith("ي" + ending)) {
        return form.substring(0, form.length() - ending.length());
      }
    }
    return form;
  }

  /** A plural stands for its other case too: سوريون, سوريين. */
  private void put(String form, NamedThing thing) {
    String key = ArabicNormalizer.key(form);
    putKey(key, thing);
    if (key.endsWith("يون")) {
      putKey(key.substring(0, key.length() - 2) + "ين", thing);
    }
  }

  /** What is added first stays, but for a people of no country where another row knows one. */
  private void putKey(String key, NamedThing thing) {
    people.merge(
        key,
        thing,
        (old, further) -> old.country() == null && further.country() != null ? further : old);
  }

  /**
   * The nationality of a name of a country, where the lists have none: أميركا gives أميركي and
   * أميركية, بيلاروسيا gives بيلاروسي, كازاخستان gives كازاخي. Names of one word that end in ا or
   * ستان only, because others make common words.
   */
  void derive(String name, NamedThing country) {
    String key = ArabicNormalizer.key(name);
    String ending =
        key.endsWith("ستان") ? "ستان" : key.endsWith("يا") ? "يا" : key.endsWith("ا") ? "ا" : "";
    String stem = key.substring(0, key.length() - ending.length());
    if (key.contains(" ")
        || ending.isEmpty()
        || key.length() < SHORTEST_DERIVED
        || stem.length() < SHORTEST_STEM) {
      return;
    }
    NamedThing derived = NamedThing.unlisted(EntityType.NORP, country.nameAr(), country.country());
    for (String form : List.of("ي", "يه", "يون", "يين")) {
      putKey(stem + form, derived);
    }
  }
}
