package rasid.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.lexicon.WordLists;

/**
 * Decides which of the listed places of its name each place of an article is. What it weighs, in
 * powers of ten of people: how much a place is named anyway, what else the article says of its
 * country, and best of all a word beside the name (طرابلس اللبنانية، صور جنوبي لبنان). A name has
 * one meaning in an article. Where nothing speaks for any of several places, or for a village
 * abroad, it stays without a country.
 */
final class PlaceLinker {

  /** What a word for provinces says for a province. */
  private static final double KIND = 1.5;

  /** Places that lead others by less are not told apart from them. */
  private static final double LEAST_LEAD = 0.35;

  private final EntityLinker names;
  private final TownsInNames towns;
  private final PlaceProminence prominence;
  private final ProvinceWords provinceWords;
  private final Set<String> attackers;

  /**
   * @param towns which parts of names are towns
   */
  PlaceLinker(WordLists words, Gazetteer gazetteer, EntityLinker names, TownsInNames towns) {
    this.names = names;
    this.towns = towns;
    this.prominence = new PlaceProminence(gazetteer);
    this.provinceWords = new ProvinceWords(words);
    this.attackers = words.get("attackers");
  }

  /** The mentions with the places that their names stand for, and ministries of their country. */
  List<Mention> link(List<AnnotatedSentence> sentences, List<Mention> mentions) {
    PlaceNames places = new PlaceNames(names, towns, prominence);
    for (Mention mention : mentions) {
      places.add(sentences.get(mention.sentence()), mention);
    }
    CountryEvidence countries = new CountryEvidence(attackers);
    for (Mention mention : mentions) {
      count(sentences, mention, places.of(mention), countries);
    }
    PlaceEvidence evidence = new PlaceEvidence(sentences, places, countries);
    Map<PlaceName, NamedThing> chosen = new HashMap<>();
    for (PlaceName name : places.all()) {
      chosen.put(name, choose(name, sentences, places, evidence));
    }
    List<Mention> linked = new ArrayList<>();
    for (Mention mention : mentions) {
      PlaceName name = places.of(mention);
      if (name == null) {
        linked.add(mention);
        continue;
      }
      NamedThing thing = Objects.requireNonNull(chosen.get(name), "each name has its thing");
      linked.add(mention.of(named(sentences.get(mention.sentence()), mention, name, thing)));
    }
    return names.withCountry(sentences, linked, country(sentences, linked, attackers));
  }

  /** The thing of a name, or what lies in its country when the name is a part of the mention's. */
  private NamedThing named(
      AnnotatedSentence sentence, Mention mention, PlaceName name, NamedThing chosen) {
    return names.key(sentence, mention.firstToken(), mention.range()).equals(name.key())
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

  /** Notes what a mention says of countries: of a name, when it is clear which place it is. */
  private static void count(
      List<AnnotatedSentence> sentences,
      Mention mention,
      @Nullable PlaceName name,
      CountryEvidence countries) {
    NamedThing thing = name == null ? mention.thing() : name.known();
    if (thing != null && thing.country() != null) {
      double weight = countries.weight(sentences.get(mention.sentence()), mention.of(thing));
      countries.add(thing.country(), weight);
      if (name != null) {
        name.says(thing.country(), weight);
      }
    }
  }

  private NamedThing choose(
      PlaceName name,
      List<AnnotatedSentence> sentences,
      PlaceNames places,
      PlaceEvidence evidence) {
    NamedThing first = name.candidates().get(0);
    if (first.isAdded()) {
      return first;
    }
    NamedThing region = name.ofSeveralStates();
    boolean isProvince = provinceWords.isProvince(name, sentences, places);
    if (region != null && !isProvince) {
      return region;
    }
    NamedThing best = first;
    double most = Double.NEGATIVE_INFINITY;
    double support = 0;
    double[] scores = new double[name.candidates().size()];
    for (int i = 0; i < scores.length; i++) {
      NamedThing thing = name.candidates().get(i);
      double speaks = evidence.of(name, thing);
      scores[i] =
          prominence.anyway(name, thing)
              + speaks
              + (isProvince && thing.kind() == PlaceKind.PROVINCE ? KIND : 0);
      if (scores[i] > most) {
        most = scores[i];
        best = thing;
        support = speaks;
      }
    }
    boolean isVillage = best.kind() != null && best.prominence() < PlaceProminence.VILLAGE;
    boolean unsure = support == 0 && (isVillage || isAnywhere(name, best, sentences));
    for (int i = 0; i < scores.length; i++) {
      boolean other = !Objects.equals(name.candidates().get(i).country(), best.country());
      unsure |= other && most - scores[i] < LEAST_LEAD;
    }
    return unsure ? NamedThing.unlisted(name.mentions().get(0).type(), best.nameAr(), null) : best;
  }

  /** Whether many towns have what each mention of a name names: حي التضامن, ميدان التحرير. */
  private boolean isAnywhere(PlaceName name, NamedThing thing, List<AnnotatedSentence> sentences) {
    for (Mention mention : name.mentions()) {
      if (!towns.isAnywhere(sentences.get(mention.sentence()), mention, thing)) {
        return false;
      }
    }
    return true;
  }
}
