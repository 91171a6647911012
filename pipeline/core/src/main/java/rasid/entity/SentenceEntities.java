package rasid.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;
import rasid.lexicon.Phrases;
import rasid.lexicon.WordLists;
import rasid.record.EntityType;

/**
 * The search for entities in one sentence: gazetteers first, then bodies by their heads, people by
 * titles and name words, nationalities.
 */
final class SentenceEntities {

  private static final int LONGEST_BODY_NAME = 7;
  private static final int LONGEST_PERSON_NAME = 5;

  /** Tokens between a title and the name that it announces. */
  private static final int TITLE_WINDOW = 6;

  /** Prominence from which a place's name of several words is hardly a common phrase. */
  private static final double KNOWN = 4.2;

  /** Letters of the shortest place that news knows and no part of speech need tell. */
  private static final int SHORTEST_LOCATED = 4;

  private static final Set<String> QUOTES = Set.of("\"", "«", "“");

  private final Set<String> portfolios;
  private final Set<String> onBehalf;
  private final Set<String> settlements;
  private final Set<String> locative;
  private final Gazetteer gazetteer;
  private final Triggers triggers;
  private final AnnotatedSentence sentence;
  private final EntityLinker linker;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Mention> possible = new ArrayList<>();

  SentenceEntities(
      WordLists words,
      Gazetteer gazetteer,
      Triggers triggers,
      AnnotatedSentence sentence,
      EntityLinker linker) {
    this.portfolios = words.get("portfolios");
    this.onBehalf = words.get("on-behalf");
    this.settlements = words.get("settlements");
    this.locative = words.get("locative");
    this.gazetteer = gazetteer;
    this.triggers = triggers;
    this.sentence = sentence;
    this.linker = linker;
  }

  /** Finds the mentions, in order and without overlap. */
  List<Mention> find() {
    int i = 0;
    while (i < sentence.size()) {
      i = Math.max(i, next(i)) + 1;
    }
    return mentions;
  }

  /** Takes the mention that begins at a token, if any; returns its last token, or -1. */
  private int next(int i) {
    Optional<Phrases.Match<List<NamedThing>>> listed = gazetteer.at(sentence, i);
    Optional<Phrases.Match<List<NamedThing>>> match =
        listed.filter(found -> isName(sentence, found));
    if (listed.isPresent() && match.isEmpty() && isPossible(listed.get())) {
      possible.add(mention(i, listed.get().last(), EntityLinker.best(listed.get().value()), 0.5));
    }
    int site = siteEnd(i);
    if (site > i) {
      return add(i, site, linker.link(triggers.of(sentence.key(i)), sentence, i, site), 0.7);
    }
    int body = bodyEnd(i);
    int person = personEnd(i);
    if (match.isPresent() && person > match.get().last()) {
      match = Optional.empty();
    }
    if (match.isPresent() && match.get().last() >= body) {
      return add(i, match.get().last(), EntityLinker.best(match.get().value()), 0.9);
    }
    if (body > i) {
      return add(
          i,
          body,
          linker.unlisted(EntityType.ORGANIZATION, sentence, i, body),
          isOfState(i, body) ? Mention.SURE : 0.7);
    }
    if (person >= i) {
      return add(i, person, linker.unlisted(EntityType.PERSON, sentence, i, person), 0.7);
    }
    NamedThing people = gazetteer.nisba(sentence.tokens().get(i).stem());
    if (people != null) {
      return add(i, i, people, 0.8);
    }
    return glued(i)
        ? add(
            i, i + 1, EntityLinker.best(gazetteer.word(sentence.key(i) + sentence.key(i + 1))), 0.8)
        : place(i);
  }

  /** A name whose first letter the segmenter took for a proclitic: ك + ازاخستان. */
  private boolean glued(int i) {
    return isGlued(sentence, i) && gazetteer.word(sentence.key(i) + sentence.key(i + 1)) != null;
  }

  private int add(int first, int last, NamedThing thing, double confidence) {
    mentions.add(mention(first, last, thing, confidence));
    return last;
  }

  private Mention mention(int first, int last, NamedThing thing, double confidence) {
    return new Mention(
        sentence.index(),
        sentence.zone(),
        first,
        last,
        sentence.range(first, last),
        thing,
        confidence);
  }

  /** Listed places that news knows, where the part of speech does not tell that they are names. */
  List<Mention> possible() {
    return possible;
  }

  private boolean isPossible(Phrases.Match<List<NamedThing>> match) {
    AnnotatedToken token = sentence.tokens().get(match.first());
    return match.first() == match.last()
        && gazetteer.isInNews(token.key())
        && token.key().length() >= SHORTEST_LOCATED
        && !token.isVerb();
  }

