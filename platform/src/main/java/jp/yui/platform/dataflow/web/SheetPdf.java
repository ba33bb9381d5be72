package jp.yui.platform.dataflow.web;

import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.yui.platform.dataflow.Sheet;
import jp.yui.scenario.model.Product;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The sheet as a PDF for the file, in the words of the page. */
@Component
class SheetPdf {
  private static final int SAID = 3;
  private static final int DIGEST = 16;

  private final MessageSource messages;
  private final JapaneseFont font;

  SheetPdf(MessageSource messages, JapaneseFont font) {
    this.messages = messages;
    this.font = font;
  }

  /** False where this machine has no Japanese font. */
  boolean isPossible() {
    return font.isThere();
  }

  byte[] of(DataFlow flow) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    String title = text("data-flow.title");
    try (Paper paper = new Paper(file, font.get(), title, locale())) {
      paper.title(title);
      if (flow.draft()) {
        paper.text(text("data-flow.draft"));
      }
      facts(flow, paper);
      items(flow.sheet(), paper);
      rest(flow, paper);
    }
    return file.toByteArray();
  }

  private void facts(DataFlow flow, Paper paper) {
    Product product = flow.sheet().product();
    paper.fact(
        text("data-flow.scenario"),
        flow.sheet().scenario().procedure().title() + "（" + flow.version().scenario() + "）");
    paper.fact(
        text("scenario.version"),
        flow.version().version() + "　" + flow.version().sha256().substring(0, DIGEST));
    paper.fact(
        text("data-flow.system"),
        product.vendor() + " " + product.name() + "（" + product.versions() + "）");
    if (flow.overlay() != null) {
      Collection<String> hosts = flow.overlay().hosts();
      paper.fact(
          text("data-flow.hosts"), hosts.isEmpty() ? text("data-flow.hosts.none") : joined(hosts));
    }
  }

  private void items(Sheet sheet, Paper paper) {
    paper.heading(text("data-flow.items"));
    paper.text(text("data-flow.items.count", sheet.lines().size(), sheet.others()));
    paper.table(
        new String[] {text("item.label"), text("data-flow.reads"), text("data-flow.writes")},
        sheet.lines().stream().map(this::row).toList());
    if (!sheet.uploads().isEmpty()) {
      paper.text(text("data-flow.uploads", joined(sheet.uploads())));
    }
  }

  private String[] row(Sheet.Line line) {
    String reads =
        line.reads().stream()
            .map(from -> from.form() + "：" + joined(from.places()))
            .collect(Collectors.joining("\n"));
    String writes =
        Stream.of(
                joined(line.writes()),
                line.searches().isEmpty()
                    ? ""
                    : text("data-flow.searches", joined(line.searches())))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining("\n"));
    return new String[] {
      (line.group().isEmpty() ? "" : text("item.each", line.group()) + " ") + line.label(),
      reads.isEmpty() ? text("data-flow.reads.none") : reads,
      writes.isEmpty() ? text("data-flow.writes.none") : writes
    };
  }

  private void rest(DataFlow flow, Paper paper) {
    Sheet sheet = flow.sheet();
    paper.heading(text("data-flow.out"));
    paper.text(text("data-flow.out.nothing"));
    all("data-flow.out.", paper);
    paper.heading(text("data-flow.who"));
    all("data-flow.who.", paper);
    paper.heading(text("data-flow.kept"));
    paper.point(
        flow.overlay() == null
            ? text("data-flow.kept.default")
            : text("data-flow.kept.days", flow.overlay().evidenceDays()));
    paper.point(text(flow.mask(), joined(flow.masked())));
    paper.heading(text("data-flow.secrets"));
    paper.text(
        sheet.secrets().isEmpty()
            ? text("data-flow.secrets.none")
            : text("data-flow.secrets.some", joined(sheet.secrets())));
    paper.text(text("data-flow.made", flow.version().version()));
  }

  private void all(String key, Paper paper) {
    IntStream.rangeClosed(1, SAID).forEach(n -> paper.point(text(key + n)));
  }

  private static String joined(Collection<String> words) {
    return String.join("、", words);
  }

  private String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, locale());
  }

  private static Locale locale() {
    return LocaleContextHolder.getLocale();
  }
}
