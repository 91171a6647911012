package rasid.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;
import rasid.record.EntityType;
import rasid.text.Phrases;

/**
 * Finds the entities of an article with gazetteers and with the words that announce names. It goes
 * over the sentences twice: first to learn which countries and people the article is about, then to
 * name every mention by what was learned.
 */
public final class EntityRecognizer {

  private static final int LONGEST_BODY_NAME = 7;
  private static final int LONGEST_PERSON_NAME = 5;

  private final Gazetteer gazetteer = Gazetteer.load();
  private final Triggers triggers = Triggers.load();

  private EntityRecognizer() {}

  public static EntityRecognizer create() {
    return new EntityRecognizer();
  }

  /** The mentions of an article, in order and without overlap. */
  public List<Mention> recognise(String text, List<AnnotatedSentence> sentences) {
    MainCountry countries = new MainCountry();
    for (AnnotatedSentence sentence : sentences) {
      countCountries(sentence, countries);
    }
    List<Mention> mentions = new ArrayList<>();
    Map<String, NamedThing> people = new HashMap<>();
    for (AnnotatedSentence sentence : sentences) {
      Sentence found = new Sentence(text, sentence, countries.ranking());
      found.find();
      for (Mention mention : found.mentions) {
        mentions.add(mention);
        if (mention.type() == EntityType.PERSON) {
          learn(people, sentence, mention);
        }
      }
    }
    addSecondMentions(sentences, people, mentions);
    Collections.sort(mentions, (a, b) -> a.range().compareTo(b.range()));
    return mentions;
  }

  private void countCountries(AnnotatedSentence sentence, MainCountry countries) {
    for (int i = 0; i < sentence.size(); i++) {
      Optional<Phrases.Match<List<NamedThing>>> match = gazetteer.at(sentence, i);
      if (match.isPresent() && isName(sentence, match.get())) {
        countries.add(match.get().value());
        i = match.get().last();
      } else if (isGlued(sentence, i)
          && gazetteer.word(sentence.key(i) + sentence.key(i + 1)) != null) {
        countries.add(gazetteer.word(sentence.key(i) + sentence.key(i + 1)));
      } else {
        NamedThing people = gazetteer.nisba(sentence.tokens().get(i).stem());
        if (people != null) {
          countries.add(List.of(people));
        }
      }
    }
  }

  /** The last word of a person's full name stands for the person in the rest of the article. */
  private static void learn(
      Map<String, NamedThing> people, AnnotatedSentence sentence, Mention mention) {
    if (mention.lastToken() > mention.firstToken()) {
      people.putIfAbsent(sentence.key(mention.lastToken()), mention.thing());
    }
  }

  private static void addSecondMentions(
      List<AnnotatedSentence> sentences, Map<String, NamedThing> people, List<Mention> mentions) {
    Map<Integer, List<Mention>> bySentence = new HashMap<>();
    for (Mention mention : mentions) {
      bySentence.computeIfAbsent(mention.sentence(), index -> new ArrayList<>()).add(mention);
    }
    List<Mention> resolved = new ArrayList<>();
    for (AnnotatedSentence sentence : sentences) {
      List<Mention> here = bySentence.getOrDefault(sentence.index(), List.of());
      for (int i = 0; i < sentence.size(); i++) {
        NamedThing person = people.get(sentence.key(i));
        int token = i;
        if (person != null
            && here.stream().noneMatch(m -> m.firstToken() <= token && token <= m.lastToken())) {
          resolved.add(
              new Mention(
                  sentence.index(),
                  sentence.zone(),
                  i,
                  i,
                  sentence.tokens().get(i).range(),
                  person,
                  0.8));
        }
      }
    }
    mentions.replaceAll(mention -> fullName(mention, sentences, people));
    mentions.addAll(resolved);
  }

  private static Mention fullName(
      Mention mention, List<AnnotatedSentence> sentences, Map<String, NamedThing> people) {
    if (mention.type() != EntityType.PERSON || mention.lastToken() > mention.firstToken()) {
      return mention;
    }
    NamedThing person = people.get(sentences.get(mention.sentence()).key(mention.lastToken()));
    return person == null
        ? mention
        : new Mention(
            mention.sentence(),
            mention.zone(),
            mention.firstToken(),
            mention.lastToken(),
            mention.range(),
            person,
            mention.confidence());
  }

  private static boolean isGlued(AnnotatedSentence sentence, int i) {
    return sentence.key(i).length() == 1
        && i + 1 < sentence.size()
        && sentence.tokens().get(i).range().end() == sentence.tokens().get(i + 1).range().begin();
  }

  /**
   * Whether a gazetteer match reads as a name: its words are common in other senses, so the tagger
   * must agree on short ones.
   */
  private boolean isName(AnnotatedSentence sentence, Phrases.Match<List<NamedThing>> match) {
    NamedThing first = match.value().get(0);
    boolean single = match.first() == match.last();
    AnnotatedToken token = sentence.tokens().get(match.first());
    if (first.type() == EntityType.ORGANIZATION) {
      return true;
    }
    if (!single) {
      // Names of small places can be common phrases: one word at least must be tagged as a name.
      return first.population() == Long.MAX_VALUE
          || sentence.tokens().subList(match.first(), match.last() + 1).stream()
              .anyMatch(word -> word.pos().contains("NNP"));
    }
    EntityType before = triggers.of(sentence.key(match.first() - 1));
    boolean announced = before == EntityType.GPE || before == EntityType.LOCATION;
    boolean country = first.population() == Long.MAX_VALUE;
    if (country && token.key().length() > 4) {
      return !token.isVerb();
    }
    return token.pos().contains("NNP") || announced;
  }

