package rasid.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.lexicon.WordLists;
import rasid.record.EntityType;

/**
 * Decides which of the listed places of its name each place of an article is. What it weighs, in
 * powers of ten of people: how much a place is named anyway, what else the article says of its
 * country, and best of all a word beside the name (طرابلس اللبنانية، صور جنوبي لبنان). A name has
 * one meaning in an article. Where nothing speaks for any of several places, or for a village
 * abroad, it stays without a country.
 */
final class PlaceLinker {

  /** What an article that speaks of one country only says for its places. */
  private static final double COUNTRY_OF_ARTICLE = 3;

  /** Evidence from which an article's share counts in full: that of two places. */
  private static final double ENOUGH = 2;

  private static final double SAME_SENTENCE = 1;
  private static final double BESIDE = 4;
  private static final double DECLARED_FIRST = 1.5;
  private static final double NEAR = 0.7;

  /** What a place that news does not name lacks beside one of its name that news does. */
  private static final double BESIDE_NEWS = 2;

  private static final double KIND = 1.5;

  /** Tokens between a name and the country that says where it is. */
  private static final int BESIDE_REACH = 3;

  private static final double NEAR_KM = 150;
  private static final double KM_OF_DEGREE = 111.2;

  /** A place that leads others by so much is taken for known when countries are counted. */
  private static final double CLEAR_LEAD = 1.5;

  /** Those that lead by less are not told apart. */
  private static final double LEAST_LEAD = 0.35;

  /** Places that are named less are villages, which need evidence of their country: 15,000. */
  private static final double VILLAGE = Math.log10(15_000);

  /** Prominence from which a part of a name is taken for a place. */
  private static final double KNOWN = 5;

  private final Gazetteer gazetteer;
  private final EntityLinker names;
  private final TownsInNames towns;
  private final Set<String> attackers;
  private final Set<String> provinceWords;

  /**
   * @param towns which parts of names are towns
   */
  PlaceLinker(WordLists words, Gazetteer gazetteer, EntityLinker names, TownsInNames towns) {
    this.gazetteer = gazetteer;
    this.names = names;
    this.towns = towns;
    this.attackers = words.get("attackers");
    this.provinceWords = words.get("province-words");
  }

  /** What is known of one name in an article. */
  private static final class Name {
    private final String key;
    private final List<NamedThing> candidates;
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, Double> own = new HashMap<>();
    private @Nullable NamedThing known;

    private Name(String key, List<NamedThing> candidates) {
      this.key = key;
      this.candidates = candidates;
    }
  }

  /** The mentions with the places that their names stand for, and ministries of their country. */
  List<Mention> link(List<AnnotatedSentence> sentences, List<Mention> mentions) {
    Map<String, Name> byKey = new LinkedHashMap<>();
    Map<Integer, List<Mention>> bySentence = new HashMap<>();
    IdentityHashMap<Mention, Name> nameOf = new IdentityHashMap<>();
    for (Mention mention : mentions) {
      Name name = name(sentences.get(mention.sentence()), mention, byKey);
      if (name != null) {
        nameOf.put(mention, name);
      }
      bySentence.computeIfAbsent(mention.sentence(), index -> new ArrayList<>()).add(mention);
    }
    CountryEvidence evidence = new CountryEvidence(attackers);
    for (Mention mention : mentions) {
      count(sentences, mention, nameOf.get(mention), evidence);
    }
    Map<Name, NamedThing> chosen = new HashMap<>();
    for (Name name : byKey.values()) {
      chosen.put(name, choose(name, sentences, bySentence, byKey, nameOf, evidence));
    }
    List<Mention> linked = new ArrayList<>();
    for (Mention mention : mentions) {
      Name name = nameOf.get(mention);
      linked.add(
          name == null
              ? mention
              : mention.of(
                  named(sentences.get(mention.sentence()), mention, name, chosen.get(name))));
    }
    return names.withCountry(sentences, linked, country(sentences, linked, attackers));
  }

  /** The thing of a name, or what lies in its country when the name is a part of the mention's. */
  private NamedThing named(
      AnnotatedSentence sentence, Mention mention, Name name, NamedThing chosen) {
    return names.key(sentence, mention.firstToken(), mention.range()).equals(name.key)
        ? chosen
        : mention.thing().in(chosen.country());
  }

  /** The country that an article's mentions say most of, or null. */
  static @Nullable String country(
      List<AnnotatedSentence> sentences, List<Mention> mentions, Set<String> attackers) {
    CountryEvidence evidence = new CountryEvidence(attackers);
    for (Mention mention : mentions) {
      String country = mention.thing().country();
      if (country != null) {
        evidence.add(country, evidence.weight(sentences.get(mention.sentence()), mention));
      }
    }
    return evidence.first();
  }

