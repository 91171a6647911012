package rasid.claim;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import rasid.Texts;
import rasid.annotation.AnnotatedSentence;
import rasid.claim.features.ArticleNumbers;
import rasid.claim.features.SourceEvidence;
import rasid.claim.learned.WeighedModel;
import rasid.entity.Mention;
import rasid.entity.NamedThing;
import rasid.lexicon.ClassLexicon;
import rasid.lexicon.EventLexicon;
import rasid.lexicon.EventTypes;
import rasid.lexicon.Lexicons;
import rasid.linear.Hashing;
import rasid.linear.LinearModel;
import rasid.quantity.Interval;
import rasid.quantity.Quantity;
import rasid.quantity.Ruling;
import rasid.record.EntityType;
import rasid.record.NumberDecision;
import rasid.record.NumberForm;
import rasid.record.Op;
import rasid.record.QuantityKind;
import rasid.text.TextRange;
import rasid.trace.RecordedTrace;
import rasid.trace.RecordedTrace.Decision;
import rasid.trace.Topic;
import rasid.trees.BoostedTrees;

class SourceChooserTest {

  private static final String SAID = "قال/VBD المتحدث/DTNN إن/IN 5/CD جنود/NNS قتلوا/VBD ./PUNC";
  private static final String ADDED = " و/CC+ أضاف/VBD أن/IN 7/CD أصيبوا/VBD ./PUNC";
  private static final String RAISED =
      "رفعت/VBD الوزارة/DTNN تقديراتها/NNS إلى/IN 5/CD في/IN المئة/NN";

  private static final ArticleNumbers NUMBERS =
      new ArticleNumbers(
          Lexicons.own(),
          EventLexicon.of(Lexicons.own(), EventTypes.of(Lexicons.own())),
          ClassLexicon.of(Lexicons.own()));

  private static final long RULES = Hashing.of("source.RULES");

  /** The rules choose it, in the sentence of the number. */
  private static final long CHOSEN_HERE = Hashing.both(RULES, 3);

  private static final long CHOSEN_EARLIER = Hashing.both(RULES, 2);

  /** Trees that say yes to what is likelier than an even chance. */
  private static final BoostedTrees LIKELIER = above("LIKELY", Math.log(0.5));

  private static final long NONE = Hashing.both(Hashing.of("source.NONE"), 0);

  @Test
  void theCandidateOfTheHighestScoreIsTheSource() {
    SourceChooser.Choice choice = find(SAID, 7, "5", CHOSEN_HERE);
    assertThat(words(SAID, choice)).isEqualTo("المتحدث / قال");
    assertThat(choice.probability()).isGreaterThan(0.9);
    assertThat(choice.speaker().phrase().range()).isEqualTo(choice.attribution().source());
  }

  @Test
  void theArticleItselfCanBeTheBest() {
    SourceChooser.Choice choice = find(SAID, 7, "5", NONE);
    assertThat(choice.attribution()).isNull();
    assertThat(choice.speaker()).isNull();
    assertThat(choice.probability()).isGreaterThan(0.9);
  }

  @Test
  void aSpeakerGoesOnInTheNextSentence() {
    SourceChooser.Choice choice = find(SAID + ADDED, 7, "7", CHOSEN_EARLIER);
    assertThat(words(SAID + ADDED, choice)).isEqualTo("المتحدث / أضاف");
  }

  @Test
  void withoutACueTheVerbBesideTheSourceIsIt() {
    long ministry = Hashing.both(Hashing.of("source.HEAD"), Hashing.of("الوزاره"));
    SourceChooser.Choice choice = find(RAISED, 7, "5", ministry);
    assertThat(words(RAISED, choice)).isEqualTo("الوزارة تقديراتها / رفعت");
    assertThat(choice.attribution().rule()).isEqualTo(AttributionRule.CHOSEN);
  }

  @Test
  void aNameIsACandidateOfItsOwn() {
    String words = "قال/VBD زيد/NNP إن/IN 5/CD قتلوا/VBD";
    SourceChooser.Choice choice = find(words, 5, "5", CHOSEN_HERE);
    assertThat(words(words, choice)).isEqualTo("زيد / قال");
    assertThat(choice.speaker().entity().type()).isEqualTo(EntityType.PERSON);
  }

