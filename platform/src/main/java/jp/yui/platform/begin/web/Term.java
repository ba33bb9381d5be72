package jp.yui.platform.begin.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.validation.BindingResult;

/**
 * One of the terms by which municipalities are chosen, as a field of the form.
 *
 * @param name of the field
 */
record Term(String name, List<Option> options) {
  /**
   * What may be chosen.
   *
   * @param text a message's code where it begins with a {@code #}
   */
  record Option(String value, String text) {}

  /** A value that nobody has is told so at the field, where it stays. */
  static Term of(
      String name,
      String asked,
      List<String> there,
      Function<String, String> text,
      BindingResult problems) {
    List<Option> options = new ArrayList<>();
    there.forEach(value -> options.add(new Option(value, text.apply(value))));
    if (!asked.isEmpty() && !there.contains(asked)) {
      options.add(new Option(asked, asked));
      problems.rejectValue(name, "compare.problem.nobody");
    }
    return new Term(name, options);
  }
}
