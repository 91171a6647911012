package rasid.lexicon;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import rasid.text.ArabicNormalizer;

/**
 * The forms of a verb in the third person, from its normalised key: a lemma (the past of قال) gives
 * the past and the present, the present (يزيد) the present alone. Weak verbs by their patterns:
 * hollow ones (قال, أضاف, استعاد), those that end in ى or ا (نفى, دعا), those that begin with و or
 * hamza (وصل, أكد); the derived stems lose their alef in the present (أعلن, اعتبر, استخدم). Source:
 * Ryding, A Reference Grammar of Modern Standard Arabic (2005), chapters 21 to 33.
 *
 * <p>Without vowel signs one spelling stands for several stems, so that a few forms are none of the
 * verb's own; they are words that nobody writes.
 */
final class VerbForms {

  private static final List<String> PAST_ENDINGS = List.of("", "ت", "وا", "تا", "ا");

  private static final List<String> PAST_ENDINGS_OF_WEAK = List.of("ت", "تا", "وا");

  private static final List<String> PRESENT_ENDINGS = List.of("", "ون", "ان", "وا", "ا", "ن");

  /** ينفي: ينفون, لم ينفوا; longer ones also يتعدى: لم يتعد. */
  private static final List<String> PRESENT_ENDINGS_OF_WEAK = List.of("ون", "وا");

  private static final List<String> PERSONS = List.of("ي", "ت");

  private static final int SHORTEST = 3;

  /** Letters of a verb whose dual (استهدفا) is no noun in the accusative (ردا, طالبا). */
  private static final int SHORTEST_WITH_DUAL = 5;

  private VerbForms() {}

  /**
   * All forms, the given one first.
   *
   * @param word the verb as it is written
   */
  static Set<String> of(String word) {
    String verb = ArabicNormalizer.key(word);
    Set<String> forms = new LinkedHashSet<>();
    forms.add(verb);
    if (verb.length() < 2 || verb.indexOf(' ') >= 0) {
      return forms;
    }
    if (verb.startsWith("ي") && verb.length() >= SHORTEST) {
      addPresent(forms, verb.substring(1));
      return forms;
    }
    addPast(forms, verb, word.endsWith("ى"));
    for (String stem : presentStems(verb)) {
      addPresent(forms, stem);
    }
    return forms;
  }

  /**
   * @param endsInAlef whether it ends in ى: نفى has نفت, where لقي has لقيت
   */
  private static void addPast(Set<String> forms, String verb, boolean endsInAlef) {
    for (String ending : PAST_ENDINGS) {
      boolean hasEnding =
          switch (ending) {
            case "ا" -> verb.length() >= SHORTEST_WITH_DUAL;
            case "ت", "تا", "وا" -> !endsInAlef;
            default -> true;
          };
      if (hasEnding) {
        forms.add(verb + ending);
      }
    }
    if (verb.endsWith("ي") || verb.endsWith("ا")) {
      for (String ending : PAST_ENDINGS_OF_WEAK) {
        forms.add(withoutLast(verb) + ending);
      }
    }
  }

  private static void addPresent(Set<String> forms, String stem) {
    for (String person : PERSONS) {
      for (String ending : PRESENT_ENDINGS) {
        forms.add(person + stem + ending);
      }
      if (endsWeak(stem)) {
        for (String ending : PRESENT_ENDINGS_OF_WEAK) {
          forms.add(person + withoutLast(stem) + ending);
        }
        if (stem.length() > SHORTEST) {
          forms.add(person + withoutLast(stem));
        }
      }
    }
  }

  /** What follows the prefix of the present. */
  private static Set<String> presentStems(String verb) {
    Set<String> stems = new LinkedHashSet<>();
    if (verb.length() == SHORTEST) {
      addStemsOfThree(stems, verb);
    } else if (verb.startsWith("ا")) {
      stems.add(derived(verb.substring(1)));
    } else {
      stems.add(verb);
    }
    return stems;
  }

  private static void addStemsOfThree(Set<String> stems, String verb) {
    String rest = verb.substring(1);
    char first = verb.charAt(0);
    char middle = verb.charAt(1);
    char last = verb.charAt(2);
    if (verb.equals("راي")) {
      stems.add("ري");
    } else if (middle == 'ا') {
      stems.add(first + "و" + last);
      stems.add(first + "ي" + last);
    } else if (last == 'ا') {
      stems.add(withoutLast(verb) + "و");
    } else if (first == 'ا') {
      // أخذ: يأخذ; أكد: يؤكد; أقر: يقر.
      stems.add(verb);
      stems.add("ؤ" + rest);
      stems.add(rest);
    } else {
      stems.add(verb);
      if (first == 'و') {
        stems.add(rest);
      }
    }
  }

  /** A stem of the derived patterns behind the alef of its past. */
  private static String derived(String rest) {
    boolean fourth = rest.length() == SHORTEST;
    boolean tenth = rest.length() == SHORTEST + 2 && rest.startsWith("ست");
    int middle = rest.length() - 2;
    if ((fourth || tenth) && rest.charAt(middle) == 'ا') {
      return withLetter(rest, middle, 'ي');
    }
    // أصيب: يصاب, a passive.
    return fourth && rest.charAt(middle) == 'ي' ? withLetter(rest, middle, 'ا') : rest;
  }

  private static boolean endsWeak(String stem) {
    return stem.length() > 1 && "ياو".indexOf(stem.charAt(stem.length() - 1)) >= 0;
  }

  private static String withLetter(String word, int at, char letter) {
    return word.substring(0, at) + letter + word.substring(at + 1);
  }

  private static String withoutLast(String word) {
    return word.substring(0, word.length() - 1);
  }
}
