package example;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import rasid.extract.Article;
import rasid.extract.ArticleRecords;
import rasid.extract.Rasid;
import rasid.source.ArticleException;

/** Two days' reports of one event, and how they agree. */
public final class TwoDays {

  private TwoDays() {}

  public static void main(String[] args) throws ArticleException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Rasid rasid = Rasid.create();
    ArticleRecords monday =
        rasid.extract(
            Article.text("أعلنت وزارة الصحة اللبنانية مقتل 12 شخصا في انفجار في بيروت.")
                .published("2024-03-04"));
    ArticleRecords tuesday =
        rasid.extract(
            Article.text("أعلنت وزارة الصحة اللبنانية مقتل 15 شخصا في انفجار في بيروت.")
                .published("2024-03-05"));
    rasid
        .reconcile(List.of(monday, tuesday))
        .forEach(
            group ->
                out.println(
                    group.getEventType()
                        + " "
                        + group.getVerdict()
                        + " "
                        + group.getLatest()
                        + ", reports: "
                        + group.getReports()));
  }
}