  private @Nullable Name name(
      AnnotatedSentence sentence, Mention mention, Map<String, Name> byKey) {
    Name name =
        name(mention.type(), names.key(sentence, mention.firstToken(), mention.range()), 0, byKey);
    if (name == null) {
      for (TownsInNames.Part part : towns.of(sentence, mention)) {
        String key = names.key(sentence, part.first(), part.range());
        name = name == null ? name(EntityType.GPE, key, KNOWN, byKey) : name;
      }
    }
    if (name != null) {
      name.mentions.add(mention);
    }
    return name;
  }

  private @Nullable Name name(EntityType type, String key, double least, Map<String, Name> byKey) {
    List<NamedThing> candidates = names.candidates(type, key);
    boolean isKnown = !candidates.isEmpty() && EntityLinker.best(candidates).prominence() >= least;
    // A hospital may have the name of a place.
    String ofKind = type == EntityType.ORGANIZATION ? "body " + key : key;
    return isKnown
        ? byKey.computeIfAbsent(ofKind, unseen -> known(new Name(key, candidates)))
        : null;
  }

  /** Notes the place that a name stands for when no other comes near it, and no region. */
  private Name known(Name name) {
    if (ofSeveralStates(name) != null) {
      return name;
    }
    NamedThing best = EntityLinker.best(name.candidates);
    for (NamedThing thing : name.candidates) {
      best = anyway(name, thing) > anyway(name, best) ? thing : best;
    }
    double lead = Double.MAX_VALUE;
    for (NamedThing thing : name.candidates) {
      if (!Objects.equals(thing.country(), best.country())) {
        lead = Math.min(lead, anyway(name, best) - anyway(name, thing));
      }
    }
    if (lead >= CLEAR_LEAD && best.prominence() >= VILLAGE) {
      name.known = best;
    }
    return name;
  }

  private double anyway(Name name, NamedThing thing) {
    boolean isFirst = gazetteer.isFirst(name.key, thing);
    return thing.prominence()
        + (isFirst ? DECLARED_FIRST : 0)
        - (!isFirst && isBesideNews(name, thing) ? BESIDE_NEWS : 0);
  }

  /** Whether news knows a place of a name, a town at least, and none in the country of another. */
  private boolean isBesideNews(Name name, NamedThing thing) {
    boolean isBeside = false;
    for (NamedThing other : name.candidates) {
      if (gazetteer.isOfNews(other) && Objects.equals(other.country(), thing.country())) {
        return false;
      }
      isBeside |= other.prominence() >= KNOWN && gazetteer.isOfNews(other);
    }
    return isBeside && !thing.isCountry() && !thing.isAdded();
  }

  private static void count(
      List<AnnotatedSentence> sentences,
      Mention mention,
      @Nullable Name name,
      CountryEvidence evidence) {
    NamedThing thing = name == null ? mention.thing() : name.known;
    if (thing != null && thing.country() != null) {
      double weight = evidence.weight(sentences.get(mention.sentence()), mention.of(thing));
      evidence.add(thing.country(), weight);
      if (name != null) {
        name.own.merge(thing.country(), weight, Double::sum);
      }
    }
  }

  private NamedThing choose(
      Name name,
      List<AnnotatedSentence> sentences,
      Map<Integer, List<Mention>> bySentence,
      Map<String, Name> byKey,
      Map<Mention, Name> nameOf,
      CountryEvidence evidence) {
    NamedThing first = name.candidates.get(0);
    if (first.isAdded()) {
      return first;
    }
    NamedThing region = ofSeveralStates(name);
    boolean isProvince = isProvince(name, sentences, bySentence);
    if (region != null && !isProvince) {
      return region;
    }
    NamedThing best = null;
    double most = Double.NEGATIVE_INFINITY;
    double support = 0;
    double[] scores = new double[name.candidates.size()];
    for (int i = 0; i < scores.length; i++) {
      NamedThing thing = name.candidates.get(i);
      double speaks =
          ofArticle(name, thing, evidence)
              + beside(name, thing, sentences, bySentence, nameOf)
              + near(name, thing, byKey);
      scores[i] =
          anyway(name, thing)
              + speaks
              + (isProvince && thing.kind() == PlaceKind.PROVINCE ? KIND : 0);
      if (scores[i] > most) {
        most = scores[i];
        best = thing;
        support = speaks;
      }
    }
    boolean isVillage = best.kind() != null && best.prominence() < VILLAGE;
    boolean unsure = support == 0 && (isVillage || isAnywhere(name, best, sentences));
    for (int i = 0; i < scores.length; i++) {
      boolean other = !Objects.equals(name.candidates.get(i).country(), best.country());
      unsure |= other && most - scores[i] < LEAST_LEAD;
    }
    return unsure ? NamedThing.unlisted(name.mentions.get(0).type(), best.nameAr(), null) : best;
  }

