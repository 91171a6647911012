package rasid.entity;

import java.util.List;
import java.util.Objects;
import rasid.annotation.AnnotatedSentence;
import rasid.record.EntityType;

/**
 * What an article says for a place of a name, in powers of ten of people: what else it says of its
 * country, what stands beside the name, and whether it names a place near it.
 */
final class PlaceEvidence {

  /** What an article that speaks of one country only says for its places. */
  private static final double COUNTRY_OF_ARTICLE = 3;

  /** Evidence from which an article's share counts in full: that of two places. */
  private static final double ENOUGH = 2;

  private static final double SAME_SENTENCE = 1;
  private static final double BESIDE = 4;
  private static final double NEAR = 0.7;

  /** Tokens between a name and the country that says where it is. */
  private static final int BESIDE_REACH = 3;

  private static final double NEAR_KM = 150;
  private static final double KM_OF_DEGREE = 111.2;

  private final List<AnnotatedSentence> sentences;
  private final PlaceNames names;
  private final CountryEvidence countries;

  /**
   * @param names the names of the article
   * @param countries what the article says of each country
   */
  PlaceEvidence(List<AnnotatedSentence> sentences, PlaceNames names, CountryEvidence countries) {
    this.sentences = sentences;
    this.names = names;
    this.countries = countries;
  }

  /** How much speaks for a place of a name; 0 for nothing. */
  double of(PlaceName name, NamedThing thing) {
    return ofArticle(name, thing) + beside(name, thing) + near(name, thing);
  }

  /** What the rest of the article says of its country. */
  private double ofArticle(PlaceName name, NamedThing thing) {
    double others = countries.of(thing.country()) - name.saysOf(thing.country());
    double total = countries.total() - name.saysOfAll();
    return others <= 0 ? 0 : COUNTRY_OF_ARTICLE * others / Math.max(total, ENOUGH);
  }

  /** What the words beside a name and its sentence say. */
  private double beside(PlaceName name, NamedThing thing) {
    double most = 0;
    for (Mention mention : name.mentions()) {
      AnnotatedSentence sentence = sentences.get(mention.sentence());
      for (Mention other : names.in(mention.sentence())) {
        if (!other.equals(mention) && thing.country() != null && isOf(other, thing.country())) {
          most = Math.max(most, isBeside(sentence, mention, other) ? BESIDE : SAME_SENTENCE);
        }
      }
    }
    return most;
  }

  /** Whether a mention is surely of a country. */
  private boolean isOf(Mention mention, String country) {
    if (mention.type() == EntityType.NORP) {
      return country.equals(mention.thing().country());
    }
    PlaceName name = names.of(mention);
    return name != null && name.known() != null && country.equals(name.known().country());
  }

  /** A country a few words behind a name, or a nationality right before or behind it. */
  private static boolean isBeside(AnnotatedSentence sentence, Mention name, Mention other) {
    if (other.lastToken() + 1 == name.firstToken()) {
      return other.type() == EntityType.NORP;
    }
    int between = other.firstToken() - name.lastToken() - 1;
    if (between < 0 || between > BESIDE_REACH) {
      return false;
    }
    for (int i = name.lastToken() + 1; i < other.firstToken(); i++) {
      if (sentence.key(i).equals("و") || sentence.tokens().get(i).isVerb()) {
        return false;
      }
    }
    return other.type() != EntityType.NORP || between == 0;
  }

  /** Whether a place lies near another one of its country that the article names. */
  private double near(PlaceName name, NamedThing thing) {
    Double lat = thing.lat();
    Double lon = thing.lon();
    if (lat == null || lon == null || thing.isCountry()) {
      return 0;
    }
    for (PlaceName other : names.all()) {
      NamedThing known = other.known();
      if (other == name
          || known == null
          || known.isCountry()
          || !Objects.equals(known.country(), thing.country())) {
        continue;
      }
      Double otherLat = known.lat();
      Double otherLon = known.lon();
      if (otherLat != null && otherLon != null) {
        double north = (otherLat - lat) * KM_OF_DEGREE;
        double east = (otherLon - lon) * KM_OF_DEGREE * Math.cos(Math.toRadians(lat));
        if (Math.hypot(north, east) < NEAR_KM) {
          return NEAR;
        }
      }
    }
    return 0;
  }
}
