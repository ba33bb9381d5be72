package jp.yui.agent.intake.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The pages of a document that a form reads, with their lines from top to bottom. */
final class Sheets {
  private final Map<Integer, PageText> pages = new HashMap<>();
  private final List<TextLine> lines = new ArrayList<>();

  Sheets(List<PageText> texts) {
    for (PageText text : texts) {
      pages.put(text.number(), text);
      lines.addAll(TextLine.of(text));
    }
  }

  PageText page(int number) {
    PageText page = pages.get(number);
    if (page == null) {
      throw new IllegalArgumentException("page " + number);
    }
    return page;
  }

  List<TextLine> lines() {
    return lines;
  }

  List<TextLine> lines(int page) {
    return lines.stream().filter(line -> line.page() == page).toList();
  }

  boolean hasText() {
    return !lines.isEmpty();
  }

  boolean hasVerticalText() {
    return pages.values().stream()
        .flatMap(page -> page.glyphs().stream())
        .anyMatch(glyph -> !glyph.upright() && !glyph.blank());
  }
}
