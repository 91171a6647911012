package rasid.lexicon;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbFormsTest {

  @ParameterizedTest
  @CsvSource({
    // Sound.
    "قتل, قتل قتلت قتلوا قتلتا يقتل تقتل يقتلون يقتلان يقتلوا يقتلن",
    // Hollow: in و, in ي, of the fourth and the tenth stem, and the passive of the fourth.
    "قال, قالت قالوا يقول تقول يقولون",
    "باع, باعت يبيع تبيع",
    "أضاف, اضافت اضافوا يضيف تضيف",
    "استعاد, استعادت يستعيد",
    "أصيب, اصيبت اصيبوا يصاب تصاب",
    // Behind their last letter: ى and ا.
    "نفى, نفي نفت نفوا ينفي تنفي ينفون",
    "لقي, لقيت لقوا يلقي",
    "دعا, دعت دعوا يدعو يدعون",
    "رأى, رات راوا يري تري يرون",
    "تعدى, تعدت يتعدي تتعدي يتعد",
    // That begin with و or hamza.
    "وصل, وصلت يصل تصل",
    "أكد, اكدت يؤكد تؤكد",
    "أوضح, اوضحت يوضح توضح",
    // Derived stems.
    "أعلن, اعلنت يعلن تعلن يعلنون",
    "اعتبر, اعتبرت يعتبر",
    "استهدف, استهدفت استهدفا يستهدف",
    "تابع, تابعت يتابع تتابع",
    "إستهدف, استهدفت",
    // The present alone.
    "يزيد, تزيد يزيدون",
    "يتعد, تتعد"
  })
  void aVerbHasTheseForms(String verb, String forms) {
    assertThat(VerbForms.of(verb)).containsAtLeastElementsIn(List.of(forms.split(" ")));
  }

  @ParameterizedTest
  @CsvSource({
    // The noun of a short verb in the accusative, a preposition, another verb, the first person.
    "رد, ردا",
    "طالب, طالبا",
    "ضم, ضمن",
    "أردى, ترد",
    "رأى, رايت",
    "يزيد, زاد",
    "قول, قال"
  })
  void aVerbHasNotTheFormsOfOthers(String verb, String form) {
    assertThat(VerbForms.of(verb)).doesNotContain(form);
  }
}
