package rasid.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;
import rasid.annotation.TokenSpan;
import rasid.lexicon.Phrases;
import rasid.lexicon.WordLists;

/**
 * Whether a common word that is also the name of a town is the town where it stands: في صور is in
 * pictures or in Tyre. The words behind it say where it is (صور جنوبي لبنان), or the sentence names
 * another town of its country, or something happens there that happens in towns (قتل 12 في صور).
 */
final class CommonPlaces {

  /** Tokens between what happens and the preposition before the place. */
  private static final int EVENT_REACH = 7;

  /** Tokens behind a name among which the words lie that say where it is. */
  private static final int WHERE_REACH = 4;

  private final Gazetteer gazetteer;
  private final Set<String> locative;

  /**
   * Prepositions of what is no place more often: بحجة is on the pretext, من صور is from pictures.
   */
  private final Set<String> loose;

  private final Set<String> directions;
  private final Set<String> outskirts;
  private final Set<String> happenings;
  private final Set<String> harms;
  private final Set<String> afterPlaces;
  private final Set<String> hardly;
  private final Set<String> never;

  CommonPlaces(WordLists words, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.locative = words.get("locative");
    this.loose = words.get("loose-locative");
    this.directions = words.get("directions");
    this.outskirts = words.get("outskirts");
    this.happenings = words.get("happenings");
    this.harms = words.verbForms("harms");
    this.afterPlaces = words.get("after-places");
    this.hardly = words.get("hardly-places");
    this.never = words.get("never-places");
  }

  /** Whether the tokens are the name of a town, and the sentence says that it is one here. */
  boolean isPlace(AnnotatedSentence sentence, TokenSpan name) {
    int first = name.first();
    String key = key(sentence, name);
    List<NamedThing> things = gazetteer.named(key);
    if (things == null
        || !gazetteer.mustBeAnnounced(key)
        || never.contains(key)
        || sentence.tokens().get(first).isVerb()) {
      return false;
    }
    String before = sentence.key(first - 1);
    boolean happensHere =
        !hardly.contains(key)
            && locative.contains(before)
            && !loose.contains(before)
            && happens(sentence, first - 1);
    for (NamedThing thing : things) {
      String country = thing.country();
      boolean isFree = ends(sentence, name.last() + 1, country);
      if (isFree && happensHere && isTown(thing)) {
        return true;
      }
      if (country == null || !isOfTowns(thing)) {
        continue;
      }
      boolean isIn = locative.contains(before) || isStruck(sentence, first - 1);
      if (isIn && saysWhere(sentence, name.last() + 1, country)) {
        return true;
      }
      if (isFree
          && ((isIn && !loose.contains(before)) || joins(sentence, first, country))
          && namesAnother(sentence, name, country)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTown(NamedThing thing) {
    return isOfTowns(thing) && thing.kind() != PlaceKind.REGION;
  }

  private static boolean isOfTowns(NamedThing thing) {
    PlaceKind kind = thing.kind();
    return kind == PlaceKind.TOWN
        || kind == PlaceKind.PROVINCE
        || kind == PlaceKind.DISTRICT
        || kind == PlaceKind.REGION;
  }

  /** Whether what happens in towns stands before a preposition, with no other verb between. */
  private boolean happens(AnnotatedSentence sentence, int preposition) {
    for (int i = preposition - 1; i >= 0 && i >= preposition - EVENT_REACH; i--) {
      if (isStruck(sentence, i)) {
        return true;
      }
      if (sentence.tokens().get(i).isVerb()) {
        return false;
      }
    }
    return false;
  }

  /** A noun or verb of what happens in towns. */
  private boolean isStruck(AnnotatedSentence sentence, int i) {
    if (i < 0) {
      return false;
    }
    AnnotatedToken token = sentence.tokens().get(i);
    return happenings.contains(token.key()) || (!token.isDefinite() && harms.contains(token.key()));
  }

  /** Whether no word follows that goes on with the phrase: في بلد مجاور, في صور نشرت. */
  private boolean ends(AnnotatedSentence sentence, int next, @Nullable String country) {
    if (next >= sentence.size()) {
      return true;
    }
    AnnotatedToken token = sentence.tokens().get(next);
    return token.isPunctuation()
        || isNumber(token)
        || afterPlaces.contains(token.key())
        || (token.key().equals("و") && opensAnother(sentence, next + 1, country));
  }

  /**
   * Whether what stands behind و is no further noun of the phrase: a verb, another place of the
   * country, or a number of that place: في صور ومقاطع, but في صور وقتل, في صور والنبطية, في صور و3
   * في النبطية.
   */
  private boolean opensAnother(AnnotatedSentence sentence, int next, @Nullable String country) {
    if (next >= sentence.size() || country == null) {
      return false;
    }
    AnnotatedToken token = sentence.tokens().get(next);
    int reach = isNumber(token) ? WHERE_REACH : 1;
    for (int i = next; i < sentence.size() && i < next + reach; i++) {
      if (country.equals(countryOfPlace(sentence, i))) {
        return true;
      }
    }
    return token.isVerb();
  }

  private static boolean isNumber(AnnotatedToken token) {
    return Character.isDigit(token.surface().charAt(0));
  }

  /** A nationality, or a direction or preposition and a place of the country. */
  private boolean saysWhere(AnnotatedSentence sentence, int next, String country) {
    if (next < sentence.size()) {
      NamedThing people = gazetteer.nisba(sentence.tokens().get(next).stem());
      boolean isDefinite = sentence.tokens().get(next).isDefinite();
      if (people != null && isDefinite && country.equals(people.country())) {
        return true;
      }
    }
    for (int i = next; i < sentence.size() && i < next + WHERE_REACH; i++) {
      if (i > next && country.equals(countryOfPlace(sentence, i))) {
        return true;
      }
      String key = sentence.key(i);
      boolean leads =
          directions.contains(key)
              || outskirts.contains(key)
              || (locative.contains(key) && !key.equals("من"))
              || key.equals("،");
      if (!leads) {
        return false;
      }
    }
    return false;
  }

  /** Whether a place of the country and و stand before a token. */
  private boolean joins(AnnotatedSentence sentence, int first, String country) {
    return first > 1
        && sentence.key(first - 1).equals("و")
        && country.equals(countryOfPlace(sentence, first - 2));
  }

  private boolean namesAnother(AnnotatedSentence sentence, TokenSpan name, String country) {
    for (int i = 0; i < sentence.size(); i++) {
      if (i == name.first()) {
        i = name.last();
      } else if (country.equals(countryOfPlace(sentence, i))) {
        return true;
      }
    }
    return false;
  }

  /** The country of the place that a name at a token stands for beyond doubt, or null. */
  private @Nullable String countryOfPlace(AnnotatedSentence sentence, int i) {
    Optional<Phrases.Match<List<NamedThing>>> match = gazetteer.at(sentence, i);
    if (match.isEmpty() || sentence.tokens().get(i).isVerb()) {
      return null;
    }
    String key = key(sentence, new TokenSpan(i, match.get().last()));
    NamedThing best = EntityLinker.best(match.get().value());
    boolean isSure = best.isCountry() || gazetteer.isInNews(key);
    return isSure && best.kind() != null ? best.country() : null;
  }

  private static String key(AnnotatedSentence sentence, TokenSpan name) {
    StringBuilder key = new StringBuilder(sentence.key(name.first()));
    for (int i = name.first() + 1; i <= name.last(); i++) {
      key.append(' ').append(sentence.key(i));
    }
    return key.toString();
  }
}
