package rasid.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.lexicon.WordLists;
import rasid.record.EntityType;
import rasid.text.ArabicNormalizer;
import rasid.text.TextRange;

/** Finds the things that a name of an article can stand for. */
final class EntityLinker {

  private static final String MINISTRY = "وزارة";

  private static final String AFFAIRS = ArabicNormalizer.key("الشؤون");

  private final Set<String> portfolios;
  private final Set<String> ofAffairs;
  private final Set<String> ofTowns;
  private final Set<String> titles;
  private final Gazetteer gazetteer;
  private final String text;

  /**
   * @param text the article
   */
  EntityLinker(WordLists words, Gazetteer gazetteer, String text) {
    this.portfolios = words.get("portfolios");
    this.ofAffairs = words.get("of-affairs");
    this.ofTowns = words.get("bodies-of-towns");
    this.titles = words.get("titles-of-bodies");
    this.gazetteer = gazetteer;
    this.text = text;
  }

  /** The most prominent listed thing of this type and name, else one known by its name only. */
  NamedThing link(EntityType type, AnnotatedSentence sentence, int first, int last) {
    List<NamedThing> things = candidates(type, key(sentence, first, sentence.range(first, last)));
    if (things.isEmpty()) {
      things = titled(type, sentence, first, last);
    }
    return things.isEmpty() ? unlisted(type, sentence, first, last) : best(things);
  }

  /**
   * The listed things of a name that begins with a title, but those that have another title
   * themselves: وكالة رويترز is رويترز, شركة الأناضول is not وكالة الأناضول.
   */
  private List<NamedThing> titled(
      EntityType type, AnnotatedSentence sentence, int first, int last) {
    String title = sentence.key(first);
    List<NamedThing> titled = new ArrayList<>();
    if (first < last && titles.contains(title)) {
      String name = key(sentence, first + 1, sentence.range(first + 1, last));
      for (NamedThing thing : candidates(type, name)) {
        String own = ArabicNormalizer.key(thing.nameAr()).split(" ", 2)[0];
        if (own.equals(title) || !titles.contains(own)) {
          titled.add(thing);
        }
      }
    }
    return titled;
  }

  /**
   * What a name is looked up by.
   *
   * @param first its first token
   * @param range where it stands, which may begin beside its first token
   */
  String key(AnnotatedSentence sentence, int first, TextRange range) {
    String key = ArabicNormalizer.key(text, range.begin(), range.end());
    boolean isWhole = range.begin() == sentence.tokens().get(first).range().begin();
    return isWhole && lacksAlef(sentence, first) ? "ا" + key : key;
  }

  /** The listed things of a name that are of a type, or of any kind of place. */
  List<NamedThing> candidates(EntityType type, String key) {
    List<NamedThing> candidates = new ArrayList<>();
    for (NamedThing thing : gazetteer.known(key)) {
      if (thing.type() == type) {
        candidates.add(thing);
      }
    }
    List<NamedThing> named = gazetteer.named(key);
    for (NamedThing thing : named == null ? List.<NamedThing>of() : named) {
      // A body of two lists is one, with the country that it has as a well-known one.
      boolean isAgain = !candidates.isEmpty() && thing.kind() == null && !thing.isAdded();
      boolean isOfType = isPlace(thing.type()) ? isPlace(type) : thing.type() == type;
      if (isOfType && !isAgain) {
        candidates.add(thing);
      }
    }
    return candidates;
  }

  /** A thing that no list of places and bodies has, with the country that its name tells. */
  NamedThing unlisted(EntityType type, AnnotatedSentence sentence, int first, int last) {
    if (type == EntityType.ORGANIZATION) {
      return body(sentence, first, last);
    }
    NamedThing people =
        type == EntityType.NORP && first == last
            ? gazetteer.people(sentence.tokens().get(first))
            : null;
    if (people != null) {
      return people;
    }
    return NamedThing.unlisted(type, written(sentence, first, last), null);
  }

  /** The words of a name; behind لل with the letter of its article that is not written there. */
  private String written(AnnotatedSentence sentence, int first, int last) {
    String words = sentence.range(first, last).of(text);
    return lacksAlef(sentence, first) ? "ا" + words : words;
  }

  /** Whether a name stands behind ل and is written without the first letter of its article. */
  private static boolean lacksAlef(AnnotatedSentence sentence, int first) {
    String surface = ArabicNormalizer.key(sentence.tokens().get(first).surface());
    return surface.startsWith("ل") && sentence.key(first).equals("ا" + surface);
  }

