package jp.yui.scenario.expression;

import dev.cel.common.types.CelType;
import jp.yui.scenario.expression.function.Types;
import jp.yui.scenario.japanese.PartialDate;
import jp.yui.scenario.model.Item;
import jp.yui.scenario.model.Kind;
import jp.yui.scenario.model.Setting;
import org.jspecify.annotations.Nullable;

/** Types and values of items and settings. */
final class ItemValue {
  private ItemValue() {}

  static CelType type(Kind kind) {
    return switch (kind) {
      case DATE -> Types.DATE;
      case NUMBER -> Types.NUMBER;
      case TEXT,
          NAME,
          KANA,
          CODE,
          POSTAL_CODE,
          ADDRESS,
          PHONE,
          EMAIL,
          CHOICE,
          MY_NUMBER,
          CORPORATE_NUMBER,
          MUNICIPALITY_CODE ->
          Types.TEXT;
    };
  }

  static CelType type(Setting setting) {
    return setting.kind() == Setting.SettingKind.NUMBER ? Types.NUMBER : Types.TEXT;
  }

  /** The value; where there is none, what stands for absent. */
  static Object of(Item item, @Nullable Object value) {
    return of(type(item.kind()), item.id(), value);
  }

  static Object of(Setting setting, @Nullable Object value) {
    return of(type(setting), setting.id(), value);
  }

  private static Object of(CelType type, String id, @Nullable Object value) {
    if (value == null) {
      return type == Types.DATE ? PartialDate.ABSENT : "";
    }
    boolean fits =
        type == Types.DATE
            ? value instanceof PartialDate
            : type == Types.NUMBER
                ? value instanceof Long || value.equals("")
                : value instanceof String;
    if (!fits) {
      throw new Misbound(id + " must not be given as " + value.getClass().getSimpleName());
    }
    return value;
  }
}
