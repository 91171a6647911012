package rasid.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import rasid.annotation.AnnotatedSentence;
import rasid.entity.tagger.RuleMarks;
import rasid.lexicon.Lexicons;
import rasid.lexicon.WordLists;
import rasid.record.EntityType;

/** Finds the entities of an article with gazetteers and with the words that announce names. */
public final class EntityRules {

  private final WordLists words;
  private final Gazetteer gazetteer;
  private final Triggers triggers;
  private final CommonPlaces common;
  private final FixedNames fixed;

  EntityRules(Lexicons lexicons, Gazetteer gazetteer, Triggers triggers) {
    this.words = lexicons.words();
    this.gazetteer = gazetteer;
    this.triggers = triggers;
    this.common = new CommonPlaces(words, gazetteer);
    this.fixed = new FixedNames(lexicons, gazetteer, triggers);
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
    return SecondMentions.add(sentences, firstMentions(sentences, linker(text), new ArrayList<>()));
  }

  /** What the rules know of the tokens of an article, for the tagger. */
  public List<RuleMarks> marks(List<AnnotatedSentence> sentences, List<Mention> found) {
    List<RuleMarks> marks = RuleMarks.of(sentences, words.get("sport"));
    for (Mention mention : found) {
      marks.get(mention.sentence()).add(mention.tokens(), mention.type());
    }
    return marks;
  }

  /**
   * The same without names that are found because they were named before.
   *
   * @param possible takes the places that are names if the tagger does not rule them out
   */
  List<Mention> firstMentions(
      List<AnnotatedSentence> sentences, EntityLinker linker, List<Mention> possible) {
    List<Mention> mentions = new ArrayList<>();
    for (AnnotatedSentence sentence : sentences) {
      EntityText seen = new EntityText(words, gazetteer, triggers, common, sentence);
      SentenceEntities search = new SentenceEntities(seen, linker);
      mentions.addAll(search.find());
      possible.addAll(search.possible());
    }
    return mentions;
  }

  /** Whether a mention names a place that news knows. */
  boolean isInNews(AnnotatedSentence sentence, Mention mention, EntityLinker linker) {
    return gazetteer.isInNews(linker.key(sentence, mention.firstToken(), mention.range()));
  }

  /** Whether a mention is a common word, and its sentence says that it is a place here. */
  boolean isPlaceHere(AnnotatedSentence sentence, Mention mention) {
    return common.isPlace(sentence, mention.tokens());
  }

  /** What finds the names that stand for nothing else. */
  FixedNames fixed() {
    return fixed;
  }

  /** Whether news knows a place of a name, and the name stands for nothing but places. */
  boolean isPlaceInNews(String key, EntityLinker linker) {
    return gazetteer.isInNews(key) && !linker.candidates(EntityType.GPE, key).isEmpty();
  }

  /** Whether a nationality is spelled as a country, so that it is often another word: مالي. */
  boolean isCountry(String key) {
    return gazetteer.isCountry(key);
  }

  /** Whether a word is the category word of a town or province. */
  boolean announcesTown(String key) {
    return triggers.of(key) == EntityType.GPE;
  }

  /** Whether a word is a preposition of place. */
  boolean isLocative(String key) {
    return words.get("locative").contains(key);
  }

  /** What finds the things that a name of an article can stand for. */
  EntityLinker linker(String text) {
    return new EntityLinker(words, gazetteer, text);
  }

  /** What decides which place a name of an article is. */
  PlaceLinker places(EntityLinker linker) {
    return new PlaceLinker(
        words, gazetteer, linker, new TownsInNames(words, gazetteer, triggers, linker));
  }

  /** Nouns of attacks, arms and armies. */
  Set<String> attackers() {
    return words.get("attackers");
  }

  /** What finds the short names that an article gives to bodies. */
  Abbreviations abbreviations() {
    return new Abbreviations(words, gazetteer);
  }

  /** What corrects the edges of names. */
  NameEdges edges(String text) {
    return new NameEdges(gazetteer, text);
  }
}