  /**
   * A body under its name without nationality, which is its country: وزارة الداخلية الروسية and
   * الداخلية الروسية are the وزارة الداخلية of RU, وزارة الصحة في غزة is the وزارة الصحة of PS.
   */
  private NamedThing body(AnnotatedSentence sentence, int first, int last) {
    int end = endBeforeCountry(sentence, first, last);
    String country = end < last ? countryOf(sentence, end + 2, last) : null;
    for (int i = end; i > first; i--) {
      NamedThing people = gazetteer.nisba(sentence.tokens().get(i).stem());
      if (people != null && people.country() != null) {
        country = people.country();
        end = i == end ? i - 1 : end;
      }
    }
    String name = withoutAffairs(sentence, first, end);
    // الدفاع المدني is none of a ministry.
    if (first == end && portfolios.contains(sentence.key(first))) {
      name = MINISTRY + " " + name;
    }
    List<NamedThing> listed =
        new ArrayList<>(candidates(EntityType.ORGANIZATION, ArabicNormalizer.key(name)));
    listed.addAll(titled(EntityType.ORGANIZATION, sentence, first, end));
    for (NamedThing known : listed) {
      if (country != null && country.equals(known.country())) {
        return known;
      }
    }
    return NamedThing.unlisted(EntityType.ORGANIZATION, name, country);
  }

  /** وزارة الشؤون الداخلية is وزارة الداخلية; other ministries keep the word. */
  private String withoutAffairs(AnnotatedSentence sentence, int first, int last) {
    boolean has =
        last > first
            && ofAffairs.contains(sentence.key(last))
            && sentence.key(last - 1).equals(AFFAIRS);
    if (!has) {
      return written(sentence, first, last);
    }
    String field = written(sentence, last, last);
    return last - 1 == first ? field : written(sentence, first, last - 2) + " " + field;
  }

  /** The last token before في and a place of a country, as in وزارة الصحة في غزة; else the last. */
  private int endBeforeCountry(AnnotatedSentence sentence, int first, int last) {
    for (int i = first + 1; i < last; i++) {
      if (sentence.key(i).equals("في") && countryOf(sentence, i + 1, last) != null) {
        return i - 1;
      }
    }
    return last;
  }

  private @Nullable String countryOf(AnnotatedSentence sentence, int first, int last) {
    String key = key(sentence, first, sentence.range(first, last));
    List<NamedThing> places = candidates(EntityType.GPE, key);
    return places.isEmpty() ? null : best(places).country();
  }

  /** Gives ministries without nationality the country that the article speaks of most. */
  List<Mention> withCountry(
      List<AnnotatedSentence> sentences, List<Mention> mentions, @Nullable String country) {
    List<Mention> of = new ArrayList<>();
    for (Mention mention : mentions) {
      boolean isMinistry =
          mention.type() == EntityType.ORGANIZATION
              && mention.thing().country() == null
              && mention.thing().wikidata() == null
              && isMinistry(sentences.get(mention.sentence()), mention);
      of.add(isMinistry ? mention.of(mention.thing().in(country)) : mention);
    }
    return of;
  }

  /** Whether a name begins with a word for bodies or events of a town, such as hospitals. */
  boolean isOfTown(AnnotatedSentence sentence, Mention mention) {
    return (mention.type() == EntityType.ORGANIZATION || mention.type() == EntityType.MISC)
        && ofTowns.contains(sentence.tokens().get(mention.firstToken()).stem());
  }

  private boolean isMinistry(AnnotatedSentence sentence, Mention mention) {
    for (int i = mention.firstToken(); i <= mention.lastToken(); i++) {
      if (portfolios.contains(sentence.key(i))) {
        return true;
      }
    }
    return false;
  }

  /** The most prominent of things of one name, the first of equals. */
  static NamedThing best(List<NamedThing> things) {
    NamedThing best = things.get(0);
    for (NamedThing thing : things) {
      if (!best.isAdded() && (thing.isAdded() || thing.prominence() > best.prominence())) {
        best = thing;
      }
    }
    return best;
  }

  private static boolean isPlace(EntityType type) {
    return type == EntityType.GPE || type == EntityType.LOCATION || type == EntityType.FACILITY;
  }
}
