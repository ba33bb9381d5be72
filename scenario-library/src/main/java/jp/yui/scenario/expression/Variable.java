package jp.yui.scenario.expression;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.StructTypeReference;
import java.util.Map;
import java.util.Optional;
import jp.yui.scenario.expression.function.Codes;
import jp.yui.scenario.expression.function.Types;
import jp.yui.scenario.japanese.PartialDate;
import jp.yui.scenario.model.Group;
import jp.yui.scenario.model.Item;
import jp.yui.scenario.model.ItemPath;
import jp.yui.scenario.model.Setting;

/** A name that stands free in an expression, its type, and where its value comes from. */
sealed interface Variable {
  String SETTING = "setting";
  String READ = "read";
  String TODAY = "today";
  String INDEX = "index";
  String DATE = "date";
  String CODES = "@codes";

  CelType type();

  Object value(Bindings bindings);

  /**
   * A single item.
   *
   * @param ofEntry it belongs to the entry that the steps are done for
   */
  record OfItem(Item item, ItemPath path, boolean ofEntry) implements Variable {
    @Override
    public CelType type() {
      return ItemValue.type(item.kind());
    }

    @Override
    public Object value(Bindings bindings) {
      return ItemValue.of(
          item, ofEntry ? bindings.entry().get(item.id()) : bindings.item(item.id()));
    }
  }

  /** All entries of a group. */
  record OfGroup(Group group, Map<String, Item> byCelName) implements Variable {
    @Override
    public CelType type() {
      return ListType.create(StructTypeReference.create(Vocabulary.structOf(group)));
    }

    @Override
    public Object value(Bindings bindings) {
      return bindings.group(group.id()).stream()
          .map(
              entry ->
                  new Fields(
                      Vocabulary.structOf(group),
                      name ->
                          Optional.ofNullable(byCelName.get(name))
                              .map(item -> ItemValue.of(item, entry.get(item.id())))))
          .toList();
    }
  }

  record Today() implements Variable {
    @Override
    public CelType type() {
      return Types.DATE;
    }

    @Override
    public Object value(Bindings bindings) {
      return PartialDate.of(bindings.today());
    }
  }

  /** The number of the entry, from 1. */
  record Index() implements Variable {
    @Override
    public CelType type() {
      return Types.NUMBER;
    }

    @Override
    public Object value(Bindings bindings) {
      return (long)
          bindings
              .place()
              .map(Bindings.Place::index)
              .orElseThrow(() -> new Misbound("no entry was bound"));
    }
  }

  /** The date that a calendar's steps must pick. */
  record Picked() implements Variable {
    @Override
    public CelType type() {
      return Types.DATE;
    }

    @Override
    public Object value(Bindings bindings) {
      return bindings.date();
    }
  }

  record OfCodes(Codes codes) implements Variable {
    @Override
    public CelType type() {
      return Types.CODES;
    }

    @Override
    public Object value(Bindings bindings) {
      return codes;
    }
  }

  /**
   * {@code setting.…}
   *
   * @param byCelName the visible ones
   */
  record Settings(Map<String, Setting> byCelName) implements Variable {
    @Override
    public CelType type() {
      return StructTypeReference.create(Vocabulary.SETTINGS);
    }

    @Override
    public Object value(Bindings bindings) {
      return new Fields(
          Vocabulary.SETTINGS,
          name ->
              Optional.ofNullable(byCelName.get(name))
                  .map(setting -> ItemValue.of(setting, bindings.setting(setting.id()))));
    }
  }

  /**
   * {@code read.…}
   *
   * @param byCelName the name as the scenario writes it
   */
  record Reads(Map<String, String> byCelName) implements Variable {
    @Override
    public CelType type() {
      return StructTypeReference.create(Vocabulary.READS);
    }

    @Override
    public Object value(Bindings bindings) {
      return new Fields(
          Vocabulary.READS,
          name ->
              Optional.ofNullable(byCelName.get(name))
                  .map(read -> Optional.<Object>ofNullable(bindings.read(read)).orElse("")));
    }
  }
}
