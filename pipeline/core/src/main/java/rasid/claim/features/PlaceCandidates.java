package rasid.claim.features;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;
import rasid.annotation.TokenSpan;
import rasid.claim.features.PlaceCandidate.Kind;
import rasid.entity.Mention;
import rasid.lexicon.WordLists;
import rasid.record.EntityType;
import rasid.record.ZoneType;

/**
 * All that can be a place in an article: the names of places, and what stands behind a preposition
 * of place or a word for a settlement, whether or not it is recognised as a name.
 */
public final class PlaceCandidates {

  /** Words for settlements and other words between a preposition of place and the name. */
  private static final int BETWEEN = 2;

  /** Words of a noun phrase that count as one place. */
  private static final int PHRASE = 4;

  /** Names of earlier sentences that are looked at, the nearest ones. */
  private static final int EARLIER = 12;

  /** Mentions back to the earliest of them; an article that names so many has them in its lead. */
  private static final int LOOKED_AT = 1000;

  /** Sentences of an article whose names set where its story happens. */
  private static final int LEAD = 3;

  /** Sentences of the title and its first sentences whose place may be told further on. */
  private static final int AHEAD = 3;

  /** Sentences back to a noun phrase. */
  private static final int NEAR = 2;

  /** The words that tell that a place follows. */
  public static final class Words {

    private final Set<String> locative;
    private final Set<String> settlements;

    public Words(WordLists words) {
      locative = words.get("locative");
      settlements = words.get("settlements");
    }

    private boolean isPreposition(AnnotatedSentence sentence, int token) {
      return locative.contains(sentence.key(token));
    }

    private boolean isSettlement(AnnotatedSentence sentence, int token) {
      return token >= 0 && settlements.contains(sentence.tokens().get(token).stem());
    }
  }

  private final Words words;
  private final Map<Integer, List<PlaceCandidate>> bySentence = new HashMap<>();
  private final List<PlaceCandidate> names = new ArrayList<>();
  private final List<PlaceCandidate> phrases = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> title = new HashSet<>();
  private final Set<String> lead = new HashSet<>();

  /** The sentence that was asked for last, whose numbers all have the same candidates. */
  private int asked = -1;

  private List<PlaceCandidate> answer = List.of();

  private PlaceCandidates(Words words) {
    this.words = words;
  }

  /**
   * The candidates of an article.
   *
   * @param sentences all of its sentences, in order
   * @param mentions its names, in order
   */
  public static PlaceCandidates of(
      Words words, List<AnnotatedSentence> sentences, List<Mention> mentions) {
    PlaceCandidates all = new PlaceCandidates(words);
    int at = 0;
    for (AnnotatedSentence sentence : sentences) {
      int begin = at;
      while (at < mentions.size() && mentions.get(at).sentence() == sentence.index()) {
        at++;
      }
      if (tells(sentence.zone())) {
        all.add(sentence, mentions.subList(begin, at));
      }
    }
    return all;
  }

  private static boolean tells(ZoneType zone) {
    return switch (zone) {
      case TITLE, DATELINE, BODY, HEADING, EMBEDDED_POST -> true;
      default -> false;
    };
  }

  private void add(AnnotatedSentence sentence, List<Mention> mentions) {
    List<PlaceCandidate> here = new ArrayList<>();
    boolean[] named = new boolean[sentence.size()];
    for (Mention mention : mentions) {
      for (int i = mention.firstToken(); i <= mention.lastToken(); i++) {
        named[i] = true;
      }
      int preposition = preposition(sentence, mention.firstToken());
      if (mention.isPlace()
          || (preposition >= 0
              && (mention.type() == EntityType.ORGANIZATION
                  || isBehind(sentence, mention.firstToken())))) {
        PlaceCandidate candidate = of(sentence, mention.tokens(), kind(mention), mention);
        here.add(candidate);
        if (mention.isPlace()) {
          names.add(candidate);
          counts.merge(candidate.name(), 1, Integer::sum);
          if (sentence.zone() == ZoneType.TITLE) {
            title.add(candidate.name());
          }
          if (sentence.index() < LEAD) {
            lead.add(candidate.name());
          }
        }
      }
    }
    for (int i = 0; i < sentence.size(); i++) {
      if (!named[i] && isNominal(sentence.tokens().get(i)) && opensPhrase(sentence, i, named)) {
        int last = i;
        while (last + 1 < sentence.size()
            && last - i + 1 < PHRASE
            && !named[last + 1]
            && continuesPhrase(sentence.tokens().get(last + 1))) {
          last++;
        }
        PlaceCandidate phrase = of(sentence, new TokenSpan(i, last), Kind.NOUN, null);
        here.add(phrase);
        if (phrase.preposition() >= 0) {
          phrases.add(phrase);
        }
        i = last;
      }
    }
    here.sort((a, b) -> Integer.compare(a.first(), b.first()));
    bySentence.put(sentence.index(), here);
  }

  /** Whether a preposition of place or a word for a settlement stands right before a token. */
  private boolean isBehind(AnnotatedSentence sentence, int token) {
    int before = token - 1;
    while (before >= 0 && sentence.tokens().get(before).isPunctuation()) {
      before--;
    }
    return words.isPreposition(sentence, before) || words.isSettlement(sentence, before);
  }

