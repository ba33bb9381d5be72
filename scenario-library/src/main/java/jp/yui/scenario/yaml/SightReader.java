package jp.yui.scenario.yaml;

import java.util.Optional;
import jp.yui.scenario.model.Step;
import jp.yui.scenario.problem.Problems;

/** Reads something that is to be seen on a screen. */
record SightReader(Problems problems) {

  Optional<Step.Sight> sight(YamlNode node) {
    ValueReader values = new ValueReader(problems);
    return new Keys(node, Concept.SIGHT, problems)
        .only(Concept.SIGHT)
        .map(
            pair ->
                switch (pair.key()) {
                  case "heading" -> new Step.Sight.Heading(values.value(pair.value()));
                  case "text" -> new Step.Sight.Text(values.value(pair.value()));
                  case "field" -> new Step.Sight.Fields(values.fields(pair.value()));
                  case "button" -> new Step.Sight.Button(values.value(pair.value()));
                  default -> new Step.Sight.Gone(values.value(pair.value()));
                });
  }
}
