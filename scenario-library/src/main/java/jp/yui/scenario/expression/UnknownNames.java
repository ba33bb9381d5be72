package jp.yui.scenario.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.yui.scenario.expression.function.Function;
import jp.yui.scenario.model.Group;
import jp.yui.scenario.model.Setting;
import jp.yui.scenario.problem.Catalogue;
import jp.yui.scenario.problem.Nearest;

/** Names that mean nothing at their place, and why. */
record UnknownNames(Vocabulary vocabulary, Faults faults, TypeWords words) {
  private static final Pattern OWNER = Pattern.compile("([A-Za-z0-9_-]+)\\s*\\.\\s*$");

  void variable(String name, int place) {
    Scope scope = vocabulary.scope();
    Optional<Group> group =
        groups().filter(candidate -> candidate.items().containsKey(name)).findFirst();
    List<String> reserved = List.of(Variable.SETTING, Variable.READ, Variable.INDEX, Variable.DATE);
    if (reserved.contains(name)) {
      faults.add(place, name + "-not-here");
    } else if (scope.items().containsKey(name)) {
      faults.add(place, "item-not-here", name);
    } else if (scope.settings().containsKey(name)) {
      faults.add(place, "setting-without-prefix", name);
    } else if (group.isPresent()) {
      faults.add(place, "item-of-group", name, group.get().label(), group.get().id());
    } else if (isDifference(name)) {
      faults.add(place, "difference", name, name.replace("-", " - "));
    } else {
      faults.addWithRemedy(place, "unknown-item", nearest(name, known()), name);
    }
  }

  /**
   * @param place of the point before the field
   */
  void field(String name, int place) {
    int[] source = faults.source();
    int start = place;
    while (start < source.length && (source[start] == '.' || source[start] == ' ')) {
      start++;
    }
    String owner = owner(place);
    Setting setting = vocabulary.scope().settings().get(name);
    if (owner.equals(Variable.SETTING)) {
      if (setting != null) {
        faults.add(start, "secret-not-here", name);
      } else {
        String remedy = nearest(name, vocabulary.scope().settings().keySet());
        faults.addWithRemedy(start, "unknown-setting", remedy, name);
      }
    } else if (owner.equals(Variable.READ)) {
      String remedy = nearest(name, vocabulary.scope().reads());
      faults.addWithRemedy(start, "unknown-read", remedy, name);
    } else {
      List<String> fields = groups().flatMap(group -> group.items().keySet().stream()).toList();
      faults.addWithRemedy(start, "unknown-field", nearest(name, fields), name);
    }
  }

  void function(String name, int place) {
    Catalogue texts = faults.texts();
    Optional<Function> known = Hints.function(HyphenNames.toCel(name));
    if (known.isPresent()) {
      String usage = Hints.usage(words, known.get());
      faults.add(place, "function-usage", name, usage);
    } else if (Hints.isMacro(name)) {
      faults.add(place, "function-usage", name, texts.message("usage." + name));
    } else {
      String remedy =
          Nearest.to(name, Hints.functions())
              .map(near -> texts.message("nearest", near))
              .orElseGet(() -> texts.message("functions"));
      faults.addWithRemedy(place, "unknown-function", remedy, name);
    }
  }

  private String owner(int place) {
    Matcher before = OWNER.matcher(new String(faults.source(), 0, place) + ".");
    return before.find() ? before.group(1) : "";
  }

  /** a-b where a and b are names: probably meant as a subtraction. */
  private boolean isDifference(String name) {
    return name.contains("-")
        && Stream.of(name.split("-", -1))
            .allMatch(part -> part.matches("[0-9]+") || vocabulary.variables().containsKey(part));
  }

  private List<String> known() {
    List<String> names = new ArrayList<>();
    vocabulary.variables().keySet().stream()
        .filter(name -> !name.startsWith("@"))
        .map(HyphenNames::fromCel)
        .forEach(names::add);
    return names;
  }

  private String nearest(String name, Collection<String> names) {
    return Hints.nearest(faults.texts(), name, names);
  }

  private Stream<Group> groups() {
    return vocabulary.scope().items().values().stream()
        .flatMap(entry -> entry instanceof Group group ? Stream.of(group) : Stream.empty());
  }
}
