package rasid.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.lexicon.Phrases;
import rasid.lexicon.WordLists;
import rasid.record.EntityType;

/** Decides which thing a name of an article stands for. */
final class EntityLinker {

  private static final String MINISTRY = "وزارة";

  /** وزارة الشؤون الداخلية is وزارة الداخلية; other ministries keep the word. */
  private static final Pattern AFFAIRS = Pattern.compile("الشؤون (?=(الداخلية|الخارجية)$)");

  private final Set<String> portfolios;
  private final Gazetteer gazetteer;
  private final String text;
  private final Map<String, Integer> countries;
  private final @Nullable String mainCountry;

  /**
   * @param text the article
   * @param countries which countries it speaks of
   */
  EntityLinker(WordLists words, Gazetteer gazetteer, String text, MainCountry countries) {
    this.portfolios = words.get("portfolios");
    this.gazetteer = gazetteer;
    this.text = text;
    this.countries = countries.ranking();
    mainCountry = countries.first();
  }

  /** The listed thing of this type and name, else one that is known by its name only. */
  NamedThing link(EntityType type, AnnotatedSentence sentence, int first, int last) {
    Optional<Phrases.Match<List<NamedThing>>> match = gazetteer.at(sentence, first);
    if (match.isPresent() && match.get().last() == last) {
      NamedThing best = best(match.get().value());
      if (isPlace(best.type()) ? isPlace(type) : best.type() == type) {
        return best;
      }
    }
    return unlisted(type, sentence, first, last);
  }

  /** A thing that is known by its name only, with the country that its name tells. */
  NamedThing unlisted(EntityType type, AnnotatedSentence sentence, int first, int last) {
    if (type == EntityType.ORGANIZATION) {
      return body(sentence, first, last);
    }
    return NamedThing.unlisted(type, sentence.range(first, last).of(text), null);
  }

  /**
   * A body under its name without nationality, which is its country: وزارة الداخلية الروسية and
   * الداخلية الروسية are the وزارة الداخلية of RU. A ministry without nationality is that of the
   * country that the article speaks of most.
   */
  private NamedThing body(AnnotatedSentence sentence, int first, int last) {
    String country = null;
    boolean isMinistry = false;
    int end = last;
    for (int i = last; i > first; i--) {
      NamedThing people = gazetteer.nisba(sentence.tokens().get(i).stem());
      if (people != null && people.country() != null) {
        country = people.country();
        end = i == end ? i - 1 : end;
      }
    }
    for (int i = first; i <= last; i++) {
      isMinistry |= portfolios.contains(sentence.key(i));
    }
    String name = AFFAIRS.matcher(sentence.range(first, end).of(text)).replaceFirst("");
    if (portfolios.contains(sentence.key(first))) {
      name = MINISTRY + " " + name;
    }
    return NamedThing.unlisted(
        EntityType.ORGANIZATION, name, country == null && isMinistry ? mainCountry : country);
  }

  /**
   * Among things of one name: the country, else one in a country that the article is about, else
   * the largest.
   */
  NamedThing best(List<NamedThing> things) {
    NamedThing best = things.get(0);
    for (NamedThing thing : things) {
      if (weight(thing) > weight(best)) {
        best = thing;
      }
    }
    return best;
  }

  private double weight(NamedThing thing) {
    double about = countries.getOrDefault(thing.country() == null ? "" : thing.country(), 0);
    return thing.population() == Long.MAX_VALUE
        ? Double.MAX_VALUE
        : about * 1e9 + thing.population();
  }

  private static boolean isPlace(EntityType type) {
    return type == EntityType.GPE || type == EntityType.LOCATION || type == EntityType.FACILITY;
  }
}
