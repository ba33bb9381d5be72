package jp.yui.scenario.expression;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.StructType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.yui.scenario.expression.function.Codes;
import jp.yui.scenario.expression.function.Types;
import jp.yui.scenario.model.Group;
import jp.yui.scenario.model.Item;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.model.Setting;

/** All names of a scope with their types. Names here are CEL's, with {@code _} for hyphens. */
@SuppressWarnings("Immutable") // filled once by its constructor
final class Vocabulary implements CelTypeProvider {
  static final String SETTINGS = "@setting";
  static final String READS = "@read";
  private static final String ENTRY_OF = "@of_";

  private final Scope scope;
  private final Map<String, Variable> variables = new LinkedHashMap<>();
  private final Map<String, CelType> structs = new LinkedHashMap<>();

  Vocabulary(Scope scope) {
    this.scope = scope;
    if (scope.purpose().seesItems()) {
      items();
    }
    if (scope.purpose().seesSettings()) {
      settings();
      variables.put(Variable.CODES, new Variable.OfCodes(new Codes(scope.codes())));
    }
    if (!scope.reads().isEmpty()) {
      reads();
    }
    if (scope.purpose() == Purpose.PICKER) {
      variables.put(Variable.DATE, new Variable.Picked());
    }
    variables.put(Variable.TODAY, new Variable.Today());
  }

  Scope scope() {
    return scope;
  }

  Map<String, Variable> variables() {
    return variables;
  }

  /** The type that the checker gives an entry of the group. */
  static String structOf(Group group) {
    return ENTRY_OF + group.id();
  }

  /** The group whose entries have that type. */
  Optional<Group> groupOf(String struct) {
    return struct.startsWith(ENTRY_OF)
        ? group(struct.substring(ENTRY_OF.length()))
        : Optional.empty();
  }

  Optional<Group> group(String id) {
    return scope.items().get(id) instanceof Group group ? Optional.of(group) : Optional.empty();
  }

  Optional<CelType> struct(String name) {
    return Optional.ofNullable(structs.get(name));
  }

  @Override
  public ImmutableCollection<CelType> types() {
    return ImmutableList.copyOf(structs.values());
  }

  @Override
  public Optional<CelType> findType(String name) {
    return struct(name);
  }

  private void items() {
    scope
        .items()
        .forEach(
            (id, entry) -> {
              switch (entry) {
                case Item item -> add(item, new ItemPath(Optional.empty(), id), false);
                case Group group -> add(group);
              }
            });
    scope.group().flatMap(this::group).ifPresent(this::each);
  }

  private void each(Group group) {
    group
        .items()
        .values()
        .forEach(i -> add(i, new ItemPath(Optional.of(group.id()), i.id()), true));
    variables.put(Variable.INDEX, new Variable.Index());
  }

  private void add(Item item, ItemPath path, boolean ofEntry) {
    variables.put(HyphenNames.toCel(item.id()), new Variable.OfItem(item, path, ofEntry));
  }

  private void add(Group group) {
    Map<String, Item> byCelName = byCelName(group.items());
    variables.put(HyphenNames.toCel(group.id()), new Variable.OfGroup(group, byCelName));
    declare(structOf(group), byCelName, item -> ItemValue.type(item.kind()));
  }

  private void settings() {
    Map<String, Setting> visible =
        byCelName(
            scope.settings().values().stream()
                .filter(
                    s -> s.kind() != Setting.SettingKind.SECRET || scope.purpose().seesSecrets())
                .collect(Collectors.toMap(Setting::id, Function.identity())));
    variables.put(Variable.SETTING, new Variable.Settings(visible));
    declare(SETTINGS, visible, ItemValue::type);
  }

  private void reads() {
    Map<String, String> byCelName =
        byCelName(scope.reads().stream().collect(Collectors.toMap(n -> n, n -> n)));
    variables.put(Variable.READ, new Variable.Reads(byCelName));
    declare(READS, byCelName, name -> Types.TEXT);
  }

  @SuppressWarnings("Immutable") // nobody changes the maps of a scope
  private <T> void declare(String name, Map<String, T> fields, Function<T, CelType> type) {
    structs.put(
        name,
        StructType.create(
            name,
            ImmutableSet.copyOf(fields.keySet()),
            field -> Optional.ofNullable(fields.get(field)).map(type)));
  }

  private static <T> Map<String, T> byCelName(Map<String, T> byId) {
    Map<String, T> byCelName = new LinkedHashMap<>();
    byId.forEach((id, value) -> byCelName.put(HyphenNames.toCel(id), value));
    return byCelName;
  }
}
