package rasid.claim;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.junit.jupiter.api.Test;
import rasid.Texts;
import rasid.annotation.TokenSpan;
import rasid.claim.features.FactsOf;
import rasid.claim.features.NumberContext;
import rasid.claim.features.SentenceFacts;
import rasid.lexicon.ClassLexicon;
import rasid.lexicon.ClassTypes;
import rasid.lexicon.EventLexicon.Trigger;
import rasid.lexicon.EventTypes;
import rasid.lexicon.EventTypes.EventType;
import rasid.lexicon.Lexicons;
import rasid.record.CueClass;
import rasid.text.TextRange;
import rasid.trace.RecordedTrace;
import rasid.trace.RecordedTrace.Decision;
import rasid.trace.Topic;

class AgentFinderTest {

  private static final String WORDS = "قتل/VBN 5/CD مدنيين/NNS ";

  @Test
  void behindTheHandOfComesTheAgent() {
    assertThat(agent(WORDS + "على/IN يد/NN مسلحين/NNS مجهولين/JJ في/IN مصر/NNP"))
        .isEqualTo("مسلحين مجهولين");
    assertThat(agent(WORDS + "على/IN أيدي/NNS الجيش/DTNN")).isEqualTo("الجيش");
  }

  @Test
  void behindFromTheSideOfComesTheAgent() {
    assertThat(agent(WORDS + "من/IN قبل/NN القوات/DTNNS")).isEqualTo("القوات");
    assertThat(agent(WORDS + "من/IN جانب/NN القوات/DTNNS الخاصة/DTJJ ./PUNC"))
        .isEqualTo("القوات الخاصة");
  }

  @Test
  void prepositionsAloneNameNobody() {
    assertThat(agent(WORDS + "على/IN الطريق/DTNN السريع/DTJJ")).isNull();
    assertThat(agent(WORDS + "من/IN القرية/DTNN المجاورة/DTJJ")).isNull();
    assertThat(agent(WORDS + "على/IN يد/NN أطلقت/VBD النار/DTNN")).isNull();
  }

  @Test
  void whatStandsBeforeTheEventIsNotItsAgent() {
    String words = "على/IN يد/NN الجيش/DTNN " + WORDS;
    assertThat(find(words, 3, Topic.NONE)).isNull();
    assertThat(find(words, 0, Topic.NONE)).isEqualTo("الجيش");
  }

  @Test
  void theSubjectBehindAnActiveVerbDidIt() {
    assertThat(active("اعتقلت/VBD الشرطة/DTNN 20/CD شخصا/NN", 0)).isEqualTo("الشرطة");
    assertThat(active("قتل/VBD مسلحون/NNS مجهولون/JJ أمس/NN 20/CD شخصا/NN", 0))
        .isEqualTo("مسلحون مجهولون");
    assertThat(active("أسرت/VBD قوات/NNS الجيش/DTNN فجر/NN الأحد/DTNN 20/CD شخصا/NN", 0))
        .isEqualTo("قوات الجيش");
  }

  @Test
  void whatMayBeAPassiveACauseOrATimeIsNoSubject() {
    assertThat(active("قتل/VBN الجندي/DTNN و/CC+ 3/CD رجال/NNS", 0)).isNull();
    assertThat(active("قتل/VBD الجندي/DTNN و/CC+ 3/CD رجال/NNS", 0)).isNull();
    assertThat(active("قتل/VBD انفجار/NN 3/CD رجال/NNS", 0)).isNull();
    assertThat(active("قتل/VBD أمس/NN 3/CD رجال/NNS", 0)).isNull();
    assertThat(active("شاهد/VBD الجنود/DTNNS 3/CD رجال/NNS", 0)).isNull();
  }

  @Test
  void theSubjectBeforeAnActiveVerbDidIt() {
    assertThat(active("إن/IN القوات/DTNNS الحكومية/DTJJ قتلت/VBD 9/CD رجال/NNS", 3))
        .isEqualTo("القوات الحكومية");
    assertThat(active("أن/IN جنود/NNS+ ه/PRP$ قتلوا/VBD 9/CD رجال/NNS", 3)).isEqualTo("جنوده");
    assertThat(active("قرب/IN الجنود/DTNNS قتلت/VBD 9/CD رجال/NNS", 2)).isNull();
  }

