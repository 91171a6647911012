package rasid.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;
import rasid.entity.tagger.NameLabels;
import rasid.entity.tagger.NameTagger;
import rasid.entity.tagger.RuleMarks;
import rasid.entity.tagger.Tagging;
import rasid.lexicon.Lexicons;
import rasid.record.EntityType;
import rasid.text.ArabicLetters;
import rasid.trace.Trace;

/**
 * Finds the entities of an article. Rules propose names from lists and from the words that announce
 * names; a trained tagger, which sees their proposals, decides. Each name is found again where it
 * is repeated, and linked to a thing.
 */
public final class EntityRecognizer {

  /** Probability of belonging to any name from which a listed place is kept. */
  private static final double LIKELY = 0.5;

  /** The same for a people by its adjective. */
  private static final double PEOPLE = 0.1;

  /** The same for a place that news knows. */
  private static final double POSSIBLE = 0.002;

  private final EntityRules rules;
  private final NameTagger tagger;

  private EntityRecognizer(EntityRules rules, NameTagger tagger) {
    this.rules = rules;
    this.tagger = tagger;
  }

  /**
   * The recogniser with these lists and the model in the program's resources.
   *
   * @throws IllegalStateException when rows of the lists are bad, with table and line
   */
  public static EntityRecognizer load(Lexicons lexicons) {
    Gazetteer gazetteer = Gazetteer.of(lexicons);
    Triggers triggers = Triggers.of(lexicons);
    return of(
        new EntityRules(lexicons, gazetteer, triggers),
        NameTagger.load(new NameLexicon(gazetteer, triggers)));
  }

  /** A recogniser with another tagger, to measure it. */
  public static EntityRecognizer of(EntityRules rules, NameTagger tagger) {
    return new EntityRecognizer(rules, tagger);
  }

  /** The mentions of an article, in order and without overlap. */
  public List<Mention> recognise(String text, List<AnnotatedSentence> sentences) {
    return recognise(text, sentences, Trace.NONE);
  }

  /** The same; a trace takes who proposed each name and what decided. */
  public List<Mention> recognise(String text, List<AnnotatedSentence> sentences, Trace trace) {
    NameTrace names = new NameTrace(trace);
    EntityLinker linker = rules.linker(text);
    NameEdges edges = rules.edges(text);
    OverrunBodies bodies = new OverrunBodies(rules, linker, edges);
    List<Mention> possible = new ArrayList<>();
    List<Mention> proposed =
        SecondMentions.add(sentences, rules.firstMentions(sentences, linker, possible));
    List<RuleMarks> marks = rules.marks(sentences, proposed);
    List<Mention> decided = new ArrayList<>();
    Map<Integer, List<Mention>> bySentence = new HashMap<>();
    for (List<Mention> mentions : List.of(proposed, possible)) {
      for (Mention mention : mentions) {
        bySentence.computeIfAbsent(mention.sentence(), index -> new ArrayList<>()).add(mention);
      }
    }
    for (AnnotatedSentence sentence : sentences) {
      List<Mention> here = bySentence.getOrDefault(sentence.index(), List.of());
      if (isArabic(sentence)) {
        Tagging tagging = tagger.tag(sentence, marks.get(sentence.index()));
        List<Mention> found =
            rules.fixed().with(sentence, found(sentence, tagging, linker, edges), linker);
        if (!marks.get(sentence.index()).isOfSport()) {
          found = bodies.part(sentence, found);
        }
        names.proposed(here, tagging);
        names.tagged(found);
        decided.addAll(decide(sentence, here, found, tagging, linker, names));
      } else {
        List<Mention> sure = new ArrayList<>(here);
        sure.removeAll(possible);
        names.untagged(sure);
        decided.addAll(sure);
      }
    }
    List<Mention> all = SecondMentions.add(sentences, decided);
    names.repeated(decided, all);
    List<Mention> linked = rules.places(linker).link(sentences, all);
    return rules.abbreviations().join(sentences, ShortBodies.resolve(sentences, linked));
  }

  /** The code of the country that an article's mentions speak of most, or null. */
  public @Nullable String country(List<AnnotatedSentence> sentences, List<Mention> mentions) {
    return PlaceLinker.country(sentences, mentions, rules.attackers());
  }

  /** Whether at least half of the words are Arabic: the tagger knows no other language. */
  private static boolean isArabic(AnnotatedSentence sentence) {
    int arabic = 0;
    int foreign = 0;
    for (AnnotatedToken token : sentence.tokens()) {
      char first = token.surface().charAt(0);
      if (ArabicLetters.isLetter(first)) {
        arabic++;
      } else if (Character.isLetter(first)) {
        foreign++;
      }
    }
    return arabic >= foreign;
  }

