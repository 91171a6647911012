package rasid;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Made articles about incidents whose tolls are reported for some days by several outlets: they
 * grow, are revised, are told again in the same words, and now and then an article has no date.
 */
final class MadeNews {

  private static final List<String> TOWNS =
      List.of(
          "بيروت",
          "طرابلس",
          "صيدا",
          "حمص",
          "حلب",
          "دمشق",
          "بغداد",
          "الموصل",
          "البصرة",
          "صنعاء",
          "عدن",
          "الخرطوم",
          "القاهرة",
          "الإسكندرية",
          "تونس",
          "الجزائر",
          "الرباط",
          "عمان",
          "غزة",
          "الرياض");

  private static final List<String> INCIDENTS =
      List.of("انفجار", "حريق في سوق", "انهيار مبنى", "هجوم مسلح", "حادث سير", "غرق مركب");

  /** Town, source, killed, injured, incident, children. */
  private static final List<String> REPORTS =
      List.of(
          "%1$s - قالت %2$s إن %3$d شخصا قتلوا وأصيب %4$d آخرون في %5$s في %1$s، بينهم %6$d أطفال.",
          "ارتفع عدد ضحايا %5$s وقع في مدينة %1$s إلى %3$d قتيلا و%4$d جريحا، بحسب %2$s التي أكدت مقتل %6$d أطفال.",
          "لقي %3$d شخصا مصرعهم في %1$s إثر %5$s، ونقل %4$d مصابا إلى المستشفيات وفق ما أفادت به %2$s.",
          "أسفر %5$s شهدته %1$s عن مقتل %3$d مدنيا وإصابة %4$d بجروح، وأضافت %2$s أن من القتلى %6$d من الأطفال.");

  private static final List<String> SOURCES =
      List.of("وزارة الصحة", "مصادر طبية", "الشرطة", "الدفاع المدني", "وكالة الأنباء الرسمية");

  /** What stands in articles that tells nothing, by which no two have the same text. */
  private static final List<String> ENDINGS =
      List.of(
          "وتتواصل عمليات الإنقاذ والبحث.",
          "ولم تعرف الأسباب بعد.",
          "وفتحت السلطات تحقيقا.",
          "وهرعت سيارات الإسعاف إلى المكان.",
          "وأغلقت الطرق المؤدية إلى المنطقة.",
          "وزار مسؤولون المصابين في المستشفى.",
          "وتجمع الأهالي قرب المكان.",
          "وأعلن الحداد في المدينة.");

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Articles of one day: id, text and what is known of it, as lines of JSON have them. */
  record Article(String id, String text, String published) {
    private String line() throws IOException {
      Map<String, String> line = new LinkedHashMap<>();
      line.put("id", id);
      line.put("text", text);
      if (published != null) {
        line.put("published", published);
      }
      return JSON.writeValueAsString(line);
    }
  }

  private final Random random = new Random(7);
  private final LocalDate first;
  private final List<List<Article>> all = new ArrayList<>();
  private int number;

  private MadeNews(LocalDate first) {
    this.first = first;
  }

  /**
   * The articles of some days, day by day; the same for the same numbers.
   *
   * @param first the first day
   * @param incidents how many begin on each day
   */
  static List<List<Article>> of(LocalDate first, int days, int incidents) {
    MadeNews made = new MadeNews(first);
    for (int day = 0; day < days; day++) {
      made.all.add(new ArrayList<>());
    }
    for (int begin = 0; begin < days; begin++) {
      for (int i = 0; i < incidents; i++) {
        made.addIncident("d" + begin + "i" + i, begin);
      }
    }
    return made.all;
  }

  /** Writes articles as lines of JSON. */
  static Path write(Path file, List<Article> articles) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Article article : articles) {
      lines.add(article.line());
    }
    return Files.write(file, lines);
  }

  private void addIncident(String name, int begin) {
    String town = one(TOWNS);
    String what = one(INCIDENTS);
    int killed = 3 + random.nextInt(90);
    int injured = killed + random.nextInt(200);
    int length = 1 + random.nextInt(4);
    for (int day = begin; day < Math.min(begin + length, all.size()); day++) {
      int outlets = 1 + random.nextInt(3);
      for (int outlet = 0; outlet < outlets; outlet++) {
        String text =
            one(REPORTS).formatted(town, one(SOURCES), killed, injured, what, 1 + killed / 4)
                + " "
                + ending(number++);
        String date = random.nextInt(20) == 0 ? null : first.plusDays(day).toString();
        all.get(day).add(new Article(name + "d" + day + "o" + outlet, text, date));
      }
      killed += random.nextInt(5) - (random.nextInt(6) == 0 ? 2 : 0);
      injured += random.nextInt(9);
    }
  }

  private static String ending(int number) {
    StringBuilder ending = new StringBuilder();
    for (int left = number; left > 0; left /= ENDINGS.size()) {
      ending.append(ENDINGS.get(left % ENDINGS.size())).append(' ');
    }
    return ending.toString().strip();
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