  /** Whether many towns have what each mention of a name names: حي التضامن, ميدان التحرير. */
  private boolean isAnywhere(Name name, NamedThing thing, List<AnnotatedSentence> sentences) {
    for (Mention mention : name.mentions) {
      if (!towns.isAnywhere(sentences.get(mention.sentence()), mention, thing)) {
        return false;
      }
    }
    return true;
  }

  private static double ofArticle(Name name, NamedThing thing, CountryEvidence evidence) {
    double own = name.own.getOrDefault(String.valueOf(thing.country()), 0.0);
    double others = evidence.of(thing.country()) - own;
    double total = evidence.total() - name.own.values().stream().mapToDouble(w -> w).sum();
    return others <= 0 ? 0 : COUNTRY_OF_ARTICLE * others / Math.max(total, ENOUGH);
  }

  /** What the words beside a name and its sentence say. */
  private static double beside(
      Name name,
      NamedThing thing,
      List<AnnotatedSentence> sentences,
      Map<Integer, List<Mention>> bySentence,
      Map<Mention, Name> nameOf) {
    double most = 0;
    for (Mention mention : name.mentions) {
      AnnotatedSentence sentence = sentences.get(mention.sentence());
      for (Mention other : bySentence.get(mention.sentence())) {
        if (!other.equals(mention)
            && thing.country() != null
            && isOf(other, thing.country(), nameOf)) {
          most = Math.max(most, isBeside(sentence, mention, other) ? BESIDE : SAME_SENTENCE);
        }
      }
    }
    return most;
  }

  /** Whether a mention is surely of a country. */
  private static boolean isOf(Mention mention, String country, Map<Mention, Name> nameOf) {
    if (mention.type() == EntityType.NORP) {
      return country.equals(mention.thing().country());
    }
    Name name = nameOf.get(mention);
    return name != null && name.known != null && country.equals(name.known.country());
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
  private static double near(Name name, NamedThing thing, Map<String, Name> byKey) {
    if (thing.lat() == null || thing.isCountry()) {
      return 0;
    }
    for (Name other : byKey.values()) {
      NamedThing known = other.known;
      if (other != name
          && known != null
          && !known.isCountry()
          && known.lat() != null
          && Objects.equals(known.country(), thing.country())) {
        double north = (known.lat() - thing.lat()) * KM_OF_DEGREE;
        double east =
            (known.lon() - thing.lon()) * KM_OF_DEGREE * Math.cos(Math.toRadians(thing.lat()));
        if (Math.hypot(north, east) < NEAR_KM) {
          return NEAR;
        }
      }
    }
    return 0;
  }

  /** Whether a word for provinces is said of half of the mentions of a name or more. */
  private boolean isProvince(
      Name name, List<AnnotatedSentence> sentences, Map<Integer, List<Mention>> bySentence) {
    int provinces = 0;
    for (Mention mention : name.mentions) {
      AnnotatedSentence sentence = sentences.get(mention.sentence());
      int first = firstJoined(sentence, mention, bySentence.get(mention.sentence()));
      boolean isDirect = provinceWords.contains(sentence.key(mention.firstToken() - 1));
      provinces += isDirect || provinceWords.contains(sentence.key(first - 1)) ? 1 : 0;
    }
    return provinces > 0 && 2 * provinces >= name.mentions.size();
  }

  /** The first token of the places that و joins to one: ولايات الخرطوم ونهر النيل والقضارف. */
  private static int firstJoined(
      AnnotatedSentence sentence, Mention mention, List<Mention> others) {
    int first = mention.firstToken();
    for (int before = -1; before != first; ) {
      before = first;
      for (Mention other : others) {
        boolean isJoined =
            other.lastToken() + 2 == first
                && sentence.key(first - 1).equals("و")
                && (other.type() == EntityType.GPE || other.type() == EntityType.LOCATION);
        first = isJoined ? other.firstToken() : first;
      }
    }
    return first;
  }

  /**
   * The sea, river or part of the world of a name; null for none. A province that is called after
   * it is said to be one: البحر الأحمر is the sea, محافظة البحر الأحمر the province.
   */
  private static @Nullable NamedThing ofSeveralStates(Name name) {
    for (NamedThing thing : name.candidates) {
      if (thing.kind() == PlaceKind.REGION && thing.country() == null) {
        return thing;
      }
    }
    return null;
  }
}