  private boolean opensPhrase(AnnotatedSentence sentence, int token, boolean[] named) {
    int before = token - 1;
    while (before >= 0 && sentence.tokens().get(before).isPunctuation()) {
      before--;
    }
    boolean behind = words.isPreposition(sentence, before) || words.isSettlement(sentence, before);
    boolean category = words.isSettlement(sentence, token);
    if (category) {
      int next = token + 1;
      while (next < sentence.size() && sentence.tokens().get(next).isPunctuation()) {
        next++;
      }
      return behind
          && !(next < sentence.size() && (named[next] || isNominal(sentence.tokens().get(next))));
    }
    return behind || sentence.tokens().get(token).pos().contains("NNP");
  }

  private static boolean isNominal(AnnotatedToken token) {
    return (token.isNoun() || token.isAdjective()) && !token.isPunctuation();
  }

  private static boolean continuesPhrase(AnnotatedToken token) {
    return isNominal(token) && (token.isDefinite() || token.pos().contains("NNP"));
  }

  private PlaceCandidate of(
      AnnotatedSentence sentence, TokenSpan tokens, Kind kind, @Nullable Mention mention) {
    StringBuilder name = new StringBuilder();
    for (int i = tokens.first(); i <= tokens.last(); i++) {
      if (!words.isSettlement(sentence, i) || i == tokens.last()) {
        name.append(name.isEmpty() ? "" : " ").append(sentence.tokens().get(i).stem());
      }
    }
    return new PlaceCandidate(
        sentence, tokens, kind, name.toString(), mention, preposition(sentence, tokens.first()));
  }

  /**
   * The preposition of place before a name or before the words for a settlement that precede it.
   */
  private int preposition(AnnotatedSentence sentence, int first) {
    int nouns = 0;
    for (int i = first - 1; i >= 0 && nouns <= BETWEEN; i--) {
      if (words.isPreposition(sentence, i)) {
        return i;
      }
      if (isQuote(sentence.key(i))) {
        continue;
      }
      if (!sentence.tokens().get(i).isNoun() || sentence.tokens().get(i).isPunctuation()) {
        return -1;
      }
      nouns++;
    }
    return -1;
  }

  static boolean isQuote(String key) {
    return switch (key) {
      case "\"", "“", "”", "«", "»", "'", "(" -> true;
      default -> false;
    };
  }

  private static Kind kind(Mention mention) {
    return switch (mention.type()) {
      case GPE ->
          mention.thing().isCountry()
              ? Kind.COUNTRY
              : mention.thing().kind() != null ? Kind.TOWN : Kind.UNLISTED_TOWN;
      case LOCATION -> Kind.LOCATION;
      case FACILITY -> Kind.FACILITY;
      case ORGANIZATION -> Kind.BODY;
      default -> Kind.OTHER_NAME;
    };
  }

  /**
   * What can be the place of a number: all of its sentence, then the names that stand only
   * elsewhere, each where it stands nearest before, the nearest first.
   */
  public List<PlaceCandidate> of(int sentence) {
    if (asked != sentence) {
      asked = sentence;
      answer = Collections.unmodifiableList(collect(sentence));
    }
    return answer;
  }

  private List<PlaceCandidate> collect(int sentence) {
    List<PlaceCandidate> out = new ArrayList<>(in(sentence));
    Set<String> seen = new HashSet<>();
    out.forEach(candidate -> seen.add(candidate.name()));
    int before = before(names, sentence);
    int earlier = 0;
    for (int i = before - 1; i >= 0 && earlier < EARLIER && before - i <= LOOKED_AT; i--) {
      if (seen.add(names.get(i).name())) {
        out.add(names.get(i));
        earlier++;
      }
    }
    addLead(names, before, seen, out);
    for (int i = before; sentence < AHEAD && i < names.size(); i++) {
      PlaceCandidate name = names.get(i);
      if (name.sentence().index() > sentence + AHEAD) {
        break;
      }
      if (name.sentence().index() > sentence && seen.add(name.name())) {
        out.add(name);
      }
    }
    int phrasesBefore = before(phrases, sentence);
    for (int i = phrasesBefore - 1; i >= before(phrases, sentence - NEAR); i--) {
      if (seen.add(phrases.get(i).name())) {
        out.add(phrases.get(i));
      }
    }
    addLead(phrases, phrasesBefore, seen, out);
    return out;
  }

  /** Adds those of the first sentences, the last first. */
  private static void addLead(
      List<PlaceCandidate> all, int before, Set<String> seen, List<PlaceCandidate> out) {
    for (int i = Math.min(before, before(all, LEAD)) - 1; i >= 0; i--) {
      if (seen.add(all.get(i).name())) {
        out.add(all.get(i));
      }
    }
  }

  /** How many of some candidates stand before a sentence; they are in order. */
  private static int before(List<PlaceCandidate> all, int sentence) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).sentence().index() < sentence) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The candidates of a sentence, in order. */
  List<PlaceCandidate> in(int sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }

  /** How often the article names a place. */
  int count(PlaceCandidate candidate) {
    return counts.getOrDefault(candidate.name(), 0);
  }

  boolean inTitle(PlaceCandidate candidate) {
    return title.contains(candidate.name());
  }

  /** Whether one of the first sentences names it. */
  boolean inLead(PlaceCandidate candidate) {
    return lead.contains(candidate.name());
  }

  /** All names of places, in order. */
  public List<PlaceCandidate> names() {
    return Collections.unmodifiableList(names);
  }
}
