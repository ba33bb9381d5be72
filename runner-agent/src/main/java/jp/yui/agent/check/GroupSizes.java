package jp.yui.agent.check;

import java.util.List;
import java.util.stream.Stream;
import jp.yui.agent.normalise.Application;
import jp.yui.scenario.model.Group;
import jp.yui.scenario.model.Procedure;

/** A group has neither too few nor too many entries. */
final class GroupSizes implements Rule {
  private final List<Group> groups;

  GroupSizes(Procedure procedure) {
    this.groups =
        procedure.items().values().stream()
            .flatMap(entry -> entry instanceof Group group ? Stream.of(group) : Stream.empty())
            .toList();
  }

  @Override
  public List<Reason> judge(Application application) {
    return groups.stream().flatMap(group -> judge(group, application)).toList();
  }

  private static Stream<Reason> judge(Group group, Application application) {
    int size = application.entries(group.id()).size();
    if (size < group.least()) {
      return Stream.of(reason("too-few-entries", group, size, group.least()));
    }
    return size > group.most()
        ? Stream.of(reason("too-many-entries", group, size, group.most()))
        : Stream.empty();
  }

  private static Reason reason(String code, Group group, int size, int limit) {
    return new Reason(code, Words.say(code, group.label(), size, limit), List.of());
  }
}
