package jp.yui.agent.run;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yui.agent.evidence.Evidence;
import jp.yui.agent.normalise.Application;
import jp.yui.agent.normalise.NormalItem;
import jp.yui.agent.screen.MaskPlan;
import jp.yui.scenario.japanese.PartialDate;
import jp.yui.scenario.model.Entry;
import jp.yui.scenario.model.Group;
import jp.yui.scenario.model.Item;
import jp.yui.scenario.model.Procedure;
import jp.yui.scenario.model.Product;

/**
 * Takes the pictures of one posting, personal values covered as the product says, and puts them
 * into the evidence.
 */
final class Camera {
  private final Evidence evidence;
  private final ReadyItem item;
  private final Desk desk;
  private final MaskPlan mask;

  Camera(
      Evidence evidence,
      Procedure procedure,
      Product product,
      ReadyItem item,
      Desk desk,
      Set<String> typed) {
    this.evidence = evidence;
    this.item = item;
    this.desk = desk;
    this.mask =
        switch (product.mask()) {
          case Product.Mask.Nothing nothing -> MaskPlan.NOTHING;
          case Product.Mask.Labels labels -> new MaskPlan(labels.labels(), Set.of(), false);
          case Product.Mask.Personal personal ->
              MaskPlan.personal(texts(procedure, item.application(), typed));
        };
  }

  void take(String step) {
    desk.picture(mask)
        .ifPresent(png -> evidence.store(item.id(), item.application().key(), step, png, Map.of()));
  }

  private static Set<String> texts(
      Procedure procedure, Application application, Set<String> typed) {
    Stream<String> said =
        procedure.items().values().stream().flatMap(entry -> texts(entry, application));
    return Stream.concat(said, typed.stream())
        .filter(text -> !text.isBlank())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> texts(Entry entry, Application application) {
    return switch (entry) {
      case Item single -> text(single, application.items().get(single.id()));
      case Group group ->
          application.groups().getOrDefault(group.id(), java.util.List.of()).stream()
              .flatMap(
                  values ->
                      group.items().values().stream()
                          .flatMap(member -> text(member, values.get(member.id()))));
    };
  }

  private static Stream<String> text(
      Item item, @org.jspecify.annotations.Nullable NormalItem value) {
    if (!item.personal() || value == null) {
      return Stream.of();
    }
    Stream<String> asIs = Stream.of(value.text(), value.raw());
    return value.value() instanceof PartialDate date
        ? Stream.concat(asIs, DateSpellings.of(date))
        : asIs;
  }
}
