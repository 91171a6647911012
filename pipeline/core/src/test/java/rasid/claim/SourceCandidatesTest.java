package rasid.claim;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rasid.NamedText;
import rasid.annotation.AnnotatedSentence;
import rasid.claim.features.ArticleNumbers;
import rasid.lexicon.ClassLexicon;
import rasid.lexicon.EventLexicon;
import rasid.lexicon.EventTypes;
import rasid.lexicon.Lexicons;
import rasid.record.EntityType;

/** Who may be a source in the last sentence of an article. */
class SourceCandidatesTest {

  private static final SpeechWords WORDS = SpeechWords.of(Lexicons.own());

  private static final ArticleNumbers NUMBERS =
      new ArticleNumbers(
          Lexicons.own(),
          EventLexicon.of(Lexicons.own(), EventTypes.of(Lexicons.own())),
          ClassLexicon.of(Lexicons.own()));

  /** A sentence in which nobody can speak. */
  private static final String NOBODY = "قتلوا/VBD ./PUNC";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "قال/VBD المتحدث/DTNN الرسمي/DTJJ إن/IN الجنود/DTNNS قتلوا/VBD | المتحدث الرسمي, الجنود",
        "قال/VBD كبير/JJ المتحدثين/DTNNS | كبير المتحدثين",
        // A phrase with a person in it is that person; a body may also be a part.
        "قال/VBD الوزير/DTNN {PERSON زيد/NNP} إن/IN | زيد",
        "قال/VBD وزير/NN {ORGANIZATION الصحة/DTNN} إن/IN | وزير الصحة, الصحة",
        "قال/VBD الوزير/DTNN أمس/NN {PERSON زيد/NNP} | الوزير, زيد",
        // Nouns right behind a name begin no phrase.
        "{PERSON زيد/NNP} وزير/NN الصحة/DTNN | زيد",
        "{PERSON زيد/NNP} ،/PUNC وزير/NN الصحة/DTNN | زيد, وزير الصحة",
        // No phrase begins with a cue, a mark or a verb; any other word behind a cue is one.
        "قال/VBD هذا/DT المسؤول/DTNN | هذا المسؤول",
        "أمس/NN هذا/DT المسؤول/DTNN | المسؤول",
        "قال/VBD إن/IN الجنود/DTNNS | الجنود",
        "قال/VBD يقول/VBP الجنود/DTNNS | الجنود",
        "قتلوا/VBD حسب/NN الشهود/DTNNS | الشهود",
        "قتلوا/VBD %/NN الشهود/DTNNS | الشهود",
      })
  void namesAndNounPhrasesAreCandidates(String words, String phrases) {
    assertThat(here(words)).isEqualTo(phrases);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Named by a cue, also an expression of source; beside a verb with a statement behind.
        "أعلن/VBD المتحدث/DTNN ذلك/DT",
        "قتلوا/VBD بعد/NN ذلك/DT وفق/NN المتحدث/DTNN",
        "هنا/RB ثم/CC رد/NN هذا/DT رفض/VBD المتحدث/DTNN :/PUNC",
        "المتحدث/DTNN رفض/VBD :/PUNC",
        // The subject of the first verb.
        "رفض/VBD المتحدث/DTNN ذلك/DT",
        "و/CC رفض/VBD المتحدث/DTNN ذلك/DT",
      })
  void whoSpokeStaysACandidate(String words) {
    assertThat(earlier(words)).contains("المتحدث");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ثم/CC قد/RP رفض/VBD المتحدث/DTNN ذلك/DT",
        "المتحدث/DTNN رفض/VBD ذلك/DT",
        "إن/IN المتحدث/DTNN هنا/RB :/PUNC",
      })
  void othersDoNot(String words) {
    assertThat(earlier(words)).isEmpty();
  }

  @Test
  void aStatementBeginsWithinTwelveWords() {
    String rest = "5/CD ".repeat(11) + ":/PUNC";
    assertThat(earlier("ثم/CC قد/RP رفض/VBD المتحدث/DTNN " + rest)).isEqualTo("المتحدث");
    assertThat(earlier("ثم/CC قد/RP رفض/VBD المتحدث/DTNN 5/CD " + rest)).isEmpty();
  }

  @Test
  void theLastSpeakersComeFirstAndTenAreKept() {
    String[] sentences =
        IntStream.rangeClosed(1, 12)
            .mapToObj(i -> i == 12 ? NOBODY : "رفض/VBD {PERSON س" + "م".repeat(i) + "/NNP} ذلك/DT")
            .toArray(String[]::new);
    SourceCandidates candidates = read(NamedText.of(sentences));
    assertThat(candidates.here()).isEqualTo(0);
    assertThat(candidates.all().stream().map(speaker -> speaker.entity().thing().nameAr().length()))
        .containsExactly(12, 11, 10, 9, 8, 7, 6, 5, 4, 3)
        .inOrder();
  }

  @Test
  void thoseOfTheSentenceComeFirst() {
    NamedText text =
        NamedText.of("قال/VBD {PERSON زيد/NNP} إن/IN", "قال/VBD الوزير/DTNN إن/IN الجنود/DTNNS");
    SourceCandidates candidates = read(text);
    assertThat(phrases(text, candidates.all())).isEqualTo("الوزير, الجنود, زيد");
    assertThat(candidates.here()).isEqualTo(2);
    List<Speaker> all = candidates.all();
    assertThat(candidates.all()).isSameInstanceAs(all);
    assertThat(candidates.all().get(0).entity()).isNull();
    assertThat(candidates.all().get(0).phrase().type()).isNull();
    assertThat(candidates.all().get(2).phrase().type()).isEqualTo(EntityType.PERSON);
    assertThat(candidates.attributions()).hasSize(1);
  }

  private static String here(String words) {
    NamedText text = NamedText.of(words);
    SourceCandidates candidates = read(text);
    return phrases(text, candidates.all().subList(0, candidates.here()));
  }

  /** Who is known in a sentence behind another one. */
  private static String earlier(String words) {
    NamedText text = NamedText.of(words, NOBODY);
    return phrases(text, read(text).all());
  }

  private static String phrases(NamedText text, List<Speaker> speakers) {
    return speakers.stream()
        .map(speaker -> speaker.phrase().range().of(text.text()))
        .collect(Collectors.joining(", "));
  }

  private static SourceCandidates read(NamedText text) {
    SourceCandidates candidates = new SourceCandidates(WORDS);
    for (AnnotatedSentence sentence : text.sentences()) {
      candidates.next(
          sentence,
          text.names(sentence),
          NUMBERS
              .of(text.sentences(), text.mentions(), List.of())
              .sentences()
              .get(sentence.index()));
    }
    return candidates;
  }
}
