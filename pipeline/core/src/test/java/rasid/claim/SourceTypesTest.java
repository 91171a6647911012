package rasid.claim;

import static com.google.common.truth.Truth.assertThat;

import org.checkerframework.checker.nullness.qual.Nullable;
import org.junit.jupiter.api.Test;
import rasid.Texts;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.TokenSpan;
import rasid.entity.Mention;
import rasid.entity.NamedThing;
import rasid.lexicon.Lexicons;
import rasid.record.EntityType;
import rasid.trace.RecordedTrace;
import rasid.trace.RecordedTrace.Decision;
import rasid.trace.Topic;

class SourceTypesTest {

  @Test
  void aListedWordTellsTheType() {
    assertThat(type("وزارة/NN الداخلية/DTNN", null)).isEqualTo("OFFICIAL");
    assertThat(type("وكالة/NN الأنباء/DTNN", null)).isEqualTo("MEDIA");
    assertThat(type("الأمم/DTNN المتحدة/DTJJ", null)).isEqualTo("INTERNATIONAL");
    assertThat(type("تقرير/NN طبي/JJ", null)).isEqualTo("DOCUMENT");
  }

  @Test
  void theFirstListedWordTells() {
    assertThat(type("تقرير/NN وزارة/NN الصحة/DTNN", null)).isEqualTo("DOCUMENT");
    assertThat(type("موظف/NN في/IN الأمم/DTNN المتحدة/DTJJ", null)).isEqualTo("INTERNATIONAL");
  }

  @Test
  void aPersonWithoutListedWordsIsAPerson() {
    assertThat(type("أحمد/NNP علي/NNP", EntityType.PERSON)).isEqualTo("PERSON");
    assertThat(type("الرئيس/DTNN أحمد/NNP", EntityType.PERSON)).isEqualTo("OFFICIAL");
    assertThat(type("شهود/NNS عيان/NN", null)).isEqualTo("OTHER");
    assertThat(type("نقابة/NN الأطباء/DTNNS", EntityType.ORGANIZATION)).isEqualTo("OTHER");
  }

  @Test
  void theCategoryBeforeTheNameOfABodyTells() {
    AnnotatedSentence sentence = Texts.tagged("وكالة/NN رويترز/NNP ./PUNC").sentence();
    assertThat(typeOfSecond(sentence, EntityType.ORGANIZATION)).isEqualTo("MEDIA");
    assertThat(typeOfSecond(sentence, EntityType.PERSON)).isEqualTo("PERSON");
    AnnotatedSentence verb = Texts.tagged("وكالة/VBD رويترز/NNP ./PUNC").sentence();
    assertThat(typeOfSecond(verb, EntityType.ORGANIZATION)).isEqualTo("OTHER");
  }

  private static String typeOfSecond(AnnotatedSentence sentence, EntityType speaker) {
    Mention mention =
        new Mention(
            0,
            sentence.zone(),
            TokenSpan.of(1),
            sentence.range(TokenSpan.of(1)),
            NamedThing.unlisted(speaker, "رويترز", null),
            1);
    return new SourceTypes(Lexicons.own().words())
        .of(sentence, mention.range(), mention, Topic.NONE);
  }

  @Test
  void theTraceTellsListAndWord() {
    RecordedTrace trace = new RecordedTrace();
    AnnotatedSentence sentence = Texts.tagged("وزارة/NN الداخلية/DTNN").sentence();
    new SourceTypes(Lexicons.own().words())
        .of(sentence, sentence.range(), null, new Topic(trace, "claim"));
    assertThat(trace.decisions("claim"))
        .containsExactly(new Decision("word-lists.tsv:official-sources", "OFFICIAL by وزاره"));
  }

  private static String type(String words, @Nullable EntityType speaker) {
    // What stands behind the source does not tell its type.
    AnnotatedSentence sentence = Texts.tagged("أعلن/VBD " + words + " مقتل/NN جيش/NN").sentence();
    int last = sentence.size() - 3;
    Mention mention =
        speaker == null
            ? null
            : new Mention(
                0,
                sentence.zone(),
                new TokenSpan(1, last),
                sentence.range(new TokenSpan(1, last)),
                NamedThing.unlisted(speaker, "اسم", null),
                1);
    return new SourceTypes(Lexicons.own().words())
        .of(sentence, sentence.range(new TokenSpan(1, last)), mention, Topic.NONE);
  }
}
