package jp.yui.platform.experience.web;

import java.util.List;
import java.util.Objects;
import jp.yui.platform.experience.Entry;
import jp.yui.platform.experience.Kind;
import jp.yui.platform.experience.Text;
import jp.yui.platform.items.ApplicantData;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What is typed of any kind. */
record EntryForm(
    @Nullable String product,
    @Nullable String title,
    @Nullable String words,
    @Nullable String remedy,
    @Nullable String effect) {
  private static final int LONGEST_TITLE = 100;
  private static final int LONGEST = 2000;

  static EntryForm empty() {
    return new EntryForm("", "", "", "", "");
  }

  static EntryForm of(Entry entry) {
    return new EntryForm(
        entry.product(), entry.title(), entry.words(), entry.remedy(), entry.effect());
  }

  Text text(Kind kind) {
    return new Text(
        kind.ofProduct() ? plain(product) : "",
        only(kind, "title"),
        only(kind, "words"),
        only(kind, "remedy"),
        only(kind, "effect"));
  }

  /** Finds what is missing, too long, or looks like what an applicant wrote. */
  void check(Kind kind, List<String> products, BindingResult problems) {
    for (String field : kind.fields()) {
      String typed = only(kind, field);
      int longest = field.equals("title") ? LONGEST_TITLE : LONGEST;
      if (typed.isEmpty()) {
        problems.rejectValue(field, "experience.needed");
      } else if (typed.length() > longest) {
        problems.rejectValue(field, "experience.long", new Object[] {longest}, null);
      } else if (ApplicantData.isIn(typed)) {
        problems.rejectValue(field, "experience.applicant");
      }
    }
    boolean needed = kind == Kind.TROUBLE && plain(product).isEmpty();
    if (kind.ofProduct()
        && (needed || !plain(product).isEmpty() && !products.contains(plain(product)))) {
      problems.rejectValue("product", "experience.product.needed");
    }
  }

  private String only(Kind kind, String field) {
    if (!kind.fields().contains(field)) {
      return "";
    }
    return switch (field) {
      case "title" -> plain(title);
      case "words" -> plain(words);
      case "remedy" -> plain(remedy);
      default -> plain(effect);
    };
  }

  private static String plain(@Nullable String typed) {
    return Objects.requireNonNullElse(typed, "").strip().replace("\r\n", "\n");
  }
}
