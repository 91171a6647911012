package rasid.entity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;
import rasid.record.EntityType;

/**
 * How much an article speaks of each country. Places say most; a nationality and a body say half,
 * because they may act abroad; bodies that all news names act anywhere and say nothing; those of an
 * attack, of its arms and of its army say nothing of where it happens, and a state that acts
 * little.
 */
final class CountryEvidence {

  private static final double PLACE = 1;
  private static final double ACTING_STATE = 0.25;
  private static final double PEOPLE = 0.5;

  /** Factor of what stands in the title or first sentence. */
  private static final double FIRST_SENTENCE = 2;

  /** Tokens before a nationality among which its noun is looked for. */
  private static final int NOUN_REACH = 2;

  private final Set<String> attackers;
  private final Map<String, Double> weights = new LinkedHashMap<>();

  /**
   * @param attackers nouns of attacks, arms and armies, without article
   */
  CountryEvidence(Set<String> attackers) {
    this.attackers = attackers;
  }

  void add(String country, double weight) {
    if (weight > 0) {
      weights.merge(country, weight, Double::sum);
    }
  }

  /** How much was said of a country. */
  double of(@Nullable String country) {
    return country == null ? 0 : weights.getOrDefault(country, 0.0);
  }

  /** How much was said of all. */
  double total() {
    double total = 0;
    for (double weight : weights.values()) {
      total += weight;
    }
    return total;
  }

  /** The country that most was said of, the first of equals; null when none was named. */
  @Nullable String first() {
    String first = null;
    double most = 0;
    for (Map.Entry<String, Double> entry : weights.entrySet()) {
      if (first == null || entry.getValue() > most) {
        first = entry.getKey();
        most = entry.getValue();
      }
    }
    return first;
  }

  /** How much a mention says of its country. */
  double weight(AnnotatedSentence sentence, Mention mention) {
    double factor = sentence.index() == 0 ? FIRST_SENTENCE : 1;
    return factor
        * switch (mention.type()) {
          case GPE, LOCATION, FACILITY -> acts(sentence, mention) ? ACTING_STATE : PLACE;
          case NORP -> attacks(sentence, mention) ? 0 : PEOPLE;
          case ORGANIZATION ->
              mention.thing().kind() == PlaceKind.HOSPITAL
                  ? PLACE
                  : isForce(sentence, mention) || isOfNews(mention) ? 0 : PEOPLE;
          default -> 0;
        };
  }

  /** A state behind a verb: أعلنت إسرائيل. */
  private static boolean acts(AnnotatedSentence sentence, Mention mention) {
    return mention.thing().isCountry()
        && mention.firstToken() > 0
        && sentence.tokens().get(mention.firstToken() - 1).isVerb();
  }

  /** A nationality behind a noun of attack: العدوان الإسرائيلي، القصف المدفعي الإسرائيلي. */
  private boolean attacks(AnnotatedSentence sentence, Mention mention) {
    for (int back = 1; back <= NOUN_REACH && back <= mention.firstToken(); back++) {
      AnnotatedToken token = sentence.tokens().get(mention.firstToken() - back);
      if (attackers.contains(token.stem())) {
        return true;
      }
      if (!token.isAdjective() && !token.isNoun()) {
        return false;
      }
    }
    return false;
  }

  /** A body that a list has, in which there are only such as all news names. */
  private static boolean isOfNews(Mention mention) {
    return mention.thing().nameEn() != null;
  }

  /** An army or one of its parts: جيش الاحتلال الإسرائيلي. */
  private boolean isForce(AnnotatedSentence sentence, Mention mention) {
    return mention.type() == EntityType.ORGANIZATION
        && attackers.contains(sentence.tokens().get(mention.firstToken()).stem());
  }
}
