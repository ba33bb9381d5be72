package jp.yui.scenario.expression;

import dev.cel.common.CelErrorCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.yui.scenario.expression.function.Failure;
import jp.yui.scenario.model.Entry;
import jp.yui.scenario.model.Group;
import jp.yui.scenario.model.Item;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.problem.Catalogue;
import org.jspecify.annotations.Nullable;

/** Tells a clerk why an expression has no sure answer, by the items to blame; never by a value. */
record Reasons(Catalogue texts, Map<String, Entry> items, Mentions mentions) {

  /** An item in one place: of the application, or of the entry with that number (from 1). */
  private record Spot(ItemPath path, int index) {}

  EvaluationException of(Failure failure, Bindings bindings) {
    List<Spot> blamed =
        mentions.items().stream()
            .flatMap(path -> spots(path, bindings))
            .filter(spot -> failure.blamed().contains(value(spot, bindings)))
            .toList();
    List<Object> details = new ArrayList<>();
    details.add(names(blamed));
    details.addAll(failure.details());
    return exception(failure.code(), details.toArray(), blamed);
  }

  EvaluationException tooLong(int longest) {
    return exception("text-too-long", new Object[] {names(List.of()), longest}, List.of());
  }

  EvaluationException other(CelErrorCode code) {
    String key =
        code == CelErrorCode.ITERATION_BUDGET_EXCEEDED ? "too-many-entries" : "not-computed";
    return exception(key, new Object[] {names(List.of())}, List.of());
  }

  private EvaluationException exception(String code, Object[] details, List<Spot> blamed) {
    List<ItemPath> paths = blamed.stream().map(Spot::path).distinct().toList();
    return new EvaluationException(
        code,
        texts.message("reason." + code, details),
        paths.isEmpty() ? List.copyOf(mentions.items()) : paths);
  }

  /** 「請求者氏名」と「児童」2件目の「氏名」; every item mentioned when none is surely to blame. */
  private String names(List<Spot> blamed) {
    List<Spot> all =
        blamed.isEmpty() ? mentions.items().stream().map(p -> new Spot(p, 0)).toList() : blamed;
    return all.isEmpty()
        ? texts.message("reason.something")
        : all.stream().map(this::name).collect(Collectors.joining(texts.message("and")));
  }

  private String name(Spot spot) {
    Optional<Group> group =
        spot.path().group().map(items::get).filter(Group.class::isInstance).map(Group.class::cast);
    if (group.isEmpty()) {
      return texts.message("reason.item", label(items, spot.path().item()));
    }
    String label = label(group.get().items(), spot.path().item());
    return spot.index() == 0
        ? texts.message("reason.item-of-group", group.get().label(), label)
        : texts.message("reason.item-of-entry", group.get().label(), spot.index(), label);
  }

  private static String label(Map<String, ? extends Entry> entries, String id) {
    Entry entry = entries.get(id);
    return entry == null ? id : entry.label();
  }

  private static Stream<Spot> spots(ItemPath path, Bindings bindings) {
    if (path.group().isEmpty()) {
      return Stream.of(new Spot(path, 0));
    }
    String group = path.group().get();
    Optional<Bindings.Place> place = bindings.place().filter(p -> p.group().equals(group));
    return place
        .map(at -> Stream.of(new Spot(path, at.index())))
        .orElseGet(
            () ->
                IntStream.rangeClosed(1, bindings.group(group).size())
                    .mapToObj(index -> new Spot(path, index)));
  }

  private Object value(Spot spot, Bindings bindings) {
    String id = spot.path().item();
    @Nullable Object value =
        spot.index() == 0
            ? bindings.item(id)
            : bindings.group(spot.path().group().orElseThrow()).get(spot.index() - 1).get(id);
    return item(spot.path()).map(item -> ItemValue.of(item, value)).orElse("");
  }

  private Optional<Item> item(ItemPath path) {
    Entry entry = items.get(path.group().orElse(path.item()));
    return switch (entry) {
      case Item item -> Optional.of(item);
      case Group group -> Optional.ofNullable(group.items().get(path.item()));
      case null -> Optional.empty();
    };
  }
}
