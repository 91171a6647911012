package rasid.claim;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rasid.Texts;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.TokenSpan;
import rasid.claim.features.ArticleNumbers;
import rasid.claim.features.SourceEvidence;
import rasid.claim.learned.WeighedModel;
import rasid.entity.Mention;
import rasid.entity.NamedThing;
import rasid.lexicon.ClassLexicon;
import rasid.lexicon.ClassTypes;
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

  /** The words that are names. */
  private static final Map<String, EntityType> NAMES =
      Map.of("زيد", EntityType.PERSON, "الهلال", EntityType.ORGANIZATION);

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
  void whoBearsATitleIsTheSource() {
    long director = Hashing.both(Hashing.of("source.HEAD"), Hashing.of("المدير"));
    RecordedTrace trace = new RecordedTrace();
    String named = "قال/VBD المدير/DTNN على/IN الميناء/DTNN ،/PUNC زيد/NNP إن/IN 5/CD قتلوا/VBD";
    SourceChooser.Choice choice =
        find(named, 9, "5", director, LIKELIER, new Topic(trace, "claim"));
    assertThat(words(named, choice)).isEqualTo("زيد / قال");
    assertThat(choice.speaker().entity().type()).isEqualTo(EntityType.PERSON);
    assertThat(trace.decisions("claim")).contains(new Decision("source.bearer", "زيد"));
    String another = "قال/VBD المدير/DTNN إن/IN زيد/NNP و/CC+ 5/CD قتلوا/VBD";
    assertThat(words(another, find(another, 7, "5", director))).isEqualTo("المدير / قال");
    String office = "قال/VBD المدير/DTNN في/IN حكومة/NN زيد/NNP إن/IN 5/CD قتلوا/VBD";
    assertThat(words(office, find(office, 8, "5", director))).isEqualTo("المدير / قال");
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
  void theSubjectOfACueReachesToItsStatement() {
    String words =
        "قالت/VBD لجنة/NN حقوق/NN الإنسان/DTNN الوطنية/DTJJ المستقلة/DTJJ التابعة/DTJJ للبرلمان/NN إن/IN 5/CD قتلوا/VBD";
    assertThat(words(words, chosen(words)))
        .isEqualTo("لجنة حقوق الإنسان الوطنية المستقلة التابعة للبرلمان / قالت");
    words = "قالت/VBD وزارة/NN الداخلية/DTNN في/IN كازاخستان/NNP إن/IN 5/CD قتلوا/VBD";
    assertThat(words(words, chosen(words))).isEqualTo("وزارة الداخلية في كازاخستان / قالت");
  }

  @Test
  void ofTwoCuesThatBeforeTheNumberPresentsIt() {
    String words =
        "قال/VBD زيد/NNP إن/IN 5/CD قتلوا/VBD و/CC+ أضاف/VBD أن/IN الوضع/DTNN خطير/JJ ./PUNC";
    assertThat(words(words, chosen(words))).isEqualTo("زيد / قال");
  }

  @Test
  void whomAnotherQuotesIsTheSource() {
    String words = "نقلت/VBD الصحيفة/DTNN عن/IN الوزير/DTNN أن/IN 5/CD قتلوا/VBD";
    SourceChooser.Choice choice = chosen(words);
    assertThat(words(words, choice)).isEqualTo("الوزير / نقلت");
    String text = Texts.tagged(words).text();
    assertThat(choice.attribution().chain().stream().map(relay -> relay.of(text)).toList())
        .containsExactly("الصحيفة");
  }

  @Test
  void aPersonSpeaksRatherThanTheBodyOfTheTitle() {
    String words = "قال/VBD رئيس/NN الهلال/DTNN زيد/NNP إن/IN 5/CD قتلوا/VBD";
    assertThat(words(words, chosen(words))).isEqualTo("زيد / قال");
    words =
        "قال/VBD المتحدث/DTNN ب/IN+ اسم/NN الشرطة/DTNN ،/PUNC زيد/NNP ،/PUNC إن/IN 5/CD قتلوا/VBD";
    assertThat(words(words, chosen(words))).isEqualTo("زيد / قال");
  }

  @Test
  void aNameBeforeTheVerbSpeaks() {
    String words = "زيد/NNP قال/VBD إن/IN 5/CD قتلوا/VBD";
    assertThat(words(words, chosen(words))).isEqualTo("زيد / قال");
  }

  @Test
  void whoIsNamedForTheWholeSentenceSpeaksOfWhatStandsBefore() {
    String words = "قتل/VBN 5/CD جنود/NNS بحسب/NN المتحدث/DTNN ./PUNC";
    assertThat(words(words, chosen(words))).isEqualTo("المتحدث / بحسب");
  }

  @Test
  void aStatementIsOfWhoSpokeBefore() {
    String words =
        "قال/VBD زيد/NNP إن/IN الوضع/DTNN خطير/JJ ./PUNC و/CC+ أكد/VBD البيان/DTNN أن/IN 5/CD قتلوا/VBD";
    SourceChooser.Choice choice = find(words, 6, "5", CHOSEN_HERE);
    assertThat(words(words, choice)).isEqualTo("البيان / أكد");
    assertThat(choice.attribution().entity().thing().nameAr()).isEqualTo("زيد");
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

  /** The source of 5 in one sentence, where the rules decide. */
  private static SourceChooser.Choice chosen(String words) {
    return find(words, Texts.tagged(words).sentence().size(), "5", CHOSEN_HERE);
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
    TitleBearers bearers =
        new TitleBearers(ClassLexicon.of(Lexicons.own()), ClassTypes.of(Lexicons.own()));
    return new SourceChooser(new WeighedModel(likely, trees), bearers)
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
        index, all.zone(), all.range(new TokenSpan(from, to - 1)), all.tokens().subList(from, to));
  }

  private static void read(SourceCandidates candidates, AnnotatedSentence sentence) {
    List<Mention> names = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      EntityType type = NAMES.get(sentence.key(i));
      if (type != null) {
        names.add(
            new Mention(
                sentence.index(),
                sentence.zone(),
                TokenSpan.of(i),
                sentence.range(TokenSpan.of(i)),
                NamedThing.unlisted(type, sentence.key(i), null),
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