  private static List<Mention> found(
      AnnotatedSentence sentence, Tagging tagging, EntityLinker linker, NameEdges edges) {
    List<Mention> found = new ArrayList<>();
    for (NameLabels.Name name : tagging.names()) {
      found.add(
          new Mention(
              sentence.index(),
              sentence.zone(),
              name.tokens(),
              edges.of(sentence, name.tokens(), name.type()),
              linker.link(name.type(), sentence, name.tokens()),
              tagging.probability(name)));
    }
    return found;
  }

  /**
   * The names of the tagger; but those of a user's tables stay as they are, and so do listed places
   * where the tagger finds nothing and does not rule a name out, or only a part of them.
   */
  private List<Mention> decide(
      AnnotatedSentence sentence,
      List<Mention> proposed,
      List<Mention> found,
      Tagging tagging,
      EntityLinker linker,
      NameTrace names) {
    List<Mention> decided = new ArrayList<>();
    for (Mention mention : proposed) {
      if (decided.stream().anyMatch(mention::overlaps)) {
        continue;
      }
      if (mention.thing().isAdded() && !isPartOfName(mention, found)) {
        decided.add(mention);
        names.trusted(mention);
      } else if (found.stream()
          .anyMatch(name -> mention.overlaps(name) && !yields(name, mention, sentence, linker))) {
        names.replaced(mention);
      } else if ((mention.thing().kind() != null || mention.type() == EntityType.NORP)
          && isLikely(sentence, mention, tagging, linker)) {
        decided.add(mention);
        names.keptOfRules(mention);
      } else {
        names.unlikely(mention);
      }
    }
    int kept = decided.size();
    for (Mention name : found) {
      if (decided.subList(0, kept).stream().noneMatch(name::overlaps)) {
        decided.add(name);
        names.keptOfTagger(name);
      } else {
        names.yielded(name);
      }
    }
    return decided;
  }

  /** Whether a nationality stands in a longer name: وزارة الداخلية المصرية. */
  private static boolean isPartOfName(Mention mention, List<Mention> found) {
    return mention.type() == EntityType.NORP
        && found.stream().anyMatch(name -> mention.overlaps(name) && !name.tokens().isSingle());
  }

  /**
   * A listed place needs no tagger behind its category word, nor where the sentence says that a
   * common word is one, nor one of the news behind في or whose name has several words, which are
   * hardly ever something else (ود مدني).
   */
  private boolean isLikely(
      AnnotatedSentence sentence, Mention mention, Tagging tagging, EntityLinker linker) {
    if (mention.type() == EntityType.NORP) {
      double least = rules.isCountry(sentence.key(mention.firstToken())) ? LIKELY : PEOPLE;
      return tagging.probabilityOfName(mention.tokens()) > least;
    }
    boolean isKnown = rules.isInNews(sentence, mention, linker);
    String before = sentence.key(mention.firstToken() - 1);
    boolean isLong = !mention.tokens().isSingle();
    if (rules.announcesTown(before)
        || rules.isPlaceHere(sentence, mention)
        || (isKnown && (isLong || rules.isLocative(before)))) {
      return true;
    }
    double least = isKnown ? POSSIBLE : LIKELY;
    return tagging.probabilityOfName(mention.tokens()) > least;
  }

  /**
   * Whether a name that the tagger found gives way to a listed place: a part of it (دوار الكويت,
   * مستشفى كمال عدوان), or a body of its name behind a word that says where something happened, or
   * something else of a name of several words that only a place has (معرة النعمان).
   */
  private boolean yields(
      Mention name, Mention proposal, AnnotatedSentence sentence, EntityLinker linker) {
    PlaceKind kind = proposal.thing().kind();
    if (kind == null || !proposal.tokens().contains(name.tokens())) {
      return false;
    }
    if (proposal.range().equals(name.range())) {
      boolean isOther = name.type() == EntityType.MISC && !name.tokens().isSingle();
      boolean isBodySomewhere =
          name.type() == EntityType.ORGANIZATION
              && rules.isLocative(sentence.key(name.firstToken() - 1));
      return (isOther || isBodySomewhere)
          && proposal.isPlace()
          && rules.isInNews(sentence, proposal, linker);
    }
    return name.isPlace()
        || name.type() == EntityType.NORP
        || kind == PlaceKind.HOSPITAL
        || kind == PlaceKind.FACILITY;
  }
}
