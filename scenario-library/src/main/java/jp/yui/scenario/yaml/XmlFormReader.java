package jp.yui.scenario.yaml;

import jp.yui.scenario.model.XmlForm;
import jp.yui.scenario.problem.Problems;

/** Reads a form for XML files. */
record XmlFormReader(Problems problems) {

  XmlForm form(YamlNode root) {
    Keys keys = new Keys(root, Concept.XML_FORM, problems);
    if (!keys.has("join")) {
      keys.need("paths");
    }
    return new XmlForm(
        new FormReader(problems).head(keys, "*.xml"),
        keys.optionalText("record").orElse(""),
        keys.textMap("namespaces"),
        FormReader.items(keys, "paths"));
  }
}
