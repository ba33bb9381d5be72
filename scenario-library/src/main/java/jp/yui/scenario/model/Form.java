package jp.yui.scenario.model;

import java.util.List;
import java.util.Map;
import jp.yui.scenario.problem.Position;

/** One way in which an application arrives; a profile that a municipality may correct. */
public sealed interface Form permits CsvForm, XmlForm, PdfForm {
  FormHead head();

  /**
   * What all forms have.
   *
   * @param id {@code pittari-csv}
   * @param assumed nobody could check it against the real service
   * @param files globs of file names, matched against the last part of the name
   * @param joins items made of several sources
   * @param choices per item: what the file says → the item's choice
   * @param eras era codes of this file → era name: {@code "5" → 令和}
   * @param dates spellings allowed for dates; empty: all that are unambiguous
   */
  record FormHead(
      String id,
      String title,
      boolean assumed,
      List<String> files,
      Map<ItemPath, Join> joins,
      Map<ItemPath, Map<String, String>> choices,
      Map<String, String> eras,
      List<String> dates,
      Position at) {}

  /**
   * An item made of several sources.
   *
   * @param of columns, paths or labels
   * @param as a template in which {@code {1}} stands for the first source
   */
  record Join(List<String> of, String as, Position at) {}
}