  @Test
  void whatIsWeighedOverrulesWhatIsLikely() {
    SourceChooser.Choice choice =
        find(SAID, 7, "5", CHOSEN_HERE, above("IS_NONE", 0.5), Topic.NONE);
    assertThat(choice.attribution()).isNull();
    choice = find(SAID, 7, "5", NONE, above("CHOSEN", 0.5), Topic.NONE);
    assertThat(words(SAID, choice)).isEqualTo("المتحدث / قال");
  }

  @Test
  void theTraceTellsAllCandidatesAndTheChoice() {
    RecordedTrace trace = new RecordedTrace();
    find(SAID, 7, "5", CHOSEN_HERE, LIKELIER, new Topic(trace, "claim"));
    assertThat(trace.candidates("claim", SourceChooser.ROLE).size()).isAtLeast(3);
    assertThat(trace.decisions("claim"))
        .containsExactly(
            new Decision("source.learned", "المتحدث"),
            new Decision("attribution.noun-behind", "المتحدث"))
        .inOrder();
  }

  private static SourceChooser.Choice find(String words, int first, String number, long feature) {
    return find(words, first, number, feature, LIKELIER, Topic.NONE);
  }

  /** Reads the first tokens as a sentence and the others as the next; one feature has weight. */
  private static SourceChooser.Choice find(
      String words, int first, String number, long feature, BoostedTrees trees, Topic topic) {
    Texts.Tagged all = Texts.tagged(words);
    SourceCandidates candidates = new SourceCandidates(SpeechWords.of(Lexicons.own()));
    read(candidates, part(all.sentence(), 0, 0, first));
    if (all.sentence().size() > first) {
      read(candidates, part(all.sentence(), 1, first, all.sentence().size()));
    }
    int at = all.text().indexOf(number);
    LinearModel likely =
        new LinearModel(List.of("source"), new long[] {feature}, new byte[] {100}, 0.1f);
    Quantity quantity = count(new TextRange(at, at + number.length()));
    return new SourceChooser(new WeighedModel(likely, trees))
        .of(List.of(SourceQuestion.of(candidates, quantity)))
        .of(quantity, all.text(), topic);
  }

  /** Trees that say yes where a number of a row is above a threshold. */
  private static BoostedTrees above(String name, double threshold) {
    return new BoostedTrees(
        new int[] {0},
        new int[] {SourceEvidence.names().indexOf(name), BoostedTrees.LEAF, BoostedTrees.LEAF},
        new double[] {threshold, 0, 0},
        new double[] {0, -5, 5},
        new int[] {2, 0, 0});
  }

  private static AnnotatedSentence part(AnnotatedSentence all, int index, int from, int to) {
    return new AnnotatedSentence(
        index, all.zone(), all.range(from, to - 1), all.tokens().subList(from, to));
  }

  private static void read(SourceCandidates candidates, AnnotatedSentence sentence) {
    List<Mention> names = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.key(i).equals("زيد")) {
        names.add(
            new Mention(
                sentence.index(),
                sentence.zone(),
                i,
                i,
                sentence.range(i, i),
                NamedThing.unlisted(EntityType.PERSON, "زيد", null),
                1));
      }
    }
    candidates.next(
        sentence,
        names,
        NUMBERS.of(List.of(sentence), names, List.of()).sentences().get(sentence.index()));
  }

  private static Quantity count(TextRange number) {
    return new Quantity(
        0,
        number,
        null,
        null,
        NumberForm.DIGITS,
        QuantityKind.COUNT,
        Interval.of(Op.EQ, 5, true),
        null,
        "5",
        null,
        new Ruling(NumberDecision.CLAIM, "number.claim", false));
  }

  private static String words(String tagged, SourceChooser.Choice choice) {
    String text = Texts.tagged(tagged).text();
    return choice.attribution().source().of(text) + " / " + choice.attribution().cue().of(text);
  }
}