  /**
   * Last token of a body's name that begins with its head word: وزارة الداخلية الكازاخستانية; -1
   * when there is none.
   */
  private int bodyEnd(int head) {
    if (isPortfolio(head)) {
      return head + 1;
    }
    if (triggers.of(sentence.key(head)) != EntityType.ORGANIZATION) {
      return -1;
    }
    int last = head;
    boolean closed = false;
    for (int i = head + 1; i < sentence.size() && i <= head + LONGEST_BODY_NAME; i++) {
      AnnotatedToken token = sentence.tokens().get(i);
      boolean definite = token.isDefinite() || token.pos().contains("NNP");
      boolean and =
          token.key().equals("و")
              && closed
              && i + 1 < sentence.size()
              && sentence.tokens().get(i + 1).isDefinite()
              && sentence.tokens().get(i + 1).isNoun()
              && sentence.tokens().get(head).key().equals("وزاره");
      if (and) {
        continue;
      }
      boolean nominal = (token.isNoun() || token.isAdjective()) && !token.isPunctuation();
      // A police station of a town is none of the body's name.
      if (settlements.contains(token.key()) && triggers.of(token.key()) == EntityType.GPE) {
        break;
      }
      // Behind a nationality a word without article begins another name: المجلس الروسي سيرغي.
      boolean another = !token.isDefinite() && gazetteer.nisba(stem(i - 1)) != null;
      if (!nominal || (closed && !definite) || (another && i > head + 1)) {
        break;
      }
      if (closed
          && token.isNoun()
          && !token.isAdjective()
          && token.isDefinite()
          && gazetteer.nisba(token.stem()) == null
          && !token.pos().contains("NNP")
          && !sentence.key(i - 1).equals("و")) {
        break;
      }
      closed |= definite;
      if (definite) {
        last = i;
      }
    }
    return last > head ? last : -1;
  }

