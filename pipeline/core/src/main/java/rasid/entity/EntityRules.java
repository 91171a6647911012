package rasid.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rasid.annotation.AnnotatedSentence;
import rasid.lexicon.Lexicons;
import rasid.lexicon.Phrases;
import rasid.lexicon.WordLists;

/**
 * Finds the entities of an article with gazetteers and with the words that announce names. It goes
 * over the sentences twice: first to learn which countries the article is about, then to name every
 * mention by what was learned.
 */
public final class EntityRules {

  private final WordLists words;
  private final Gazetteer gazetteer;
  private final Triggers triggers;

  EntityRules(Lexicons lexicons, Gazetteer gazetteer, Triggers triggers) {
    this.words = lexicons.words();
    this.gazetteer = gazetteer;
    this.triggers = triggers;
  }

  /**
   * Rules that know these tables.
   *
   * @throws IllegalStateException when rows are bad, with table and line
   */
  public static EntityRules of(Lexicons lexicons) {
    return new EntityRules(lexicons, Gazetteer.of(lexicons), Triggers.of(lexicons));
  }

  /** The mentions that rules find in an article, in order and without overlap. */
  public List<Mention> find(String text, List<AnnotatedSentence> sentences) {
    return SecondMentions.add(sentences, firstMentions(sentences, linker(text, sentences)));
  }

  /** The same without names that are found because they were named before. */
  List<Mention> firstMentions(List<AnnotatedSentence> sentences, EntityLinker linker) {
    List<Mention> mentions = new ArrayList<>();
    for (AnnotatedSentence sentence : sentences) {
      mentions.addAll(new SentenceEntities(words, gazetteer, triggers, sentence, linker).find());
    }
    return mentions;
  }

  /** What decides which thing a name of an article stands for. */
  EntityLinker linker(String text, List<AnnotatedSentence> sentences) {
    MainCountry countries = new MainCountry();
    for (AnnotatedSentence sentence : sentences) {
      countCountries(sentence, countries);
    }
    return new EntityLinker(words, gazetteer, text, countries);
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
}
