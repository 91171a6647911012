package rasid.claim;

import static com.google.common.truth.Truth.assertThat;

import org.checkerframework.checker.nullness.qual.Nullable;
import org.junit.jupiter.api.Test;
import rasid.Texts;
import rasid.lexicon.Lexicons;
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
  void theTraceTellsByWhichWords() {
    RecordedTrace trace = new RecordedTrace();
    find(WORDS + "من/IN قبل/NN مسلحين/NNS", 0, new Topic(trace, "claim"));
    assertThat(trace.decisions("claim")).containsExactly(new Decision("agent.by-side", "من قبل"));
  }

  private static @Nullable String agent(String words) {
    return find(words, 0, Topic.NONE);
  }

  private static @Nullable String find(String words, int from, Topic topic) {
    Texts.Tagged tagged = Texts.tagged(words);
    TextRange agent = new AgentFinder(Lexicons.own().words()).find(tagged.sentence(), from, topic);
    return agent == null ? null : agent.of(tagged.text());
  }
}