  /** A ministry by its field, or a body with a nationality: وزارة الصحة، البنك المركزي التونسي. */
  private boolean isOfState(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (portfolios.contains(sentence.key(i)) || gazetteer.nisba(stem(i)) != null) {
        return true;
      }
    }
    return false;
  }

  /** الخارجية الأميركية: the field of a ministry with a nationality, which agrees with it. */
  private boolean isPortfolio(int i) {
    return portfolios.contains(sentence.key(i))
        && i + 1 < sentence.size()
        && sentence.tokens().get(i + 1).isDefinite()
        && sentence.key(i + 1).endsWith("ه")
        && gazetteer.nisba(stem(i + 1)) != null;
  }

  private String stem(int i) {
    return sentence.tokens().get(i).stem();
  }

  /**
   * Last token of a person's name that begins here: announced by a title, or two words that
   * people's names are made of.
   */
  private int personEnd(int first) {
    if (!isProper(first) || sentence.tokens().get(first).isDefinite()) {
      return -1;
    }
    int last = first;
    while (last + 1 < sentence.size()
        && last - first + 1 < LONGEST_PERSON_NAME
        && isProper(last + 1)) {
      last++;
    }
    if (announcedByTitle(first)) {
      return last;
    }
    boolean known =
        gazetteer.isNameWord(sentence.key(first))
            && last > first
            && gazetteer.isNameWord(sentence.key(last));
    boolean isLongName = gazetteer.isNameWord(sentence.key(first)) && last > first + 1;
    return known || isLongName ? last : -1;
  }

  /** A word tagged as a name that is no nationality. */
  private boolean isProper(int i) {
    AnnotatedToken token = sentence.tokens().get(i);
    return token.pos().contains("NNP")
        && !token.isPunctuation()
        && gazetteer.nisba(token.stem()) == null;
  }

  /**
   * A title before the name, with adjectives, quotes and brackets between: الرئيس الكازاخستاني،
   * "قاسم".
   */
  private boolean announcedByTitle(int first) {
    int last = behindBody(first - 1);
    for (int i = last; i >= Math.max(0, last - TITLE_WINDOW); i--) {
      AnnotatedToken token = sentence.tokens().get(i);
      if (triggers.of(token.key()) == EntityType.PERSON) {
        return true;
      }
      boolean between =
          token.isAdjective()
              || token.isDefinite()
              || token.isPunctuation()
              || onBehalf.contains(token.key())
              || gazetteer.nisba(token.stem()) != null;
      if (!between || token.key().equals(".") || token.key().equals(":")) {
        return false;
      }
    }
    return false;
  }

  /** The last token before a body that ends at a token, quotes between; that token itself else. */
  private int behindBody(int token) {
    int end = token;
    while (QUOTES.contains(sentence.key(end)) || sentence.key(end).equals("،")) {
      end--;
    }
    boolean body =
        !mentions.isEmpty()
            && mentions.get(mentions.size() - 1).lastToken() == end
            && mentions.get(mentions.size() - 1).type() == EntityType.ORGANIZATION;
    return body ? mentions.get(mentions.size() - 1).firstToken() - 1 : token;
  }

  /**
   * Last token of the name of a building or landscape, which its category word belongs to: مطار دبي
   * الدولي، نهر الليطاني; -1 when there is none.
   */
  private int siteEnd(int head) {
    EntityType type = triggers.of(sentence.key(head));
    boolean isSite =
        (type == EntityType.FACILITY || type == EntityType.LOCATION)
            && !settlements.contains(sentence.key(head));
    if (!isSite || head + 1 >= sentence.size()) {
      return -1;
    }
    Optional<Phrases.Match<List<NamedThing>>> listed = gazetteer.at(sentence, head);
    if (listed.isPresent() && listed.get().last() > head) {
      return listed.get().last();
    }
    int last = head;
    Optional<Phrases.Match<List<NamedThing>>> place = gazetteer.at(sentence, head + 1);
    if (place.isPresent() && place.get().value().get(0).kind() != null) {
      last = place.get().last();
    }
    while (last + 1 < sentence.size()
        && last - head < LONGEST_PERSON_NAME
        && (last == head || !sentence.tokens().get(last + 1).isDefinite())
        && isProper(last + 1)) {
      last++;
    }
    while (last > head
        && last + 1 < sentence.size()
        && sentence.tokens().get(last + 1).isAdjective()
        && sentence.tokens().get(last + 1).isDefinite()
        && gazetteer.nisba(stem(last + 1)) == null) {
      last++;
    }
    return last > head ? last : -1;
  }

  /**
   * An unlisted place behind its category word: مدينة س, also in quotes. Behind a word for a
   * settlement any noun is its name.
   */
  private int place(int i) {
    int category = QUOTES.contains(sentence.key(i - 1)) ? i - 2 : i - 1;
    EntityType type = triggers.of(sentence.key(category));
    if (type == null || type == EntityType.PERSON || type == EntityType.ORGANIZATION) {
      return -1;
    }
    AnnotatedToken token = sentence.tokens().get(i);
    boolean settlement =
        settlements.contains(sentence.key(category)) && token.isNoun() && !token.isPunctuation();
    if (!token.pos().contains("NNP") && !(settlement && token.key().length() > 2)) {
      return -1;
    }
    int last = i;
    while (last + 1 < sentence.size() && last < i + 2 && isProper(last + 1)) {
      last++;
    }
    return add(i, last, linker.unlisted(type, sentence, i, last), 0.6);
  }

  /**
   * Whether a gazetteer match reads as a name: its words are common in other senses, so the tagger
   * must agree on short ones.
   */
  private boolean isName(AnnotatedSentence sentence, Phrases.Match<List<NamedThing>> match) {
    NamedThing first = match.value().get(0);
    boolean single = match.first() == match.last();
    AnnotatedToken token = sentence.tokens().get(match.first());
    if (first.country() == null) {
      return true;
    }
    if (first.isAdded()) {
      return !single || !token.isVerb();
    }
    if (!single) {
      // Names of small places can be common phrases: one word at least must be tagged as a name.
      return first.isCountry()
          || first.prominence() >= KNOWN
          || sentence.tokens().subList(match.first(), match.last() + 1).stream()
              .anyMatch(word -> word.pos().contains("NNP"));
    }
    EntityType before = triggers.of(sentence.key(match.first() - 1));
    boolean opensHeadline = match.first() == 0 && sentence.key(match.last() + 1).equals(":");
    boolean announced = before == EntityType.GPE || before == EntityType.LOCATION || opensHeadline;
    boolean country = first.isCountry();
    if (country && token.key().length() > 4) {
      return !token.isVerb();
    }
    boolean located =
        gazetteer.isInNews(token.key())
            && token.key().length() >= SHORTEST_LOCATED
            && locative.contains(sentence.key(match.first() - 1));
    return announced
        || located
        || (token.pos().contains("NNP") && !gazetteer.mustBeAnnounced(token.key()));
  }

  static boolean isGlued(AnnotatedSentence sentence, int i) {
    return sentence.key(i).length() == 1
        && i + 1 < sentence.size()
        && sentence.tokens().get(i).range().end() == sentence.tokens().get(i + 1).range().begin();
  }
}
