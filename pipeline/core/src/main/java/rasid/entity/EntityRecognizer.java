package rasid.entity;

import java.util.ArrayList;
import java.util.List;
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
 * names; a trained tagger, which sees their proposals, decides on people, bodies and places; what
 * it does not know (peoples, listed countries) stays as the rules found it. Each name is linked to
 * a thing, and found again where it is repeated.
 */
public final class EntityRecognizer {

  /**
   * Probability of belonging to any name below which a proposal of the rules is dropped; chosen on
   * ANERcorp's training part and the seeds, where 0.05 to 0.2 differ by less than 0.01.
   */
  private static final double UNLIKELY = 0.1;

  /** Confidence from which a body's name does not give way to a longer one by rule. */
  private static final double CERTAIN = 0.9;

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
    EntityLinker linker = rules.linker(text, sentences);
    List<Mention> proposed = SecondMentions.add(sentences, rules.firstMentions(sentences, linker));
    List<RuleMarks> marks = RuleMarks.of(sentences);
    for (Mention mention : proposed) {
      marks.get(mention.sentence()).add(mention.firstToken(), mention.lastToken(), mention.type());
    }
    List<Mention> decided = new ArrayList<>();
    int next = 0;
    for (AnnotatedSentence sentence : sentences) {
      int begin = next;
      while (next < proposed.size() && proposed.get(next).sentence() == sentence.index()) {
        next++;
      }
      List<Mention> here = proposed.subList(begin, next);
      if (isArabic(sentence)) {
        Tagging tagging = tagger.tag(sentence, marks.get(sentence.index()));
        List<Mention> found = found(sentence, tagging, linker);
        names.proposed(here, tagging);
        names.tagged(found);
        decided.addAll(decide(likely(here, tagging, names), found, names));
      } else {
        names.untagged(here);
        decided.addAll(here);
      }
    }
    List<Mention> all = SecondMentions.add(sentences, decided);
    names.repeated(decided, all);
    return all;
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

  /** Proposals that the tagger has not ruled out, or cannot: it was not taught their kind. */
  private static List<Mention> likely(List<Mention> proposed, Tagging tagging, NameTrace names) {
    List<Mention> likely = new ArrayList<>();
    for (Mention mention : proposed) {
      boolean beyond =
          mention.type() == EntityType.NORP
              || mention.thing().isAdded()
              || (mention.type() == EntityType.ORGANIZATION
                  && mention.confidence() >= Mention.SURE);
      if (beyond) {
        names.trusted(mention);
      }
      if (beyond
          || tagging.probabilityOfName(mention.firstToken(), mention.lastToken()) > UNLIKELY) {
        likely.add(mention);
      } else {
        names.unlikely(mention);
      }
    }
    return likely;
  }

  private static List<Mention> found(
      AnnotatedSentence sentence, Tagging tagging, EntityLinker linker) {
    List<Mention> found = new ArrayList<>();
    for (NameLabels.Name name : tagging.names()) {
      found.add(mention(sentence, name, tagging.probability(name), linker));
    }
    return found;
  }

  private static Mention mention(
      AnnotatedSentence sentence, NameLabels.Name name, double probability, EntityLinker linker) {
    return new Mention(
        sentence.index(),
        sentence.zone(),
        name.first(),
        name.last(),
        sentence.range(name.first(), name.last()),
        linker.link(name.type(), sentence, name.first(), name.last()),
        probability);
  }

  /** Of names that overlap, those of lists that are as long, then those of the tagger. */
  private static List<Mention> decide(
      List<Mention> proposed, List<Mention> found, NameTrace names) {
    List<Mention> decided = new ArrayList<>();
    for (Mention mention : proposed) {
      if (found.stream().noneMatch(name -> overlap(mention, name) && !yields(name, mention))) {
        decided.add(mention);
        names.keptOfRules(mention);
      } else {
        names.replaced(mention);
      }
    }
    int kept = decided.size();
    for (Mention name : found) {
      if (decided.subList(0, kept).stream().noneMatch(mention -> overlap(mention, name))) {
        decided.add(name);
        names.keptOfTagger(name);
      } else {
        names.yielded(name);
      }
    }
    return decided;
  }

  /**
   * Whether a name that the tagger found gives way to a proposal of the rules that holds it: the
   * same name, which is linked already; a longer listed name of another thing (روسيا البيضاء is not
   * روسيا); a person who was named in full before; a body's name that goes on behind one that the
   * tagger is not certain of.
   */
  private static boolean yields(Mention name, Mention proposal) {
    if (name.firstToken() < proposal.firstToken() || proposal.lastToken() < name.lastToken()) {
      return false;
    }
    boolean sameType = proposal.type() == name.type();
    boolean fullPerson =
        proposal.type() == EntityType.PERSON && proposal.thing().nameAr().contains(" ");
    if (fullPerson || proposal.thing().isAdded()) {
      return true;
    }
    if (proposal.range().equals(name.range())) {
      return sameType;
    }
    String listed = proposal.thing().wikidata();
    boolean longerBody =
        sameType
            && name.type() == EntityType.ORGANIZATION
            && proposal.firstToken() == name.firstToken()
            && name.confidence() < CERTAIN;
    return longerBody || (listed != null && !listed.equals(name.thing().wikidata()));
  }

  private static boolean overlap(Mention a, Mention b) {
    return a.firstToken() <= b.lastToken() && b.firstToken() <= a.lastToken();
  }
}
