package rasid.entity;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rasid.NamedText;
import rasid.lexicon.Lexicons;

/** Names that words tell; those in braces are found already. */
class FixedNamesTest {

  private static final FixedNames NAMES =
      new FixedNames(Lexicons.own(), EntityTexts.GAZETTEER, EntityTexts.TRIGGERS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Well-known names that stand for nothing else.
        "قالت/VBD الأونروا/NN أمس/NN | ORGANIZATION الأونروا",
        "قالت/VBD رويترز/NN أمس/NN | ''",
        // Forces with a nationality.
        "أعلن/VBD خفر/NN السواحل/DTNNS اليوناني/DTJJ | ORGANIZATION خفر السواحل اليوناني",
        "أعلن/VBD الدرك/DTNN المصري/DTJJ | ORGANIZATION الدرك المصري",
        "أعلنت/VBD قوات/NN خفر/NN السواحل/DTNNS اليوناني/DTJJ | ORGANIZATION قوات خفر السواحل"
            + " اليوناني",
        "أعلنت/VBD قوات/NN الأمن/DTNN الجزائري/DTJJ | ORGANIZATION قوات الأمن الجزائري",
        "أعلنت/VBD قوات/NN الأمن/DTNN الجزائرية/DTJJ | ''",
        "أعلنت/VBD القوات/DTNN المسلحة/DTJJ المصرية/DTJJ | ORGANIZATION القوات المسلحة المصرية",
        "أعلن/VBD خفر/NN السواحل/DTNNS | ''",
        "أعلن/VBD خفر/NN السواحل/DTNNS يوناني/JJ | ''",
        "أعلن/VBD خفر/NN السواحل/DTNNS الكبير/DTJJ | ''",
        "أعلن/VBD حراس/NN السواحل/DTNNS اليوناني/DTJJ | ''",
        "أعلن/VBD حراس/NN خفر/NN السواحل/DTNNS اليوناني/DTJJ | ORGANIZATION خفر السواحل اليوناني",
        // Sites of the name of a day.
        "في/IN ملعب/NN 5/CD جويلية/NNP أمس/NN | FACILITY ملعب 5 جويلية",
        "في/IN ملعب/NN 31/CD جويلية/NNP | FACILITY ملعب 31 جويلية",
        "في/IN ملعب/NN 1/CD جويلية/NNP | FACILITY ملعب 1 جويلية",
        "في/IN ملعب/NN 32/CD جويلية/NNP | ''",
        "في/IN ملعب/NN 0/CD جويلية/NNP | ''",
        "في/IN ملعب/NN 5/CD لاعبين/NNS | ''",
        "في/IN ملعب/NN 5/CD | ''",
        "في/IN بيت/NN 5/CD جويلية/NNP | ''",
        "في/IN ملعب/NN يوم/NN جويلية/NNP | ''",
        // Bodies of a name in Latin letters.
        "قالت/VBD شركة/NN QZX/NNP أمس/NN | ORGANIZATION QZX",
        "قالت/VBD شركة/NN Tesla/NNP Motors/NNP أمس/NN | ORGANIZATION Tesla Motors",
        "قالت/VBD شركة/NN qzx/NNP | ''",
        "قالت/VBD شركة/NN B/NNP | ''",
        "قالت/VBD سيارة/NN QZX/NNP | ''",
        "QZX/NNP قالت/VBD | ''",
        "قالت/VBD شركة/NN {PERSON QZX/NNP} | PERSON QZX",
        // They take the place of names within them, and give way to longer ones.
        "{PERSON الأونروا/NN} قالت/VBD | ORGANIZATION الأونروا",
        "{ORGANIZATION خفر/NN السواحل/DTNNS} {NORP اليوناني/DTJJ} قال/VBD | ORGANIZATION خفر"
            + " السواحل اليوناني",
        "{ORGANIZATION وكالة/NN الأونروا/NN} قالت/VBD | ORGANIZATION وكالة الأونروا",
        "خفر/NN السواحل/DTNNS {PERSON اليوناني/DTJJ زيد/NNP} | PERSON اليوناني زيد",
        "{PERSON زيد/NNP} و/CC الأونروا/NN و/CC {PERSON عمر/NNP} | PERSON زيد, ORGANIZATION"
            + " الأونروا, PERSON عمر",
      })
  void wordsAloneTellThem(String words, String names) {
    NamedText text = NamedText.of(words);
    List<Mention> found =
        NAMES.with(text.first(), text.mentions(), EntityTexts.linker(text.text()));
    assertThat(
            found.stream()
                .map(name -> name.type() + " " + name.range().of(text.text()))
                .collect(Collectors.joining(", ")))
        .isEqualTo(names);
  }
}