  /** The search in one sentence. */
  private final class Sentence {
    private final String text;
    private final AnnotatedSentence sentence;
    private final Map<String, Integer> ranking;
    private final List<Mention> mentions = new ArrayList<>();

    Sentence(String text, AnnotatedSentence sentence, Map<String, Integer> ranking) {
      this.text = text;
      this.sentence = sentence;
      this.ranking = ranking;
    }

    void find() {
      int i = 0;
      while (i < sentence.size()) {
        i = Math.max(i, next(i)) + 1;
      }
    }

    /** Takes the mention that begins at a token, if any; returns its last token, or -1. */
    private int next(int i) {
      Optional<Phrases.Match<List<NamedThing>>> match =
          gazetteer.at(sentence, i).filter(found -> isName(sentence, found));
      int body = bodyEnd(i);
      int person = personEnd(i);
      if (match.isPresent() && person > match.get().last()) {
        match = Optional.empty();
      }
      if (match.isPresent() && match.get().last() >= body) {
        return add(i, match.get().last(), best(match.get().value()), 0.9);
      }
      if (body > i) {
        String name = sentence.range(i, body).of(text);
        return add(
            i, body, NamedThing.unlisted(EntityType.ORGANIZATION, name, countryIn(i, body)), 0.7);
      }
      if (person >= i) {
        return add(
            i,
            person,
            NamedThing.unlisted(EntityType.PERSON, sentence.range(i, person).of(text), null),
            0.7);
      }
      NamedThing people = gazetteer.nisba(sentence.tokens().get(i).stem());
      if (people != null) {
        return add(i, i, people, 0.8);
      }
      return glued(i)
          ? add(i, i + 1, best(gazetteer.word(sentence.key(i) + sentence.key(i + 1))), 0.8)
          : place(i);
    }

    /** A name whose first letter the segmenter took for a proclitic: ك + ازاخستان. */
    private boolean glued(int i) {
      return isGlued(sentence, i) && gazetteer.word(sentence.key(i) + sentence.key(i + 1)) != null;
    }

    private int add(int first, int last, NamedThing thing, double confidence) {
      mentions.add(
          new Mention(
              sentence.index(),
              sentence.zone(),
              first,
              last,
              sentence.range(first, last),
              thing,
              confidence));
      return last;
    }

    /**
     * Among things of one name: the country, else one in a country that the article is about, else
     * the largest.
     */
    private NamedThing best(List<NamedThing> things) {
      NamedThing best = things.get(0);
      for (NamedThing thing : things) {
        if (weight(thing) > weight(best)) {
          best = thing;
        }
      }
      return best;
    }

    private double weight(NamedThing thing) {
      double about = ranking.getOrDefault(thing.country() == null ? "" : thing.country(), 0);
      return thing.population() == Long.MAX_VALUE
          ? Double.MAX_VALUE
          : about * 1e9 + thing.population();
    }

    /**
     * Last token of a body's name that begins with its head word: وزارة الداخلية الكازاخستانية; -1
     * when there is none.
     */
    private int bodyEnd(int head) {
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
        if (!nominal || (closed && !definite)) {
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
      boolean long3 = gazetteer.isNameWord(sentence.key(first)) && last > first + 1;
      return known || long3 ? last : -1;
    }

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
      for (int i = first - 1; i >= Math.max(0, first - 6); i--) {
        AnnotatedToken token = sentence.tokens().get(i);
        if (triggers.of(token.key()) == EntityType.PERSON) {
          return true;
        }
        boolean between =
            token.isAdjective()
                || token.isDefinite()
                || token.isPunctuation()
                || gazetteer.nisba(token.stem()) != null;
        if (!between || token.key().equals(".") || token.key().equals(":")) {
          return false;
        }
      }
      return false;
    }

    /** An unlisted place behind its category word: مدينة س. */
    private int place(int i) {
      EntityType type = triggers.of(sentence.key(i - 1));
      boolean announced =
          type == EntityType.GPE || type == EntityType.LOCATION || type == EntityType.FACILITY;
      if (!announced || !sentence.tokens().get(i).pos().contains("NNP")) {
        return -1;
      }
      int last = i;
      while (last + 1 < sentence.size() && last < i + 2 && isProper(last + 1)) {
        last++;
      }
      return add(i, last, NamedThing.unlisted(type, sentence.range(i, last).of(text), null), 0.6);
    }

    private @Nullable String countryIn(int first, int last) {
      for (int i = first; i <= last; i++) {
        NamedThing people = gazetteer.nisba(sentence.tokens().get(i).stem());
        if (people != null && people.country() != null) {
          return people.country();
        }
      }
      return null;
    }
  }
}
