package jp.yui.scenario.expression;

import dev.cel.common.types.CelType;
import dev.cel.common.types.StructTypeReference;
import dev.cel.common.values.StructValue;
import java.util.Optional;
import java.util.function.Function;

/** An object with named fields, as CEL selects them; one entry of a group, or the settings. */
@SuppressWarnings("Immutable") // lives as long as one evaluation; its values do not change
final class Fields extends StructValue<String, Object> {
  private final String type;
  private final Function<String, Optional<Object>> field;

  Fields(String type, Function<String, Optional<Object>> field) {
    this.type = type;
    this.field = field;
  }

  @Override
  public Object select(String name) {
    return field.apply(name).orElseThrow();
  }

  @Override
  public Optional<Object> find(String name) {
    return field.apply(name);
  }

  @Override
  public Object value() {
    return this;
  }

  @Override
  public boolean isZeroValue() {
    return false;
  }

  @Override
  public CelType celType() {
    return StructTypeReference.create(type);
  }

  @Override
  public String toString() {
    return type;
  }
}