  @Test
  void joinedVerbsHaveOneSubject() {
    String attack = "هاجم/VBD مسلحون/NNS القرية/DTNN و/CC+ ";
    assertThat(active(attack + "قتلوا/VBD 12/CD رجلا/NN", 4)).isEqualTo("مسلحون");
    String post = "هاجم/VBD مسلحون/NNS مخفرا/JJ و/CC+ قتلوا/VBD 12/CD رجلا/NN";
    assertThat(active(post, 4)).isEqualTo("مسلحون");
    assertThat(active(attack + "قتلوا/VBN 12/CD رجلا/NN", 4)).isEqualTo("مسلحون");
    assertThat(active(attack + "خطفوا/VBD امرأة/NN و/CC+ قتلوا/VBD 12/CD رجلا/NN", 7))
        .isEqualTo("مسلحون");
    assertThat(active(attack + "قتل/VBD 12/CD رجلا/NN", 4)).isNull();
    String rescue = "أنقذت/VBD الشرطة/DTNN المحتجزين/DTNNS و/CC+ قتلت/VBD 3/CD نساء/NNS";
    assertThat(active(rescue, 4)).isNull();
  }

  @Test
  void aBodyMaySayWhatItDid() {
    String words = "قالت/VBD الحركة/DTNN أن/IN+ ها/PRP قتلت/VBD 30/CD رجلا/NN";
    SentenceFacts facts = FactsOf.sentence(words).number().sentence();
    TextRange agent = agents().find(facts, 5, trigger(4), said(facts), Topic.NONE);
    assertThat(agent).isEqualTo(facts.sentence().range(TokenSpan.of(1)));
    assertThat(agents().find(facts, 5, trigger(4), null, Topic.NONE)).isNull();
  }

  @Test
  void behindAnotherStatementAPronounIsNotTheSpeaker() {
    String words =
        "قالت/VBD الشرطة/DTNN إن/IN القنبلة/DTNN انفجرت/VBD و/CC+ إن/IN+ ها/PRP قتلت/VBD 5/CD رجال/NNS";
    SentenceFacts facts = FactsOf.sentence(words).number().sentence();
    assertThat(agents().find(facts, 9, trigger(8), said(facts), Topic.NONE)).isNull();
    String nominal =
        "قالت/VBD الشرطة/DTNN إن/IN القنبلة/DTNN كبيرة/JJ و/CC+ إن/IN+ ها/PRP قتلت/VBD 5/CD رجال/NNS";
    facts = FactsOf.sentence(nominal).number().sentence();
    assertThat(agents().find(facts, 9, trigger(8), said(facts), Topic.NONE)).isNull();
  }

  @Test
  void theTraceTellsByWhichWords() {
    RecordedTrace trace = new RecordedTrace();
    find(WORDS + "من/IN قبل/NN مسلحين/NNS", 0, new Topic(trace, "claim"));
    assertThat(trace.decisions("claim")).containsExactly(new Decision("agent.by-side", "من قبل"));
  }

  private static @Nullable String agent(String words) {
    return find(words, 0, Topic.NONE);
  }

  private static @Nullable String find(String words, int from, Topic topic) {
    return find(words, from, null, topic);
  }

  private static @Nullable String active(String words, int verb) {
    int number = FactsOf.sentence(words).number().first();
    return find(words, number, trigger(verb), Topic.NONE);
  }

  private static @Nullable String find(
      String words, int number, @Nullable Trigger trigger, Topic topic) {
    NumberContext context = FactsOf.sentence(words).number();
    TextRange agent = agents().find(context.sentence(), number, trigger, null, topic);
    return agent == null ? null : agent.of(Texts.tagged(words).text());
  }

  /** What the second token says by the first. */
  private static Attribution said(SentenceFacts facts) {
    return new Attribution(
        facts.sentence().range(TokenSpan.of(0)),
        0,
        CueClass.NEUTRAL,
        facts.sentence().range(TokenSpan.of(1)),
        null,
        List.of(),
        false,
        AttributionRule.NOUN_BEHIND,
        "cues.tsv:قال");
  }

  private static Trigger trigger(int token) {
    EventType event = EventTypes.of(Lexicons.own()).get("KILLED");
    return new Trigger(token, token, event, event.counts(), "events.tsv:قتل", false);
  }

  private static AgentFinder agents() {
    Lexicons lexicons = Lexicons.own();
    return new AgentFinder(lexicons.words(), ClassLexicon.of(lexicons), ClassTypes.of(lexicons));
  }
}
