package rasid.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rasid.annotation.AnnotatedSentence;
import rasid.record.EntityType;
import rasid.text.Phrases;

/**
 * Finds the entities of an article with gazetteers and with the words that announce names. It goes
 * over the sentences twice: first to learn which countries and people the article is about, then to
 * name every mention by what was learned.
 */
public final class EntityRecognizer {

  /** Letters of the shortest last name and of the shortest single name that are found again. */
  private static final int SHORTEST_LAST = 4;

  private static final int SHORTEST_SINGLE = 5;

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
    Map<String, NamedThing> names = new HashMap<>();
    for (AnnotatedSentence sentence : sentences) {
      SentenceEntities found =
          new SentenceEntities(gazetteer, triggers, text, sentence, countries.ranking());
      for (Mention mention : found.find()) {
        mentions.add(mention);
        learn(names, sentence, mention);
      }
    }
    addSecondMentions(sentences, names, mentions);
    Collections.sort(mentions, (a, b) -> a.range().compareTo(b.range()));
    return mentions;
  }

  private void countCountries(AnnotatedSentence sentence, MainCountry countries) {
    for (int i = 0; i < sentence.size(); i++) {
      Optional<Phrases.Match<List<NamedThing>>> match = gazetteer.at(sentence, i);
      if (match.isPresent() && SentenceEntities.isName(triggers, sentence, match.get())) {
        countries.add(match.get().value());
        i = match.get().last();
      } else if (SentenceEntities.isGlued(sentence, i)
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

  /**
   * The last word of a person's full name stands for the person in the rest of the article; so do a
   * single name that a title announced and the name of a place, wherever they stand.
   */
  private static void learn(
      Map<String, NamedThing> names, AnnotatedSentence sentence, Mention mention) {
    String key = sentence.key(mention.lastToken());
    boolean isPerson = mention.type() == EntityType.PERSON;
    boolean isPlace = mention.type() == EntityType.GPE || mention.type() == EntityType.LOCATION;
    // Short words, and unlisted ones with the article, are too often common words.
    boolean isCommon = key.startsWith("ال") && mention.thing().wikidata() == null;
    int shortest = mention.lastToken() > mention.firstToken() ? SHORTEST_LAST : SHORTEST_SINGLE;
    if (key.length() < shortest || isCommon) {
      return;
    }
    if (mention.lastToken() == mention.firstToken()) {
      if (isPerson || isPlace) {
        names.putIfAbsent(key, mention.thing());
      }
    } else if (isPerson && !(names.containsKey(key) && isFull(names.get(key)))) {
      names.put(key, mention.thing());
    }
  }

  private static boolean isFull(NamedThing thing) {
    return thing.type() == EntityType.PERSON && thing.nameAr().contains(" ");
  }

  private static void addSecondMentions(
      List<AnnotatedSentence> sentences, Map<String, NamedThing> names, List<Mention> mentions) {
    Map<Integer, List<Mention>> bySentence = new HashMap<>();
    for (Mention mention : mentions) {
      bySentence.computeIfAbsent(mention.sentence(), index -> new ArrayList<>()).add(mention);
    }
    List<Mention> resolved = new ArrayList<>();
    for (AnnotatedSentence sentence : sentences) {
      List<Mention> here = bySentence.getOrDefault(sentence.index(), List.of());
      for (int i = 0; i < sentence.size(); i++) {
        NamedThing known = sentence.tokens().get(i).isVerb() ? null : names.get(sentence.key(i));
        int token = i;
        if (known != null
            && here.stream().noneMatch(m -> m.firstToken() <= token && token <= m.lastToken())) {
          resolved.add(
              new Mention(
                  sentence.index(),
                  sentence.zone(),
                  i,
                  i,
                  sentence.tokens().get(i).range(),
                  known,
                  0.8));
        }
      }
    }
    mentions.replaceAll(mention -> fullName(mention, sentences, names));
    mentions.addAll(resolved);
  }

  private static Mention fullName(
      Mention mention, List<AnnotatedSentence> sentences, Map<String, NamedThing> names) {
    if (mention.type() != EntityType.PERSON || mention.lastToken() > mention.firstToken()) {
      return mention;
    }
    NamedThing person = names.get(sentences.get(mention.sentence()).key(mention.lastToken()));
    return person == null || !isFull(person)
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
}
