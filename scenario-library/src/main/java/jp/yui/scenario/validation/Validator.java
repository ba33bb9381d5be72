package jp.yui.scenario.validation;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import jp.yui.scenario.model.Group;
import jp.yui.scenario.model.Item;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.model.Procedure;
import jp.yui.scenario.problem.Problems;

/** All checks of a scenario as a whole. */
record Validator(ScenarioLayers layers, Problems problems) {

  void run(Path folder) {
    Procedure procedure = layers.procedure().model();
    new ProcedureCheck(layers.procedure(), problems).run();
    if (!procedure.id().isEmpty()
        && !folder.toAbsolutePath().normalize().endsWith(procedure.id())) {
      problems.warning(layers.procedure().root().value("id"), "id-folder", procedure.id());
    }
    layers
        .forms()
        .forEach((file, form) -> new FormCheck(form, Optional.of(procedure), problems).run(file));
    layers
        .products()
        .values()
        .forEach(p -> new ProductCheck(p, Optional.of(procedure), problems).run());
    if (!layers.forms().isEmpty()) {
      unread(procedure);
    }
  }

  /** Items that no form brings: nothing will ever stand in them. */
  private void unread(Procedure procedure) {
    Set<ItemPath> read = new HashSet<>();
    layers.forms().values().forEach(form -> read.addAll(FormItems.of(form.model())));
    procedure
        .items()
        .values()
        .forEach(
            entry -> {
              switch (entry) {
                case Item item -> unread(item, ItemPath.parse(item.id()), read);
                case Group group ->
                    group
                        .items()
                        .values()
                        .forEach(
                            item ->
                                unread(
                                    item, new ItemPath(Optional.of(group.id()), item.id()), read));
              }
            });
  }

  private void unread(Item item, ItemPath path, Set<ItemPath> read) {
    if (!read.contains(path)) {
      problems.warning(item.at(), "unread-item", path);
    }
  }
}
