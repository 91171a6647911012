package rasid.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.TokenSpan;
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
  NamedThing link(EntityType type, AnnotatedSentence sentence, TokenSpan name) {
    List<NamedThing> things = candidates(type, key(sentence, name));
    if (things.isEmpty()) {
      things = titled(type, sentence, name);
    }
    return things.isEmpty() ? unlisted(type, sentence, name) : best(things);
  }

  /**
   * The listed things of a name that begins with a title, but those that have another title
   * themselves: وكالة رويترز is رويترز, شركة الأناضول is not وكالة الأناضول.
   */
  private List<NamedThing> titled(EntityType type, AnnotatedSentence sentence, TokenSpan name) {
    String title = sentence.key(name.first());
    List<NamedThing> titled = new ArrayList<>();
    if (!name.isSingle() && titles.contains(title)) {
      String rest = key(sentence, name.from(name.first() + 1));
      for (NamedThing thing : candidates(type, rest)) {
        String own = ArabicNormalizer.key(thing.nameAr()).split(" ", 2)[0];
        if (own.equals(title) || !titles.contains(own)) {
          titled.add(thing);
        }
      }
    }
    return titled;
  }

  /** What a name of some tokens is looked up by. */
  String key(AnnotatedSentence sentence, TokenSpan name) {
    return key(sentence, name.first(), sentence.range(name));
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
  NamedThing unlisted(EntityType type, AnnotatedSentence sentence, TokenSpan name) {
    if (type == EntityType.ORGANIZATION) {
      return body(sentence, name);
    }
    NamedThing people =
        type == EntityType.NORP && name.isSingle()
            ? gazetteer.people(sentence.tokens().get(name.first()))
            : null;
    if (people != null) {
      return people;
    }
    return NamedThing.unlisted(type, written(sentence, name), null);
  }

  /** The words of a name; behind لل with the letter of its article that is not written there. */
  private String written(AnnotatedSentence sentence, TokenSpan name) {
    String words = sentence.range(name).of(text);
    return lacksAlef(sentence, name.first()) ? "ا" + words : words;
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
  private NamedThing body(AnnotatedSentence sentence, TokenSpan tokens) {
    int first = tokens.first();
    int end = endBeforeCountry(sentence, tokens);
    String country = end < tokens.last() ? countryOf(sentence, tokens.from(end + 2)) : null;
    for (int i = end; i > first; i--) {
      NamedThing people = gazetteer.nisba(sentence.tokens().get(i).stem());
      if (people != null && people.country() != null) {
        country = people.country();
        end = i == end ? i - 1 : end;
      }
    }
    TokenSpan withoutCountry = tokens.to(end);
    String name = withoutAffairs(sentence, withoutCountry);
    // الدفاع المدني is none of a ministry.
    if (withoutCountry.isSingle() && portfolios.contains(sentence.key(first))) {
      name = MINISTRY + " " + name;
    }
    List<NamedThing> listed =
        new ArrayList<>(candidates(EntityType.ORGANIZATION, ArabicNormalizer.key(name)));
    listed.addAll(titled(EntityType.ORGANIZATION, sentence, withoutCountry));
    for (NamedThing known : listed) {
      if (country != null && country.equals(known.country())) {
        return known;
      }
    }
    return NamedThing.unlisted(EntityType.ORGANIZATION, name, country);
  }

  /** وزارة الشؤون الداخلية is وزارة الداخلية; other ministries keep the word. */
  private String withoutAffairs(AnnotatedSentence sentence, TokenSpan name) {
    int last = name.last();
    boolean has =
        !name.isSingle()
            && ofAffairs.contains(sentence.key(last))
            && sentence.key(last - 1).equals(AFFAIRS);
    if (!has) {
      return written(sentence, name);
    }
    String field = written(sentence, TokenSpan.of(last));
    return name.size() == 2 ? field : written(sentence, name.to(last - 2)) + " " + field;
  }

  /** The last token before في and a place of a country, as in وزارة الصحة في غزة; else the last. */
  private int endBeforeCountry(AnnotatedSentence sentence, TokenSpan name) {
    for (int i = name.first() + 1; i < name.last(); i++) {
      if (sentence.key(i).equals("في") && countryOf(sentence, name.from(i + 1)) != null) {
        return i - 1;
      }
    }
    return name.last();
  }

  private @Nullable String countryOf(AnnotatedSentence sentence, TokenSpan place) {
    List<NamedThing> places = candidates(EntityType.GPE, key(sentence, place));
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
