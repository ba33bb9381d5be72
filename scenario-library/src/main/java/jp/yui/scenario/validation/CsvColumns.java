package jp.yui.scenario.validation;

import jp.yui.scenario.model.CsvForm;
import jp.yui.scenario.problem.Problems;
import jp.yui.scenario.yaml.YamlNode;

/** Whether a form names its columns in the way that the file has them. */
final class CsvColumns {
  private CsvColumns() {}

  static void check(CsvForm form, YamlNode root, Problems problems) {
    for (String column : form.columns().keySet()) {
      if (!form.header() && !column.matches("[1-9][0-9]{0,3}")) {
        problems.error(root.place("columns", column), "column-number", column);
      }
      if (form.ignore().contains(column)) {
        problems.error(root.place("columns", column), "column-ignored", column);
      }
    }
  }
}
