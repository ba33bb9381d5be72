package jp.yui.scenario.expression.function;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.SimpleType;

/** The types that values have in expressions. */
public final class Types {
  public static final CelType TEXT = SimpleType.STRING;
  public static final CelType NUMBER = SimpleType.INT;
  public static final CelType CONDITION = SimpleType.BOOL;

  /** A date of which parts may be unknown, or none at all. */
  public static final CelType DATE = OpaqueType.create("date");

  /** All code tables of a product; only {@code code} takes it. */
  public static final CelType CODES = OpaqueType.create("codes");

  static final CelType TEXTS = ListType.create(SimpleType.STRING);
  static final CelType NUMBERS = ListType.create(SimpleType.INT);

  private Types() {}
}
